import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CommandApdu } from '../../../main/card/iso7816/command-apdu.ts';

const ncs = [0, 1, 4, 254, 255, 256, 257, 65_279, 65_280, 65_535];
const nes = [0, 1, 255, 256, 257, 65_535, 65_536];

/** ISO/IEC 7816-4 §5.1 read the other way round: a decoder that shares nothing with the encoder. */
function decode(bytes: Uint8Array): { nc: number; ne: number; data: Uint8Array; extended: boolean } {
  const body = bytes.subarray(4);
  const u16 = (at: number): number => body[at]! * 256 + body[at + 1]!;
  const ne16 = (at: number): number => (u16(at) === 0 ? 65_536 : u16(at));
  const none = new Uint8Array(0);
  if (body.length === 0) return { nc: 0, ne: 0, data: none, extended: false };
  if (body.length === 1) return { nc: 0, ne: body[0] === 0 ? 256 : body[0]!, data: none, extended: false };
  if (body[0] !== 0) {
    const nc = body[0]!;
    const data = body.subarray(1, 1 + nc);
    if (body.length === 1 + nc) return { nc, ne: 0, data, extended: false };
    if (body.length !== 2 + nc) throw new Error('wrong length');
    const le = body[1 + nc]!;
    return { nc, ne: le === 0 ? 256 : le, data, extended: false };
  }
  if (body.length === 3) return { nc: 0, ne: ne16(1), data: none, extended: true };
  const nc = u16(1);
  const data = body.subarray(3, 3 + nc);
  if (body.length === 3 + nc) return { nc, ne: 0, data, extended: true };
  if (body.length !== 5 + nc) throw new Error('wrong length');
  return { nc, ne: ne16(3 + nc), data, extended: true };
}

describe('CommandApdu', () => {
  it.each(ncs.flatMap((nc) => nes.map((ne) => [nc, ne] as const)))('encodes Nc %i, Ne %i', (nc, ne) => {
    const data = Uint8Array.from({ length: nc }, (_, index) => (index * 7 + 1) & 0xff);
    const command = new CommandApdu({ cla: 0, ins: 0xb0, p1: 1, p2: 2, data, ne });
    const bytes = command.encode();
    expect([...bytes.subarray(0, 4)]).toEqual([0, 0xb0, 1, 2]);
    const decoded = decode(bytes);
    expect({ ...decoded, data: Buffer.from(decoded.data) }).toEqual({
      nc,
      ne,
      data: Buffer.from(data),
      extended: nc > 255 || ne > 256,
    });
    expect(command.isExtended).toBe(decoded.extended);
  });

  it('round-trips any header, data and Ne', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(
        byte,
        byte,
        byte,
        byte,
        fc.uint8Array({ maxLength: 700 }),
        fc.integer({ min: 0, max: 65_536 }),
        (cla, ins, p1, p2, data, ne) => {
          const bytes = new CommandApdu({ cla, ins, p1, p2, data, ne }).encode();
          const decoded = decode(bytes);
          expect([...bytes.subarray(0, 4)]).toEqual([cla, ins, p1, p2]);
          expect(decoded.nc).toBe(data.length);
          expect(decoded.ne).toBe(ne);
          expect(Buffer.from(decoded.data).equals(Buffer.from(data))).toBe(true);
        },
      ),
    );
  });

  it.each([
    [{ cla: 256, ins: 0, p1: 0, p2: 0 }],
    [{ cla: 0, ins: -1, p1: 0, p2: 0 }],
    [{ cla: 0, ins: 0, p1: 0.5, p2: 0 }],
    [{ cla: 0, ins: 0, p1: 0, p2: 0, ne: 65_537 }],
    [{ cla: 0, ins: 0, p1: 0, p2: 0, data: new Uint8Array(65_536) }],
  ])('refuses %o', (parts) => {
    expect(() => new CommandApdu(parts)).toThrow(RangeError);
  });
});
