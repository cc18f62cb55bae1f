import { beforeEach, describe, expect, it } from 'vitest';
import { fromHex, toHex } from './hex.ts';
import { createExampleCard, exampleNumber } from './synthetic-card.ts';
import { createTerminal, numberKey, retailMac, securedRead, selectDf, type Terminal } from './terminal.ts';

let terminal: Terminal;
beforeEach(() => {
  terminal = createTerminal(createExampleCard());
});

const statusOf = (command: string) => terminal.statusOf(command);
const anyToken = 'AB'.repeat(32);
const signedToken = anyToken + toHex(retailMac(numberKey(exampleNumber), fromHex(anyToken)));

describe('class and instruction', () => {
  it.each([
    ['04B08A00000000', '6E00'],
    ['0CB08A00000000', '6E00'],
    ['01B08A00000000', '6E00'],
    ['80B08A00000000', '6E00'],
    ['00C0000000', '6D00'],
    ['00D6000001FF', '6D00'],
    ['08A4040C10D392F0004F0200000000000000000000', '6882'],
    ['0884000008', '6882'],
    [`0882000028${anyToken}AABBCCDDEEFF001100`, '6882'],
    ['', '6700'],
    ['00', '6700'],
    ['00B0', '6700'],
    ['00B08A', '6700'],
  ])('%s -> %s', async (command, statusWord) => {
    expect(await statusOf(command)).toBe(statusWord);
  });
});

describe('SELECT FILE, §4.2.1', () => {
  it.each([
    ['00A40000023F00', '9000'],
    ['00A40000023F0000', '9000'], // data longer than Lc: Lc wins, §4.2.1(6)
    ['00A40000023F00FFFFFF', '9000'],
    [`${selectDf.df1}0000`, '9000'],
    ['00A400000000023F00', '9000'],
    ['00A40000022F01', '6A82'],
    ['00A40000', '6700'],
    ['00A40000013F', '6A87'],
    ['00A40000033F0000', '6A87'],
    ['00A40000023F', '6700'],
    ['00A4000C023F00', '6A86'],
    ['00A4040010D392F0004F0200000000000000000000', '6A86'],
    ['00A4020C020001', '6A86'],
    ['00A4040C05D392F0004F', '6A87'],
    ['00A4040C10D392F0004F0500000000000000000000', '6A82'],
    ['00A4040C10D392F0004F0100000000000000000000', '6A82'],
    [selectDf.df1, '9000'],
    [selectDf.df2, '9000'],
    [selectDf.df3, '9000'],
  ])('%s -> %s', async (command, statusWord) => {
    expect(await terminal.send(command)).toEqual({ data: '', statusWord });
  });

  it('keeps the current DF when the next is not found', async () => {
    await terminal.authenticate(exampleNumber);
    await terminal.send(selectDf.df3);
    await terminal.send('00A4040C10D392F0004F0500000000000000000000');
    expect(await statusOf('00B08200000000')).toBe('9000');
  });

  it('keeps the authentication from DF to DF', async () => {
    await terminal.authenticate(exampleNumber);
    for (const select of Object.values(selectDf)) expect(await statusOf(select)).toBe('9000');
    expect(await statusOf('00B08200000000')).toBe('9000');
  });

  it('ends the session with the MF', async () => {
    await terminal.authenticate(exampleNumber);
    await terminal.send('00A40000023F00');
    await terminal.send(selectDf.df3);
    expect(await statusOf('00B08200000000')).toBe('6982');
  });
});

describe('GET CHALLENGE, §4.2.3', () => {
  it.each([
    ['0084000008', '9000'],
    ['00840000000008', '9000'],
    ['0084000004', '6700'],
    ['0084000000', '6700'],
    ['00840000', '6700'],
    ['00840000011108', '6700'],
    ['0084010008', '6A86'],
    ['0084000108', '6A86'],
  ])('%s -> %s', async (command, statusWord) => {
    expect(await statusOf(command)).toBe(statusWord);
  });
});

describe('MUTUAL AUTHENTICATE, §4.2.4', () => {
  it('wants a challenge immediately before', async () => {
    expect(await statusOf(`0082000028${signedToken}00`)).toBe('6985');
    await terminal.send('0084000008');
    await terminal.send('00B08A00000000');
    expect(await statusOf(`0082000028${signedToken}00`)).toBe('6985');
  });

  it('uses a challenge up, even on a refused command', async () => {
    for (const between of ['FF', '00C0000000', '00B08A', '0082000000']) {
      await terminal.send('0084000008');
      await terminal.send(between);
      expect(await statusOf(`0082000028${signedToken}00`)).toBe('6985');
    }
  });

  it.each([
    ['a wrong MAC', `0082000028${anyToken}${'00'.repeat(8)}00`, '6300'],
    ['another challenge', `0082000028${signedToken}00`, '6300'],
    ['no Le', `0082000028${signedToken}`, '6700'],
    ['a smaller Le', `0082000028${signedToken}20`, '6700'],
    ['a shorter token', `0082000020${anyToken}00`, '6700'],
    ['no token', '0082000000', '6700'],
    ['P1', `0082010028${signedToken}00`, '6A86'],
    ['P2', `0082000128${signedToken}00`, '6A86'],
    ['bytes beyond Lc', `0082000028${signedToken}FFFF00`, '6300'],
  ])('answers %s', async (_, command, statusWord) => {
    await terminal.send('0084000008');
    expect(await statusOf(command)).toBe(statusWord);
  });

  it('refuses another number', async () => {
    expect(await terminal.mutualAuthenticate('AA12345678BC')).toBe('6300');
  });

  it('leaves nothing of the session behind when it fails', async () => {
    await terminal.authenticate(exampleNumber);
    await terminal.send(selectDf.df3);
    await terminal.mutualAuthenticate('AA12345678BC');
    expect(await statusOf('00B08200000000')).toBe('6982');
    expect(await terminal.verify(exampleNumber)).toBe('6985');
  });

  it('asks for a new VERIFY when it succeeds again', async () => {
    await terminal.authenticate(exampleNumber);
    await terminal.send(selectDf.df3);
    expect(await terminal.mutualAuthenticate(exampleNumber)).toBe('9000');
    expect(await statusOf('00B08200000000')).toBe('6982');
    expect(await terminal.verify(exampleNumber)).toBe('9000');
    expect(await statusOf('00B08200000000')).toBe('9000');
  });
});

describe('VERIFY, §4.2.2', () => {
  it('wants a session key', async () => {
    expect(await terminal.verify(exampleNumber)).toBe('6985');
  });

  it('overwrites its outcome each time and never blocks', async () => {
    await terminal.authenticate(exampleNumber);
    await terminal.send(selectDf.df3);
    for (let attempt = 0; attempt < 20; attempt += 1) {
      expect(await terminal.verify('AA12345678BC')).toBe('6300');
    }
    expect(await statusOf('00B08200000000')).toBe('6982');
    expect(await terminal.verify(exampleNumber)).toBe('9000');
    expect(await statusOf('00B08200000000')).toBe('9000');
  });

  it.each([
    ['in the clear', '002000860C414131323334353637384242', '6982'],
    ['P1', '0820018613861101' + '00'.repeat(16), '6A86'],
    ['P2', '0820008013861101' + '00'.repeat(16), '6A86'],
    ['no object', '08200086', '6987'],
    ['another tag', '0820008613871101' + '00'.repeat(16), '6988'],
    ['another padding indicator', '0820008613861102' + '00'.repeat(16), '6988'],
    ['a longer cryptogram', '082000861B861901' + '00'.repeat(24), '6988'],
    ['a length that does not fit', '0820008613861001' + '00'.repeat(16), '6988'],
    ['a cryptogram of noise', '0820008613861101' + '00'.repeat(16), '6988'],
  ])('answers %s, and is then not verified', async (_, command, statusWord) => {
    await terminal.authenticate(exampleNumber);
    await terminal.send(selectDf.df3);
    expect(await statusOf(command)).toBe(statusWord);
    expect(await statusOf('00B08200000000')).toBe('6982');
  });

  it('ignores bytes beyond Lc, §4.2.2(6)', async () => {
    await terminal.mutualAuthenticate(exampleNumber);
    expect(await statusOf(`${terminal.verifyCommand(exampleNumber)}0000`)).toBe('9000');
  });
});

describe('READ BINARY, §4.2.5', () => {
  it.each([
    ['the kind of card', '00B08A00000000', 'C10131', '9000'],
    ['the version', '00B08B00000000', 'C00430303031', '9000'],
    ['at most two bytes', '00B08B00000002', 'C004', '9000'],
    ['no more than there are', '00B08B00000100', 'C00430303031', '9000'],
    ['with a short Le', '00B08B0002', 'C004', '9000'],
    ['with a short Le of 00', '00B08B0000', 'C00430303031', '9000'],
    ['from an offset', '00B08B02000000', '30303031', '9000'],
    ['the last byte', '00B08B05000000', '31', '9000'],
    ['at the end', '00B08B06000000', '', '6B00'],
    ['beyond the end', '00B08BFF000000', '', '6B00'],
    ['no current EF', '00B00000000000', '', '6986'],
    ['no such EF', '00B08500000000', '', '6A82'],
    ['short id 00', '00B08000000000', '', '6A82'],
    ['b7', '00B0CB00000000', '', '6A86'],
    ['b6', '00B0AB00000000', '', '6A86'],
    ['no Le', '00B08B00', '', '6700'],
    ['data in the clear', '00B08B00000004960200000000', '', '6700'],
    ['secured without a session', securedRead('8B00'), '', '6985'],
  ])('%s', async (_, command, data, statusWord) => {
    expect(await terminal.send(command)).toEqual({ data, statusWord });
  });

  it('makes a file current only when the read succeeds', async () => {
    await terminal.send('00B08A00000000');
    await terminal.send('00B08BFF000000');
    expect((await terminal.send('00B00000000000')).data).toBe('C10131');
    await terminal.send('00B08B00000001');
    expect((await terminal.send('00B00002000000')).data).toBe('30303031');
    await terminal.send(selectDf.df1);
    expect(await statusOf('00B00000000000')).toBe('6986');
  });

  it.each([
    ['no object', '08B08500000000', '6987'],
    ['no object, short', '08B0850000', '6987'],
    ['another tag', '08B08500000004970200000000', '6988'],
    ['one byte of length', '08B0850000000396010000' + '00', '6988'],
    ['three bytes of length', '08B085000000059603000000' + '0000', '6988'],
    ['a second object', '08B0850000000696020000' + '9700' + '0000', '6988'],
    ['a smaller Le', '08B08500000004960200000100', '6700'],
    ['no Le', '08B0850000000496020000', '6700'],
    ['a short Le after an extended Lc', '08B085000000049602000000', '6700'],
    ['an answer too long for the short form', '08B0850004960200F800', '6700'],
    ['everything in the short form', '08B08500049602000000', '6700'],
    ['a plain read of a secured file', '00B08500000000', '6982'],
  ])('answers a secured read with %s', async (_, command, statusWord) => {
    await terminal.authenticate(exampleNumber);
    await terminal.send(selectDf.df1);
    expect(await terminal.send(command)).toEqual({ data: '', statusWord });
  });

  it('secures 247 bytes within the short form', async () => {
    await terminal.authenticate(exampleNumber);
    await terminal.send(selectDf.df1);
    const { data, statusWord } = await terminal.send('08B0850004960200F700');
    expect(statusWord).toBe('9000');
    expect(data.length / 2).toBe(252);
    expect(terminal.decrypt(data).length / 2).toBe(247);
  });

  it('reads a whole secured file in pieces by the plaintext offset', async () => {
    await terminal.authenticate(exampleNumber);
    await terminal.send(selectDf.df1);
    const next = (offset: string) => terminal.send(`08B0${offset}04960200F700`);
    let whole = terminal.decrypt((await next('8500')).data);
    const pieces = Math.ceil(7004 / 247);
    for (let piece = 1; piece < pieces; piece += 1) {
      whole += terminal.decrypt((await next((whole.length / 2).toString(16).padStart(4, '0'))).data);
    }
    expect(await next((7004).toString(16))).toEqual({ data: '', statusWord: '6B00' });
    expect(whole.length / 2).toBe(7004);
  });
});
