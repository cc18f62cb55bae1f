// Another program that holds the card on the first reader for itself, until its standard input ends.
import pcsclite from '@pokusew/pcsclite';

const pcsc = pcsclite();
pcsc.on('reader', (reader) => {
  reader.on('status', ({ state }) => {
    if (reader.connected || (state & reader.SCARD_STATE_PRESENT) === 0) return;
    const request = { share_mode: reader.SCARD_SHARE_EXCLUSIVE, protocol: reader.SCARD_PROTOCOL_T1 };
    reader.connect(request, (error) => {
      if (error) throw error;
      process.stdout.write('held\n');
    });
  });
});
process.stdin.resume().on('end', () => process.exit(0));
