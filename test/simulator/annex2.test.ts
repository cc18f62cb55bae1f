import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import annex2 from '../vectors/first-generation-annex2.json' with { type: 'json' };
import { fromHex, toHex } from './hex.ts';
import { createExampleCard, frontValue, photoValue, scriptedRandomness } from './synthetic-card.ts';
import { createTerminal, securedRead, selectDf, type Terminal } from './terminal.ts';

const ok = '9000';

/** 別添2 up to VERIFY, with the card's random numbers injected. The session key is then the annex's. */
async function annexConversation(): Promise<Terminal> {
  const card = createExampleCard(scriptedRandomness(fromHex(annex2.rndIcc), fromHex(annex2.kIcc)));
  const terminal = createTerminal(card);
  expect(await terminal.mutualAuthenticate(annex2.cardNumber)).toBe(ok);
  expect(await terminal.statusOf(annex2.verifyCommand)).toBe(ok);
  return terminal;
}

function sha256(hex: string): string {
  return createHash('sha256').update(fromHex(hex)).digest('hex').toUpperCase();
}

describe('the example of 在留カード等仕様書 1.5 別添2', () => {
  it('answers the challenge and the mutual authentication byte for byte', async () => {
    const card = createExampleCard(scriptedRandomness(fromHex(annex2.rndIcc), fromHex(annex2.kIcc)));
    const terminal = createTerminal(card);
    expect(await terminal.send('0084000008')).toEqual({ data: annex2.rndIcc, statusWord: ok });
    expect(await terminal.send(annex2.mutualAuthenticateCommand)).toEqual({
      data: annex2.eIcc + annex2.mIcc,
      statusWord: ok,
    });
    expect(await terminal.statusOf(annex2.verifyCommand)).toBe(ok);
  });

  it('replays the same conversation from the same random numbers', async () => {
    const [first, second] = [await annexConversation(), await annexConversation()];
    await first.send(selectDf.df1);
    await second.send(selectDf.df1);
    expect(await first.send(annex2.readPhoto)).toEqual(await second.send(annex2.readPhoto));
  });

  it('secures the whole front image', async () => {
    const terminal = await annexConversation();
    expect(await terminal.statusOf(annex2.selectDf1)).toBe(ok);
    const { data, statusWord } = await terminal.send(annex2.readFront);
    expect(statusWord).toBe(ok);
    expect(data.length / 2).toBe(7013);
    expect(data.slice(0, 42)).toBe('86821B61015A931702DE22CD0FB4C6859DA462D487');
    expect(sha256(data)).toBe('41D947B804923801215548F20915E5FFD8FCDBADD9E786751C5A62F1BBCCC386');
    expect(terminal.decrypt(data)).toBe(`D0821B58${toHex(frontValue)}`);
  });

  it('secures the whole photo', async () => {
    const terminal = await annexConversation();
    await terminal.send(annex2.selectDf1);
    const { data } = await terminal.send(annex2.readPhoto);
    expect(data.length / 2).toBe(3013);
    expect(sha256(data)).toBe('E8865C504995460DEC2879D92D1D06F8F34E39AAE6757B3D1394A91B5D9E9220');
    expect(terminal.decrypt(data)).toBe(`D1820BB8${toHex(photoValue)}`);
  });

  it('reads the check code in the clear', async () => {
    const terminal = await annexConversation();
    expect(await terminal.statusOf(annex2.selectDf3)).toBe(ok);
    const { data, statusWord } = await terminal.send(annex2.readSignature);
    expect(statusWord).toBe(ok);
    expect(data.length / 2).toBe(1464);
    expect(data.startsWith('DA820100')).toBe(true);
    expect(data.slice(2 * 260).startsWith('DB8204B0')).toBe(true);
  });
});

describe('values derived from the annex', () => {
  it.each([
    ['8500', '8619015A931702DE22CD0FB4C6859DA462D4878ED51AAFFD273B94'],
    ['0010', '861901B8401777B171CFE079DB4E1DB3CE1ECC309AC57CBF40A480'],
  ])('secures sixteen bytes of the front at %s', async (p1p2, expected) => {
    const terminal = await annexConversation();
    await terminal.send(selectDf.df1);
    if (p1p2 === '0010') await terminal.send(securedRead('8500', '0001'));
    expect(await terminal.send(securedRead(p1p2, '0010'))).toEqual({ data: expected, statusWord: ok });
  });

  it('secures a file that may also be read in the clear', async () => {
    const terminal = await annexConversation();
    await terminal.send(selectDf.df2);
    expect((await terminal.send(securedRead('8400'))).data).toBe('860901BFF596EBB0C3E427');
    expect((await terminal.send('00B08400000000')).data).toBe('D70131');
  });

  it('keeps the address as 342 bytes', async () => {
    const terminal = await annexConversation();
    await terminal.send(selectDf.df2);
    const { data } = await terminal.send('00B08100000000');
    expect(data.length / 2).toBe(342);
    expect(data.startsWith('D2083230313230333130D306313331303136D4820140E69DB1E4BAACE983BD')).toBe(true);
    expect(data.endsWith('E58FB7' + '00'.repeat(269))).toBe(true);
  });

  it('signs ten thousand bytes', () => {
    expect(sha256(toHex(frontValue) + toHex(photoValue))).toBe(
      '55DA4687F610095D25072C3369E13ECFB21404766CB8BA3A4A0EFD5989D5E88C',
    );
  });
});
