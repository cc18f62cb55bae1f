import { describe, expect, it } from 'vitest';
import annex2 from '../vectors/second-generation-annex2.json' with { type: 'json' };
import { createAesTerminal } from './aes-terminal.ts';
import { fromHex, toHex } from './hex.ts';
import { createExampleSecondGenerationCard, exampleContents } from './second-generation-card.ts';
import { scriptedRandomness } from './synthetic-card.ts';
import { securedRead, selectDf, type Terminal } from './terminal.ts';

const ok = '9000';

/** A fresh card that draws the annex's random numbers. */
function annexTerminal(): Terminal {
  const script = scriptedRandomness(fromHex(annex2.rndIcc), fromHex(annex2.kIcc));
  return createAesTerminal(createExampleSecondGenerationCard(script));
}

/** Up to VERIFY; the session key is then the annex's. */
async function annexConversation(): Promise<Terminal> {
  const terminal = annexTerminal();
  expect(await terminal.mutualAuthenticate(annex2.cardNumber)).toBe(ok);
  expect(await terminal.statusOf(annex2.verifyCommand)).toBe(ok);
  return terminal;
}

describe('the example of 第２世代在留カード等仕様書 1.1, Appendix 2', () => {
  it('answers the challenge, the mutual authentication and VERIFY byte for byte', async () => {
    const terminal = annexTerminal();
    expect(await terminal.send('0084000008')).toEqual({ data: annex2.rndIcc, statusWord: ok });
    expect(await terminal.send(`0082000028${annex2.eIfd}${annex2.mIfd}00`)).toEqual({
      data: annex2.eIcc + annex2.mIcc,
      statusWord: ok,
    });
    expect(await terminal.send(annex2.verifyCommand)).toEqual({ data: '', statusWord: ok });
  });

  it('refuses the same messages with one bit changed', async () => {
    for (const message of [
      `${annex2.eIfd.slice(0, -1)}A${annex2.mIfd}`,
      `${annex2.eIfd}BC${annex2.mIfd.slice(2)}`,
    ]) {
      const terminal = annexTerminal();
      await terminal.send('0084000008');
      expect(await terminal.statusOf(`0082000028${message}00`)).toBe('6300');
    }
  });

  it('secures name and face in one file: 86 82 15 91 01 and 5520 bytes', async () => {
    const terminal = await annexConversation();
    expect(await terminal.statusOf(selectDf.df1)).toBe(ok);
    const { data, statusWord } = await terminal.send(securedRead('8400'));
    expect(statusWord).toBe(ok);
    expect(data.slice(0, 10)).toBe('8682159101');
    expect(data.length / 2).toBe(5 + 5520);
    const { nameImage, faceImage } = exampleContents;
    expect(terminal.decrypt(data)).toBe(`D08209C4${toHex(nameImage)}D1820BB8${toHex(faceImage!)}`);
  });

  it('reads signature and certificate in the clear, and 00 behind them', async () => {
    const terminal = await annexConversation();
    expect(await terminal.statusOf(selectDf.df3)).toBe(ok);
    const { data, statusWord } = await terminal.send('00B08200000000');
    const { signature, certificate } = exampleContents.evidence!;
    expect(statusWord).toBe(ok);
    expect(data).toBe(`DC60${toHex(signature)}DD820256${toHex(certificate)}00000000`);
  });
});
