import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptNumber } from '../../../../renderer/ocr/recognise/accept-number.ts';
import { classesAt, glyphClasses } from '../../../../renderer/ocr/recognise/glyph-classes.ts';
import { addLook, noVote, type LookEvidence } from '../../../../renderer/ocr/recognise/number-vote.ts';
import { lookOf } from './number-votes.ts';

const number = 'AB12345678CD';
const nothing = '............';
const accepted = (looks: readonly LookEvidence[]) => acceptNumber(looks.reduce(addLook, noVote));
const times = (count: number, look: LookEvidence): readonly LookEvidence[] =>
  Array.from({ length: count }, () => look);

/** Any card number. */
const numbers = fc
  .tuple(
    ...Array.from({ length: 12 }, (_, position) =>
      fc.integer({ min: classesAt(position).from, max: classesAt(position).to - 1 }),
    ),
  )
  .map((glyphs) => glyphs.map((glyph) => glyphClasses[glyph]).join(''));

describe('accepting a number', () => {
  it('takes what all readers read in two looks', () => {
    expect(accepted(times(2, lookOf(number, number)))).toMatchObject({ number, uncertain: [] });
  });

  it('takes nothing from one look, however sure', () => {
    expect(accepted(times(1, lookOf(number, number, 0.999999)))).toBeNull();
  });

  it('takes nothing before there was a look', () => {
    expect(acceptNumber(noVote)).toBeNull();
  });

  it('takes nothing that Tesseract denies and that is not plain', () => {
    expect(accepted(times(8, lookOf(number, 'AB12345670CD', 0.6)))).toBeNull();
  });

  it('takes what is plain in every view of both networks, though Tesseract denies a character', () => {
    expect(accepted(times(2, lookOf(number, 'AB12345670CD')))).toMatchObject({ number });
  });

  it('takes nothing that one view reads otherwise, while there are few', () => {
    const [plain, other] = [lookOf(number, nothing), lookOf('AB12345670CD', nothing)];
    const hesitant = { ...plain, lines: [...plain.lines.slice(1), ...other.lines.slice(1)] };
    expect(accepted([plain, plain, hesitant])).toBeNull();
  });

  it('takes nothing of eleven characters, one of them taken twice', () => {
    const look = lookOf(number, number);
    const lines = look.lines.map((line) => ({
      ...line,
      middles: line.middles.map((middle, at) => (at === 6 ? middle - 8 : middle)),
    }));
    expect(accepted(times(8, { ...look, lines }))).toBeNull();
  });

  it('takes nothing with a hyphen between its digits, as a telephone number has', () => {
    const look = lookOf(number, number);
    const lines = look.lines.map((line) => ({
      ...line,
      middles: line.middles.map((middle, at) => middle + (at > 3 ? 7 : 0) + (at > 7 ? 7 : 0)),
    }));
    expect(accepted(times(8, { ...look, lines }))).toBeNull();
  });

  it('takes letters that a typeface spaces by their widths', () => {
    const look = lookOf(number, number);
    const lines = look.lines.map((line) => ({
      ...line,
      middles: line.middles.map((middle, at) => (at === 0 ? middle - 5 : at === 11 ? middle - 3 : middle)),
    }));
    expect(accepted(times(2, { ...look, lines }))).toMatchObject({ number });
  });

  it('takes nothing where a character was passed over', () => {
    const look = lookOf(number, number);
    const lines = look.lines.map((line) => ({ ...line, emptyGaps: -4 }));
    expect(accepted(times(8, { ...look, lines }))).toBeNull();
  });

  it('takes nothing with a digit where a number has letters', () => {
    const look = lookOf(number, number);
    const lines = look.lines.map((line) => ({ ...line, worstKind: -4 }));
    expect(accepted(times(8, { ...look, lines }))).toBeNull();
  });

  it('takes nothing whose glyphs are of the other kind: twelve digits with look-alikes', () => {
    expect(accepted(times(8, lookOf('OI86370017IO', 'OI86370017IO', 0.999, -1.4)))).toBeNull();
  });

  it('takes nothing that goes on, as a passport’s machine-readable line does', () => {
    const look = lookOf(number, number);
    const lines = look.lines.map((reading) => ({ ...reading, alone: -2 }));
    expect(accepted(times(8, { ...look, lines }))).toBeNull();
  });

  it('takes nothing where Tesseract sees eleven characters and never a twelfth, unless all are plain', () => {
    const eleven = lookOf(number, 'AB1234567.CD', 0.95);
    expect(accepted(times(8, eleven))).toBeNull();
    expect(accepted(times(2, lookOf(number, 'AB1234567.CD')))).toMatchObject({ number });
    // Seen as often as not, it is a character that is hard to see.
    expect(accepted([eleven, ...times(4, lookOf(number, number)), eleven])).toMatchObject({ number });
  });

  it('takes nothing that one of two looks reads otherwise in part', () => {
    const hesitant = { ...lookOf(number, 'AB12345678C.'), lines: lookOf('AB12345678CO', nothing).lines };
    expect(accepted([lookOf(number, number), hesitant])).toBeNull();
  });

  it('takes nothing that the networks are unsure of', () => {
    expect(accepted(times(8, lookOf(number, nothing, 0.4)))).toBeNull();
  });

  it('takes nothing from looks that alternate between two numbers', () => {
    const looks = Array.from({ length: 9 }, (_, at) => (at % 2 === 0 ? number : 'AB12345078CD'));
    expect(accepted(looks.map((text) => lookOf(text, text)))).toBeNull();
  });

  it('forgets the card before: two looks at the next are enough, and neither number mixes with the other', () => {
    const next = 'XY98765432ZW';
    const looks = [...times(3, lookOf(number, number)), ...times(2, lookOf(next, next))];
    expect(accepted(looks)?.number).toBe(next);
    expect(accepted(looks.slice(0, 4))).toBeNull();
  });

  it('marks the positions that are less sure than the others', () => {
    const hesitant = lookOf(number, number);
    const logs = hesitant.lines[0]!.logs.map((values, position) => {
      if (position !== 6) return values;
      const copy = values.slice();
      copy[glyphClasses.indexOf('5')] = Math.log(0.9);
      copy[glyphClasses.indexOf('6')] = Math.log(0.1);
      return copy;
    });
    const look = {
      ...hesitant,
      lines: hesitant.lines.map((reading) => ({ ...reading, logs, together: logs })),
    };
    expect(accepted(times(4, look))).toMatchObject({ number, uncertain: [6] });
  });

  it('property: only ever takes what the line network read in the last look', () => {
    const look = fc.tuple(numbers, numbers, fc.double({ min: 0.3, max: 0.9999, noNaN: true }));
    fc.assert(
      fc.property(fc.array(look, { maxLength: 10 }), (looks) => {
        const found = accepted(
          looks.map(([glyphs, print, probability]) => lookOf(glyphs, print, probability)),
        );
        return found === null || found.number === looks.at(-1)?.[0];
      }),
    );
  });

  it('property: never takes a number when the networks disagree about a character in every look', () => {
    const disagreement = fc.tuple(numbers, fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(disagreement, fc.integer({ min: 1, max: 12 }), ([text, position, shift], count) => {
        const { from, to } = classesAt(position);
        const glyph = glyphClasses.indexOf(text[position]!);
        const other = glyphClasses[from + ((glyph - from + shift) % (to - from))]!;
        const seen = lookOf(text, text);
        const otherwise = lookOf(text.slice(0, position) + other + text.slice(position + 1), text);
        const lines = seen.lines.map((line, at) => ({ ...line, logs: otherwise.lines[at]!.logs }));
        return accepted(times(count, { ...seen, lines })) === null;
      }),
    );
  });

  it('property: takes any number that all readers read twice', () => {
    fc.assert(fc.property(numbers, (text) => accepted(times(2, lookOf(text, text)))?.number === text));
  });
});
