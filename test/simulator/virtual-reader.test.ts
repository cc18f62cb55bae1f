import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withFaults } from '../../main/simulator/faults/fault.ts';
import { liftedAt } from '../../main/simulator/faults/lifted.ts';
import { mute } from '../../main/simulator/faults/mute.ts';
import type { SoftwareCard } from '../../main/simulator/software-card.ts';
import {
  createFrameParser,
  encodeFrame,
  VirtualReaderProtocolError,
} from '../../main/simulator/virtual-reader/frame-parser.ts';
import {
  layCard,
  VirtualReaderUnavailable,
  type LaidCard,
} from '../../main/simulator/virtual-reader/lay-card.ts';
import { fromHex, toHex } from './hex.ts';
import { createExampleCard } from './synthetic-card.ts';

const host = '127.0.0.1';
let server: Server;
let slot: Socket;

beforeEach(async () => {
  server = createServer().listen(0, host);
  await once(server, 'listening');
});
afterEach(() => {
  server.close();
});

/** Lays a card on a reader made here, and takes the reader's side of the connection. */
async function lay(card: SoftwareCard): Promise<LaidCard> {
  const { port } = server.address() as AddressInfo;
  const accepted = once(server, 'connection') as Promise<[Socket]>;
  const laid = await layCard(card, { host, port });
  [slot] = await accepted;
  return laid;
}

async function receive(): Promise<string> {
  const [chunk] = (await once(slot, 'data')) as [Buffer];
  return toHex(chunk);
}

async function ask(hex: string): Promise<string> {
  slot.write(encodeFrame(fromHex(hex)));
  return receive();
}

describe('a card on the virtual reader', () => {
  it('answers power, reset and ATR, and forgets at each power-on', async () => {
    const laid = await lay(createExampleCard());
    expect(await ask('04')).toBe('000D3B888001000000009181C100D8');
    expect(await ask('00B08A00000000')).toBe('0005C101319000');
    slot.write(Buffer.from('0001020001010001000001 01'.replaceAll(' ', ''), 'hex'));
    expect(await ask('00B00000000000')).toBe('00026986');
    await laid.lift();
  });

  it('answers in one piece, and takes a command in any pieces', async () => {
    const laid = await lay(createExampleCard());
    slot.setNoDelay(true);
    for (const byte of encodeFrame(fromHex('00B08B00000000'))) slot.write(Uint8Array.of(byte));
    expect(await receive()).toBe('0008C004303030319000');
    await laid.lift();
  });

  it('is mute by an answer to reset that is too long', async () => {
    const laid = await lay(withFaults(createExampleCard(), mute));
    expect(await ask('04')).toBe('0022' + '00'.repeat(34));
    await laid.lift();
  });

  it('closes without an answer when its fault lifts it', async () => {
    const laid = await lay(withFaults(createExampleCard(), liftedAt(2)));
    expect(await ask('00B08A00000000')).toBe('0005C101319000');
    const answers: Buffer[] = [];
    slot.on('data', (chunk) => answers.push(chunk));
    slot.write(encodeFrame(fromHex('00B08A00000000')));
    await laid.lifted;
    expect(answers).toEqual([]);
  });

  it('is gone when it is lifted or the reader ends', async () => {
    const first = await lay(createExampleCard());
    const closed = once(slot, 'close');
    await first.lift();
    await closed;
    const second = await lay(createExampleCard());
    slot.destroy();
    await second.lifted;
  });

  it.each([
    ['an empty message', '0000'],
    ['an unknown control', '000103'],
  ])('gives up on %s', async (_, bytes) => {
    const laid = await lay(createExampleCard());
    slot.write(fromHex(bytes));
    await expect(laid.lifted).rejects.toThrow(VirtualReaderProtocolError);
  });

  it('says that no reader is there', async () => {
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    await expect(layCard(createExampleCard(), { host, port })).rejects.toThrow(VirtualReaderUnavailable);
  });
});

describe('framing', () => {
  it('holds a bounded amount', () => {
    const parser = createFrameParser();
    expect(parser.push(fromHex('FFFF'))).toEqual([]);
    expect(() => parser.push(new Uint8Array(200_000))).toThrow(VirtualReaderProtocolError);
  });

  it('refuses an answer that has no length', () => {
    expect(() => encodeFrame(new Uint8Array(0x10000))).toThrow(RangeError);
  });
});
