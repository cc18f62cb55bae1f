import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FailureCode } from '../../shared/failure.ts';
import { isGenuine } from '../../shared/verdict.ts';
import { SpecimenReader } from '../../main/card-reader/specimen-reader.ts';
import { CardLifted, type SoftwareCard } from '../../main/simulator/software-card.ts';
import { numberOf, readingOf, specimen, summaryOf, visit, type Visit } from '../specimen-reading.ts';

/** A card whose answers go through `change` on their way: what a forger or a bad contact can do. */
function tamperedCard(
  card: SoftwareCard,
  change: (answer: Uint8Array, index: number) => Uint8Array,
): SoftwareCard {
  let index = 0;
  return {
    atr: card.atr,
    reset: () => {
      index = 0;
      card.reset();
    },
    transceive: async (command) => change(await card.transceive(command), index++),
  };
}

const number = numberOf('permanent-resident');
const readTampered = (change: (answer: Uint8Array, index: number) => Uint8Array): Promise<Visit> =>
  visit(new SpecimenReader('hostile', tamperedCard(specimen('permanent-resident'), change)), number);

/** What a broken or hostile answer may come to. Never an internal error, never a hang. */
const permitted: readonly FailureCode[] = [
  'read-failed',
  'wrong-number',
  'not-a-residence-card',
  'chip-faulty',
  'specified-card-unsupported',
  'reader-unsuitable',
];

function expectCatalogued(result: Visit): void {
  if ('failure' in result) expect(permitted, result.failure.detail).toContain(result.failure.code);
}

const commands = 15;
const commandIndex = fc.integer({ min: 0, max: commands - 1 });

describe('a card that answers something else', () => {
  it('is a catalogued failure or a reading, for any bytes at any command', async () => {
    await fc.assert(
      fc.asyncProperty(commandIndex, fc.uint8Array({ maxLength: 400 }), async (at, answer) => {
        expectCatalogued(await readTampered((genuine, index) => (index === at ? answer : genuine)));
      }),
      { numRuns: 300 },
    );
  });

  it('is a catalogued failure or a reading, for any status word at any command', async () => {
    await fc.assert(
      fc.asyncProperty(commandIndex, fc.integer({ min: 0x6000, max: 0x9fff }), async (at, sw) => {
        const change = (genuine: Uint8Array, index: number): Uint8Array =>
          index === at ? Uint8Array.of(sw >> 8, sw & 0xff) : genuine;
        expectCatalogued(await readTampered(change));
      }),
      { numRuns: 300 },
    );
  });

  it('is never called genuine when a signed byte differs', async () => {
    const genuine = readingOf(await readTampered((answer) => answer)).reading.evidence.signedContent;
    await fc.assert(
      fc.asyncProperty(
        commandIndex,
        fc.nat(8000),
        fc.integer({ min: 1, max: 255 }),
        async (at, place, mask) => {
          const result = await readTampered((answer, index) => {
            if (index !== at || answer.length === 0) return answer;
            const changed = Uint8Array.from(answer);
            changed[place % answer.length]! ^= mask;
            return changed;
          });
          expectCatalogued(result);
          if ('failure' in result || !isGenuine(result.verdict)) return;
          expect(Buffer.from(result.reading.evidence.signedContent).equals(Buffer.from(genuine))).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each(Array.from({ length: commands }, (_, index) => index))(
    'fails at command %i that is answered with nothing, a byte, or 70,000 bytes',
    async (at) => {
      for (const length of [0, 1, 70_000]) {
        const result = await readTampered((answer, index) =>
          index === at ? new Uint8Array(length) : answer,
        );
        expect(['read-failed', 'not-a-residence-card']).toContain(summaryOf(result));
      }
    },
  );
});

describe('a card that is lifted', () => {
  it.each(Array.from({ length: commands }, (_, index) => index + 1))(
    'at command %i is read-failed, and the next card reads normally',
    async (at) => {
      const card = specimen('permanent-resident');
      let count = 0;
      const lifting: SoftwareCard = {
        atr: card.atr,
        reset: () => {
          count = 0;
          card.reset();
        },
        transceive: (command) => {
          count += 1;
          return count === at ? Promise.reject(new CardLifted()) : card.transceive(command);
        },
      };
      expect(summaryOf(await visit(new SpecimenReader('desk', lifting), number))).toBe('read-failed');
      expect(summaryOf(await visit(new SpecimenReader('desk', card), number))).toBe('valid/valid');
    },
  );
});

describe('status words of a failing chip', () => {
  const faults = [0x6400, 0x6581, 0x6283, 0x6984, 0x6f00];
  it.each(faults.flatMap((sw) => [0, 2, 3, 5, 6, 14].map((at) => [sw.toString(16), at, sw] as const)))(
    '%s at command %i is chip-faulty',
    async (_name, at, sw) => {
      const change = (answer: Uint8Array, index: number): Uint8Array =>
        index === at ? Uint8Array.of(sw >> 8, sw & 0xff) : answer;
      expect(summaryOf(await readTampered(change))).toBe('chip-faulty');
    },
  );
});
