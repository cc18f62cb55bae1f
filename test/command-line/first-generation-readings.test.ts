import { describe, expect, it } from 'vitest';
import { specimenCatalogue } from '../../main/simulator/specimens/catalogue.ts';
import readings from './fixtures/first-generation-readings.json' with { type: 'json' };
import { runCard } from './run-card.ts';

/**
 * What `card read` printed of every specimen before the second generation was known, without its milliseconds. To learn
 * another kind of card changes no byte of it.
 */
describe('a first-generation reading', () => {
  it.each(Object.entries(readings))('of %s is the same as ever', async (name, before) => {
    const number = specimenCatalogue.find((entry) => entry.name === name)!.number;
    const run = await runCard(['read', '--number', number, '--specimen', name]);
    const document = run.document as { timing: Record<string, unknown> };
    delete document.timing.cardMilliseconds;
    delete document.timing.totalMilliseconds;
    expect(JSON.stringify(document)).toBe(JSON.stringify(before));
  });
});
