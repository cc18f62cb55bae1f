import { describe, expect, it } from 'vitest';
import { createSpecimen } from '../../main/simulator/specimens/create-specimen.ts';
import { readAsset } from './assets.ts';
import { createTerminal, securedRead, selectDf, type Terminal } from './terminal.ts';

const selectResidenceApplication = '00A4040C10D392F0004F0100000000000000000000';
const terminalOf = (name: string): Terminal => createTerminal(createSpecimen(name, { readAsset }));

const cards = ['my-number-card', 'specified-residence-card'];

describe.each(cards)('%s', (name) => {
  it.each([
    ['the MF', '00A40000023F00', '6A82'],
    ['the kind of card', '00B08A00000000', '6A82'],
    ['the version', '00B08B00000000', '6A82'],
    ['a current EF', '00B00000000000', '6986'],
    ['a challenge', '0084000008', '6D00'],
    ['mutual authentication', `0082000028${'00'.repeat(40)}00`, '6D00'],
    ['VERIFY in the clear', '0020008003313233', '6D00'],
    ['a secured read', securedRead('8100'), '6E00'],
    ['a proprietary class', '80AE000000', '6E00'],
    ['half a command', '00A4', '6700'],
    ['another application', '00A4040C10D392F0004F0500000000000000000000', '6A82'],
    ['DF1', selectDf.df1, '6A82'],
    ['DF2', selectDf.df2, '6A82'],
    ['DF3', selectDf.df3, '6A82'],
  ])('refuses %s', async (_, command, statusWord) => {
    expect(await terminalOf(name).send(command)).toEqual({ data: '', statusWord });
  });
});

describe('在留AP', () => {
  it('is on a specified residence card only', async () => {
    expect(await terminalOf('my-number-card').statusOf(selectResidenceApplication)).toBe('6A82');
    expect(await terminalOf('specified-residence-card').statusOf(selectResidenceApplication)).toBe('9000');
  });

  it('keeps its DFs closed without a session key, until and after a reset', async () => {
    const card = createSpecimen('specified-residence-card', { readAsset });
    const terminal = createTerminal(card);
    await terminal.send(selectResidenceApplication);
    for (const select of Object.values(selectDf)) expect(await terminal.statusOf(select)).toBe('6982');
    expect(await terminal.statusOf('00B08A00000000')).toBe('6A82');
    card.reset();
    expect(await terminal.statusOf(selectDf.df1)).toBe('6A82');
  });
});
