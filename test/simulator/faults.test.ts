import { describe, expect, it } from 'vitest';
import { faultyDf1, faultyFront } from '../../main/simulator/faults/chip-faults.ts';
import { withFaults } from '../../main/simulator/faults/fault.ts';
import { liftedAt } from '../../main/simulator/faults/lifted.ts';
import { mute } from '../../main/simulator/faults/mute.ts';
import { extendedReadsOnly, shortReader } from '../../main/simulator/faults/short-reader.ts';
import { slow } from '../../main/simulator/faults/slow.ts';
import { CardLifted, CardMute } from '../../main/simulator/software-card.ts';
import { createExampleCard, exampleNumber } from './synthetic-card.ts';
import { createTerminal, securedRead, selectDf } from './terminal.ts';

const readKind = '00B08A00000000';

describe('lifted', () => {
  it.each([1, 2, 7])('at command %i since reset, always', async (commandNumber) => {
    const card = withFaults(createExampleCard(), liftedAt(commandNumber));
    const terminal = createTerminal(card);
    for (let round = 0; round < 3; round += 1) {
      for (let sent = 1; sent < commandNumber; sent += 1)
        expect(await terminal.statusOf(readKind)).toBe('9000');
      await expect(terminal.send(readKind)).rejects.toThrow(CardLifted);
      await expect(terminal.send(readKind)).rejects.toThrow(CardLifted);
      card.reset();
    }
  });
});

describe('a faulty chip', () => {
  it('reports its self-diagnosis for the front, and nothing else', async () => {
    const terminal = createTerminal(withFaults(createExampleCard(), faultyFront));
    await terminal.authenticate(exampleNumber);
    await terminal.send(selectDf.df1);
    expect(await terminal.send(securedRead('8500'))).toEqual({ data: '', statusWord: '6F00' });
    expect(await terminal.statusOf('08B0850004960200F700')).toBe('6F00');
    expect(await terminal.statusOf(securedRead('8600'))).toBe('9000');
  });

  it('cannot select DF1', async () => {
    const terminal = createTerminal(withFaults(createExampleCard(), faultyDf1));
    expect(await terminal.statusOf(selectDf.df1)).toBe('6400');
    expect(await terminal.statusOf(selectDf.df2)).toBe('9000');
  });
});

describe('a mute card', () => {
  it('has no answer to reset and answers nothing', async () => {
    const card = withFaults(createExampleCard(), mute);
    expect(card.atr).toBeNull();
    await expect(createTerminal(card).send(readKind)).rejects.toThrow(CardMute);
  });
});

describe('a slow card', () => {
  it('takes its time for each command', async () => {
    const terminal = createTerminal(withFaults(createExampleCard(), slow(30)));
    const start = performance.now();
    expect(await terminal.statusOf(readKind)).toBe('9000');
    expect(await terminal.statusOf(readKind)).toBe('9000');
    expect(performance.now() - start).toBeGreaterThan(55);
  });
});

describe('a reader without extended length', () => {
  it('carries short commands and answers the others itself', async () => {
    const terminal = createTerminal(withFaults(createExampleCard(), shortReader));
    expect(await terminal.statusOf(readKind)).toBe('6700');
    expect(await terminal.statusOf('00B08A0000')).toBe('9000');
    await terminal.authenticate(exampleNumber);
    await terminal.send(selectDf.df1);
    expect(await terminal.statusOf(securedRead('8500'))).toBe('6700');
    expect(await terminal.statusOf('08B0850004960200F700')).toBe('9000');
  });

  it('may meet a card that reads in extended length only', async () => {
    const terminal = createTerminal(withFaults(createExampleCard(), extendedReadsOnly, shortReader));
    expect(await terminal.statusOf(readKind)).toBe('6700');
    expect(await terminal.statusOf('00B08A0000')).toBe('6700');
    await terminal.authenticate(exampleNumber);
    expect(await terminal.statusOf(selectDf.df1)).toBe('9000');
    expect(await terminal.statusOf('08B0850004960200F700')).toBe('6700');
  });
});

describe('faults compose', () => {
  it('from the chip outwards', async () => {
    const card = withFaults(createExampleCard(), liftedAt(2), shortReader);
    const terminal = createTerminal(card);
    // The reader answers in the card's place, so the card counts nothing.
    for (let round = 0; round < 5; round += 1) expect(await terminal.statusOf(readKind)).toBe('6700');
    expect(await terminal.statusOf('00B08A0000')).toBe('9000');
    await expect(terminal.send('00B08A0000')).rejects.toThrow(CardLifted);
  });
});
