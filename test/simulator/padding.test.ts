import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { padToBlock, unpadBlock } from '../../main/simulator/secure-messaging/padding.ts';
import { fromHex } from './hex.ts';

describe('padding, ISO/IEC 9797-1 method 2', () => {
  it.each([8, 16])('is always there, and comes off again (blocks of %i)', (blockLength) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (data) => {
        const padded = padToBlock(data, blockLength);
        expect(padded.length % blockLength).toBe(0);
        expect(padded.length).toBeGreaterThan(data.length);
        expect(unpadBlock(padded, blockLength)).toEqual(data);
      }),
    );
  });

  it.each([
    ['no 80', '0000000000000000'],
    ['another mark', '1122330100000000'],
    ['no padding', '1122334455667788'],
    ['more than one block', '11223344556677800000000000000000'],
  ])('refuses %s', (_, hex) => {
    expect(unpadBlock(fromHex(hex), 8)).toBeNull();
  });
});
