import { describe, expect, it } from 'vitest';
import { createSoftwareCard } from '../../main/simulator/create-software-card.ts';
import { faultyFile } from '../../main/simulator/faults/chip-faults.ts';
import { withFaults } from '../../main/simulator/faults/fault.ts';
import { extendedReadsOnly, shortReader } from '../../main/simulator/faults/short-reader.ts';
import { personaliseSecondGeneration } from '../../main/simulator/second-generation/personalise.ts';
import { createAesTerminal } from './aes-terminal.ts';
import { createExampleSecondGenerationCard, exampleContents } from './second-generation-card.ts';
import { exampleNumber, scriptedRandomness } from './synthetic-card.ts';
import { createTerminal, securedRead, selectDf, type Terminal } from './terminal.ts';

const fresh = (): Terminal => createAesTerminal(createExampleSecondGenerationCard());

async function authenticated(select: string): Promise<Terminal> {
  const terminal = fresh();
  await terminal.authenticate(exampleNumber);
  expect(await terminal.statusOf(select)).toBe('9000');
  return terminal;
}

// 第２世代在留カード等仕様書 1.1 §3.3.1 to §3.3.3: short id, capacity and how it opens.
const closedFiles = [
  ['df1', '81', 14, true],
  ['df1', '83', 73, true],
  ['df1', '84', 5508, true],
  ['df1', '86', 2505, true],
  ['df2', '81', 22, false],
  ['df2', '82', 3, false],
  ['df2', '83', 207, false],
  ['df3', '82', 704, false],
] as const;

describe('access conditions and capacities', () => {
  it('lets everybody read kind and version', async () => {
    const terminal = fresh();
    expect(await terminal.send('00B08A00000000')).toEqual({ data: 'C1023035', statusWord: '9000' });
    expect(await terminal.send('00B08B00000000')).toEqual({ data: 'C00430303031', statusWord: '9000' });
  });

  it.each(closedFiles)('%s %s (%i bytes) asks for its condition', async (df, p1, capacity, secureOnly) => {
    const before = fresh();
    await before.send(selectDf[df]);
    expect(await before.statusOf(`00B0${p1}00000000`)).toBe('6982');
    expect(await before.statusOf(securedRead(`${p1}00`))).toBe('6982');
    await before.mutualAuthenticate(exampleNumber);
    expect(await before.statusOf(securedRead(`${p1}00`))).toBe('6982');

    const terminal = await authenticated(selectDf[df]);
    const plain = await terminal.send(`00B0${p1}00000000`);
    expect(plain.statusWord).toBe(secureOnly ? '6982' : '9000');
    if (!secureOnly) expect(plain.data.length / 2).toBe(capacity);
    const secured = await terminal.send(securedRead(`${p1}00`));
    expect(secured.statusWord).toBe('9000');
    // The padding is always there: up to sixteen bytes more.
    const header = secured.data.startsWith('8682') ? 5 : secured.data.startsWith('8681') ? 4 : 3;
    expect(secured.data.length / 2 - header).toBe(16 * (Math.floor(capacity / 16) + 1));
    if (!secureOnly) expect(terminal.decrypt(secured.data)).toBe(plain.data);
  });

  it.each([
    ['df1', ['82', '85', '87', '8A']],
    ['df2', ['84', '85']],
    ['df3', ['81', '83']],
  ] as const)('%s has no other file', async (df, places) => {
    const terminal = await authenticated(selectDf[df]);
    for (const place of places) expect(await terminal.statusOf(securedRead(`${place}00`))).toBe('6A82');
  });

  it('has two files fewer on a certificate, and a smaller one', async () => {
    const card = createSoftwareCard(
      personaliseSecondGeneration({
        ...exampleContents,
        kind: 'special-permanent-resident-certificate',
        entries: exampleContents.entries.slice(0, 6),
        permissions: null,
        renewal: null,
      }),
      { randomBytes: scriptedRandomness() },
    );
    const terminal = createAesTerminal(card);
    expect((await terminal.send('00B08A00000000')).data).toBe('C1023036');
    await terminal.authenticate(exampleNumber);
    await terminal.send(selectDf.df2);
    const statusWords = [];
    for (const place of ['81', '82', '83']) statusWords.push(await terminal.statusOf(`00B0${place}00000000`));
    expect(statusWords).toEqual(['6A82', '6A82', '9000']);
    await terminal.send(selectDf.df1);
    expect(terminal.decrypt((await terminal.send(securedRead('8300'))).data).length / 2).toBe(46);
  });

  it('refuses contents that do not fit', () => {
    const tooLong = { ...exampleContents, nameImage: new Uint8Array(2501) };
    expect(() => personaliseSecondGeneration(tooLong)).toThrow(RangeError);
  });
});

describe('a terminal that takes it for a first generation', () => {
  it('gets no session', async () => {
    const terminal = createTerminal(createExampleSecondGenerationCard());
    expect(await terminal.mutualAuthenticate(exampleNumber)).toBe('6300');
    expect(await terminal.verify(exampleNumber)).toBe('6985');
  });
});

describe('a wrong number', () => {
  it('fails at the mutual authentication, and at VERIFY', async () => {
    const terminal = fresh();
    expect(await terminal.mutualAuthenticate('AA12345678BC')).toBe('6300');
    await terminal.mutualAuthenticate(exampleNumber);
    expect(await terminal.verify('AA12345678BC')).toBe('6300');
    await terminal.send(selectDf.df3);
    expect(await terminal.statusOf('00B08200000000')).toBe('6982');
  });

  it('is refused where its padding is wrong', async () => {
    const terminal = fresh();
    await terminal.mutualAuthenticate(exampleNumber);
    expect(await terminal.statusOf(`0820008613861101${'00'.repeat(16)}`)).toBe('6988');
    expect(await terminal.statusOf(`0820008623862101${'00'.repeat(32)}`)).toBe('6988');
  });
});

describe('reading in pieces', () => {
  it('secures at most 239 bytes within the short form', async () => {
    const terminal = await authenticated(selectDf.df1);
    const { data, statusWord } = await terminal.send('08B0840004960200EF00');
    expect(statusWord).toBe('9000');
    expect(data.length / 2).toBe(244);
    expect(terminal.decrypt(data).length / 2).toBe(239);
    expect(await terminal.send('08B0840004960200F000')).toEqual({ data: '', statusWord: '6700' });
  });

  it('pads each piece by itself, and offsets count the plaintext', async () => {
    const terminal = await authenticated(selectDf.df1);
    const whole = terminal.decrypt((await terminal.send(securedRead('8400'))).data);
    let pieces = '';
    for (let offset = 0; offset < 5508; offset += 239) {
      const place = offset.toString(16).padStart(4, '0');
      pieces += terminal.decrypt((await terminal.send(`08B0${place}04960200EF00`)).data);
    }
    expect(pieces).toBe(whole);
    expect(await terminal.statusOf(securedRead((5508).toString(16)))).toBe('6B00');
  });
});

describe('faults', () => {
  it('of one file leave the others', async () => {
    const terminal = createAesTerminal(withFaults(createExampleSecondGenerationCard(), faultyFile(0x04)));
    await terminal.authenticate(exampleNumber);
    await terminal.send(selectDf.df1);
    expect(await terminal.statusOf(securedRead('8400'))).toBe('6F00');
    expect(await terminal.statusOf(securedRead('8300'))).toBe('9000');
  });

  it('of a reader without extended length', async () => {
    const terminal = createAesTerminal(withFaults(createExampleSecondGenerationCard(), shortReader));
    await terminal.authenticate(exampleNumber);
    await terminal.send(selectDf.df1);
    expect(await terminal.statusOf(securedRead('8300'))).toBe('6700');
    expect(await terminal.statusOf('08B083000496020000' + '00')).toBe('9000');
  });

  it('of a card that knows no short reads', async () => {
    const terminal = createAesTerminal(withFaults(createExampleSecondGenerationCard(), extendedReadsOnly));
    await terminal.authenticate(exampleNumber);
    await terminal.send(selectDf.df1);
    expect(await terminal.statusOf('08B083000496020000' + '00')).toBe('6700');
    expect(await terminal.statusOf(securedRead('8300'))).toBe('9000');
  });
});
