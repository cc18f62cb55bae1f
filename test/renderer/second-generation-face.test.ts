import { describe, expect, it } from 'vitest';
import { cardEntries, type CardFacts } from '../../renderer/card-face/second-generation/card-entries.ts';
import { fitText, widthInEm } from '../../renderer/card-face/second-generation/fit-text.ts';
import { hasPassed, todayInJapan } from '../../renderer/card-face/second-generation/passed-date.ts';
import {
  geometryOfKind,
  photo,
  type EntryGeometry,
} from '../../renderer/card-face/second-generation/second-generation-geometry.ts';
import {
  coverageOf,
  isSigned,
  marksUnsigned,
} from '../../renderer/card-face/second-generation/signature-coverage.ts';
import { cardAspect, type FaceBox } from '../../renderer/card-face/face-of-kind.ts';
import { cardKinds } from '../../shared/card-kind.ts';
import { fieldNames, type CodedFields } from '../../shared/residence-fields/field-names.ts';
import { verificationResults } from '../../shared/verdict.ts';

const fields: CodedFields = {
  cardExpiry: '20280215',
  birthDate: '19920130',
  sex: '1',
  nationality: 'IND',
  statusOfResidence: 'T410010000',
  periodOfStay: '0300',
  permissionType: '12',
  permissionDate: '20250215',
  workRestriction: '2',
  periodOfStayExpiry: '20280215',
};
const facts = (own: CodedFields, kind: CardFacts['kind'] = 'residence-card'): CardFacts => ({
  kind,
  number: 'SP20000001AA',
  record: {
    address: null,
    permissions: { comprehensive: null, individual: null },
    renewalPending: false,
    fields: own,
    statedNumber: null,
  },
});
const namesOf = (card: CardFacts) => cardEntries(card, '2026-11-23').map(({ name }) => name);
const wordsOf = (own: CodedFields, name: string, today = '2026-11-23') => {
  const content = cardEntries(facts(own), today).find((entry) => entry.name === name)?.content;
  if (content?.type !== 'words') throw new Error(`${name} is no entry in words`);
  return content;
};

describe('what the signature covers', () => {
  it('is every printed entry, the name and the face, and nothing else', () => {
    const parts = [...fieldNames, 'number', 'name', 'address', 'photo'] as const;
    expect(parts.filter((part) => !isSigned(part))).toEqual([
      'comprehensivePermission',
      'comprehensivePermissionLimit',
      'individualPermission',
      'renewalApplication',
      'commissionersNote',
      'reserve',
      'number',
      'address',
    ]);
  });

  it('is called proved only where both verifications are valid', () => {
    for (const tampering of verificationResults) {
      for (const issuer of verificationResults) {
        const verdict = { tampering, issuer, reasons: [], anchor: null };
        expect(coverageOf(verdict) === 'proved').toBe(tampering === 'valid' && issuer === 'valid');
        expect(marksUnsigned(verdict)).toBe(tampering === 'valid');
      }
    }
  });
});

describe('the entries of a card', () => {
  it('are all there on a residence card; what it leaves empty is shown as empty', () => {
    const names = [
      'number',
      'name',
      'birthDate',
      'sex',
      'nationality',
      'address',
      'statusOfResidence',
      'workRestriction',
      'periodOfStay',
      'permissionType',
      'permissionDate',
      'cardExpiry',
    ];
    expect(namesOf(facts(fields))).toEqual(names);
    expect(namesOf(facts({}))).toEqual(names);
    expect(wordsOf({}, 'workRestriction').words).toBeNull();
    expect(wordsOf({}, 'periodOfStay').words).toBeNull();
  });

  it('are those that it has on a certificate', () => {
    const certificate = 'special-permanent-resident-certificate';
    const always = ['number', 'name', 'birthDate', 'sex', 'nationality', 'address'];
    expect(namesOf(facts({}, certificate))).toEqual([...always, 'cardExpiry']);
    expect(namesOf(facts(fields, certificate))).toEqual([
      ...always,
      'statusOfResidence',
      'periodOfStay',
      'cardExpiry',
    ]);
  });

  it('notice a number that the chip states otherwise, and none that it does not state', () => {
    const noticed = (statedNumber: string | null) => {
      const card = facts(fields);
      const [number] = cardEntries({ ...card, record: { ...card.record, statedNumber } }, '2026-11-23');
      return number?.content;
    };
    expect(noticed('SP20000001AB')).toMatchObject({ number: 'SP20000001AA', statedOtherwise: true });
    expect(noticed('SP20000001AA')).toMatchObject({ statedOtherwise: false });
    expect(noticed(null)).toMatchObject({ statedOtherwise: false });
  });

  it('mark number and address as unsigned', () => {
    const unsigned = cardEntries(facts(fields), '2026-11-23').filter(({ signed }) => !signed);
    expect(unsigned.map(({ name }) => name)).toEqual(['number', 'address']);
  });

  it('say the period of stay with its last day, or without one', () => {
    const japanese = (own: CodedFields) => wordsOf(own, 'periodOfStay').words?.japanese;
    expect(japanese(fields)).toBe('3年（2028年2月15日）');
    expect(japanese({ periodOfStay: '0000' })).toBe('無期限');
    expect(japanese({ periodOfStayExpiry: '20280215' })).toBe('記載なし（2028年2月15日）');
    expect(japanese({ periodOfStay: 'XX', periodOfStayExpiry: '20251399' })).toBe(
      '不明 (XX)（不明 (20251399)）',
    );
  });

  it('show codes that nobody published as themselves, and promise no validity for what is no day', () => {
    expect(wordsOf(fields, 'statusOfResidence').words).toMatchObject({
      japanese: '不明 (T410010000)',
      english: 'Unknown (T410010000)',
    });
    expect(wordsOf({ cardExpiry: '00000000' }, 'cardExpiry')).toMatchObject({
      words: { japanese: '不明 (00000000)', untilThen: false },
      passed: false,
    });
  });

  it('tell a day that is over from one that is today', () => {
    expect(wordsOf(fields, 'cardExpiry', '2028-02-15')).toMatchObject({
      passed: false,
      words: { untilThen: true },
    });
    expect(wordsOf(fields, 'cardExpiry', '2028-02-16')).toMatchObject({
      passed: true,
      words: { untilThen: false },
    });
    expect(wordsOf(fields, 'periodOfStay', '2028-02-16').passed).toBe(true);
    expect(wordsOf(fields, 'birthDate').passed).toBe(false);
  });
});

describe('a day', () => {
  it('begins in Japan at 15 o’clock of the day before, UTC', () => {
    expect(todayInJapan(Date.UTC(2026, 10, 23, 14, 59, 59))).toBe('2026-11-23');
    expect(todayInJapan(Date.UTC(2026, 10, 23, 15))).toBe('2026-11-24');
  });

  it('passes for no field that is not there, and for no words', () => {
    expect(hasPassed('cardExpiry', {}, '9999-12-31')).toBe(false);
    expect(hasPassed('cardExpiry', { cardExpiry: '20230229' }, '9999-12-31')).toBe(false);
    expect(hasPassed('sex', { sex: '20200101' }, '9999-12-31')).toBe(false);
  });
});

describe('text that fits', () => {
  const room = { width: 0.4, height: 0.07, textHeight: 0.045 };

  it('is as large as it should be where it is short, and smaller where it is long', () => {
    expect(fitText('韓国', room)).toBe(0.045);
    const long = fitText('セントビンセントおよびグレナディーン諸島', room);
    expect(long).toBeLessThan(0.045);
    expect(long).toBeGreaterThan(0.018);
  });

  it('never needs more than its room, whatever the length', () => {
    for (let length = 1; length <= 120; length += 1) {
      const text = '字'.repeat(length);
      const size = fitText(text, room);
      const perLine = Math.max(1, Math.floor(room.width / size + 1e-9));
      const lines = Math.ceil(widthInEm(text) / perLine);
      if (lines > 1) expect(lines * size * 1.2).toBeLessThanOrEqual(room.height + 1e-9);
      expect(size).toBeLessThanOrEqual(room.textHeight);
    }
  });
});

describe.each(cardKinds)('the geometry of a %s', (kind) => {
  const { title, generationMark, entries } = geometryOfKind(kind);
  const places = Object.entries(entries).map(([name, place]) => [name, place] as const);
  const values: readonly (readonly [string, FaceBox])[] = [
    ['title', title.box],
    ['photo', photo],
    ...places.flatMap(([name, { label, value }]): [string, FaceBox][] => [
      [`${name} label`, label.box],
      [`${name} value`, value.box],
    ]),
  ];

  it('has a place for every entry that a full card shows', () => {
    for (const name of namesOf(facts(fields, kind))) expect(entries[name]).toBeDefined();
  });

  it('stays on the card', () => {
    const marks = places.flatMap(([, { unsigned }]) =>
      unsigned === undefined ? [] : [unsigned.area, unsigned.mark],
    );
    for (const { x, y, width, height } of [...values.map(([, box]) => box), generationMark, ...marks]) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(1);
    }
  });

  it('lays nothing over anything else', () => {
    const overlap = (one: FaceBox, other: FaceBox): boolean =>
      Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) > 1e-6 &&
      Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y) > 1e-6;
    const pairs = values.flatMap((one, index) =>
      values.slice(index + 1).map((other) => [one, other] as const),
    );
    const crossed = pairs.filter(([[, one], [, other]]) => overlap(one, other));
    expect(crossed.map(([[one], [other]]) => `${one} / ${other}`)).toEqual([]);
  });

  it('marks exactly the entries that the signature leaves out', () => {
    const marked = places.filter(
      ([, place]: readonly [string, EntryGeometry]) => place.unsigned !== undefined,
    );
    expect(marked.map(([name]) => name)).toEqual(['number', 'address']);
  });

  it('has a window with the proportions of a photo of 3 : 4', () => {
    expect(Math.abs((photo.width * cardAspect) / photo.height - 3 / 4)).toBeLessThan(0.01);
  });
});
