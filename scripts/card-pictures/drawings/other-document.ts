import type { Random } from '../random.ts';
import { inventHolder, japaneseDate } from './invented-holder.ts';
import { portrait } from './portrait.ts';
import { drawing, fineLines, idOne, paper, rectangle, text } from './svg.ts';

/** A flat thing that is no card's front. Sizes are in millimetres. */
export interface OtherDocument {
  readonly kind: string;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly cornerMm: number;
  readonly svg: string;
}

export const otherDocumentKinds = [
  'driving-licence',
  'individual-number-card',
  'student-card',
  'bank-card',
  'business-card',
  'residence-card-back',
  'passport-page',
  'magazine-page',
] as const;

type Kind = (typeof otherDocumentKinds)[number];

export function otherDocument(random: Random, kind: Kind): OtherDocument {
  const card = (content: string): OtherDocument => ({
    kind,
    ...idOne,
    svg: drawing(idOne.widthMm, idOne.heightMm, content),
  });
  const sheet = (widthMm: number, heightMm: number, cornerMm: number, content: string): OtherDocument => ({
    kind,
    widthMm,
    heightMm,
    cornerMm,
    svg: drawing(widthMm, heightMm, content),
  });
  switch (kind) {
    case 'driving-licence':
      return card(drivingLicence(random));
    case 'individual-number-card':
      return card(individualNumberCard(random));
    case 'student-card':
      return card(studentCard(random));
    case 'bank-card':
      return card(bankCard(random));
    case 'business-card':
      return sheet(91, 55, 0.3, businessCard(random));
    case 'residence-card-back':
      return card(residenceCardBack(random));
    case 'passport-page':
      return sheet(125, 88, 3, passportPage(random));
    case 'magazine-page':
      return sheet(148, 105, 0.2, magazinePage(random));
  }
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Characters after a pattern: `A` is a letter, `0` a digit, anything else itself. */
export function characters(random: Random, pattern: string): string {
  return Array.from(pattern)
    .map((place) => {
      if (place === 'A') return letters[random.integer(26)] ?? 'A';
      return place === '0' ? random.integer(10).toString() : place;
    })
    .join('');
}

/** Near the number's shape, and never it: two letters and seven digits, twelve characters in another order. */
const nearMisses = [
  'AA0000000',
  'AA0000000AA',
  'AA000000000',
  'A000000000A',
  'AAA000000000',
  '000000000000',
  'AA00-0000',
  '00AA000000AA',
  'AAAA00000000',
  'No. 0000-000000',
  'AA000000',
] as const;
const nearMiss = (random: Random) => characters(random, random.pick(nearMisses));

const type = [
  "'Liberation Mono'",
  "'Noto Sans'",
  "'DejaVu Sans Mono'",
  "'OCR B'",
  "'Liberation Sans'",
] as const;

function drivingLicence(random: Random): string {
  const holder = inventHolder(random);
  const stripe = random.pick(['#4f86c6', '#d9a52b', '#5b9a4b']);
  return (
    paper(85.6, 53.98, ['#f3efe4', '#faf8f0', '#e8eef0']) +
    fineLines(random, 85.6, 53.98, '#b08a6d') +
    text(4, 6, `氏名　${holder.name}`, { size: 2.9 }) +
    text(81.5, 6, `${holder.birthDate}生`, { size: 2.5, anchor: 'end' }) +
    text(4, 11.2, `住所　${holder.address}`, { size: 2.2 }) +
    text(4, 16, `交付　${japaneseDate(random, 2019, 2024)}　${characters(random, '00000')}`, { size: 2.2 }) +
    rectangle(3, 18, 56, 5.4, `fill="${stripe}" opacity="0.8"`) +
    text(5, 21.9, `${japaneseDate(random, 2025, 2030)}まで有効`, { size: 3.1 }) +
    text(4, 37, '番号', { size: 2.2 }) +
    text(10, 37.2, `第 ${characters(random, '000000000000')} 号`, { size: 3.4, family: random.pick(type) }) +
    text(4, 48, '運転免許証（見本）', { size: 4, fill: '#333' }) +
    portrait(random, 61, 17, 21, 28)
  );
}

function individualNumberCard(random: Random): string {
  const holder = inventHolder(random);
  return (
    paper(85.6, 53.98, ['#e7e2ef', '#f6f3f7', '#dfeadf']) +
    fineLines(random, 85.6, 53.98, '#b58ab0') +
    portrait(random, 4, 13, 20, 26) +
    text(4, 8, '個人番号カード（見本）', { size: 3.2 }) +
    text(82, 5.5, characters(random, '0000 0000 0000'), {
      size: 3.4,
      anchor: 'end',
      family: random.pick(type),
    }) +
    text(27, 15, `氏名　${holder.name}`, { size: 2.7 }) +
    text(27, 20, `住所　${holder.address}`, { size: 2 }) +
    text(27, 30, `${holder.birthDate}生　${holder.sex}`, { size: 2.4 }) +
    text(27, 38, `${holder.validUntil}まで有効`, { size: 2.4 }) +
    text(82, 50, nearMiss(random), { size: 2.4, anchor: 'end' })
  );
}

function studentCard(random: Random): string {
  const holder = inventHolder(random);
  const colour = random.pick(['#274c77', '#7b2d26', '#2d6a4f', '#5a3d7a']);
  return (
    rectangle(0, 0, 85.6, 53.98, 'fill="#fbfbf8"') +
    rectangle(0, 0, 85.6, 11, `fill="${colour}"`) +
    text(4, 7.4, '見本大学　学生証', { size: 4, fill: '#fff', weight: 700 }) +
    text(82.5, 7, nearMiss(random), { size: 3.4, fill: '#fff', anchor: 'end', family: random.pick(type) }) +
    portrait(random, 5, 16, 20, 26) +
    text(30, 22, 'STUDENT ID', { size: 2, fill: '#666' }) +
    text(30, 28, nearMiss(random), { size: 4, family: random.pick(type) }) +
    text(30, 35, holder.name, { size: 3.4 }) +
    text(30, 42, `有効期限 ${holder.validUntil}`, { size: 2.4 })
  );
}

function bankCard(random: Random): string {
  const [dark, light] = random.pick([
    ['#1b3a5c', '#3f6f9f'],
    ['#3a3a3a', '#777'],
    ['#7a1f2b', '#b85a5a'],
    ['#c9a74e', '#efdfa8'],
  ] as const);
  const family = random.pick(type);
  const raised = (x: number, y: number, words: string, size: number) =>
    text(x + 0.15, y + 0.18, words, { size, family, fill: '#0008', spacing: 0.2 }) +
    text(x, y, words, { size, family, fill: '#e9e9e9', spacing: 0.2 });
  return (
    paper(85.6, 53.98, [dark, light, dark]) +
    text(5, 9, random.pick(['MIHON BANK', 'SAMPLE CARD', '見本銀行']), {
      size: 4.4,
      fill: '#fff',
      weight: 700,
    }) +
    text(81, 8, random.pick(['DEBIT', 'PLATINUM', nearMiss(random)]), {
      size: 3,
      fill: '#fff',
      anchor: 'end',
    }) +
    rectangle(8, 18, 12, 9.4, 'rx="1.6" fill="#d8b75a"') +
    `<path d="M8 21 h12 M8 24.4 h12 M12 18 v9.4 M16 18 v9.4" stroke="#8a6f2a" stroke-width="0.3"/>` +
    raised(8, 36, characters(random, '0000 0000 0000 0000'), 5) +
    raised(38, 42, characters(random, '00/00'), 3) +
    raised(8, 48, 'MIHON TARO', 3.4)
  );
}

function businessCard(random: Random): string {
  const colour = random.pick(['#274c77', '#333', '#2d6a4f', '#a03c3c']);
  return (
    rectangle(0, 0, 91, 55, 'fill="#fdfdfb"') +
    rectangle(0, 0, random.between(3, 18), 55, `fill="${colour}"`) +
    text(86, 8, random.pick([nearMiss(random), '株式会社見本商事', 'MIHON TRADING']), {
      size: 3.4,
      anchor: 'end',
    }) +
    text(25, 22, '営業部　課長', { size: 2.4 }) +
    text(25, 29, '見本　太郎', { size: 5.4 }) +
    text(25, 38, `〒${characters(random, '000-0000')} 東京都見本区見本町1-2-3`, { size: 2.2 }) +
    text(25, 42, `TEL ${characters(random, '03-0000-0000')}　FAX ${characters(random, '03-0000-0000')}`, {
      size: 2.2,
    }) +
    text(25, 46, `mihon${characters(random, '00')}@example.jp  T${characters(random, '0000000000000')}`, {
      size: 2.2,
    })
  );
}

function residenceCardBack(random: Random): string {
  const line = (y: number) => rectangle(4, y, 77, 0.12, 'fill="#667"');
  return (
    paper(85.6, 53.98, ['#e6ecef', '#f5f5ef', '#ecebe2']) +
    fineLines(random, 85.6, 53.98, '#8a9aa0') +
    text(4, 6, '住居地記載欄', { size: 2 }) +
    text(34, 6, '届出年月日　　住居地　　　　　　　　記載者印', { size: 1.6 }) +
    [8, 14, 20, 26, 32, 40, 48].map(line).join('') +
    (random.chance(0.6)
      ? text(5, 12.4, `${japaneseDate(random, 2020, 2026)}　東京都見本区見本町${random.integer(9) + 1}丁目`, {
          size: 2.3,
        })
      : '') +
    text(4, 35, '資格外活動許可欄', { size: 1.8 }) +
    text(5, 38.6, '許可：原則週28時間以内・風俗営業等の従事を除く', { size: 2 }) +
    text(4, 43, '在留期間更新等許可申請欄', { size: 1.8 }) +
    text(82, 52, characters(random, 'AA-000000'), { size: 1.8, anchor: 'end' })
  );
}

function passportPage(random: Random): string {
  const mrz = (words: string) => words.padEnd(44, '<');
  const passport = characters(random, 'AA0000000');
  return (
    paper(125, 88, ['#e5ecdf', '#f4f0e4', '#e3e6ef']) +
    fineLines(random, 125, 88, '#a98fb0') +
    text(40, 9, 'PASSPORT　旅券（見本）', { size: 4 }) +
    text(120, 16, passport, { size: 4.6, anchor: 'end', family: random.pick(type) }) +
    portrait(random, 6, 14, 32, 43) +
    text(42, 26, 'MIHON', { size: 3.4 }) +
    text(42, 33, 'TARO', { size: 3.4 }) +
    text(42, 40, `MHN　${characters(random, '00')} JAN 19${characters(random, '00')}`, { size: 3.2 }) +
    text(42, 47, `${characters(random, '00')} MAY 2031`, { size: 3.2 }) +
    text(5, 74, mrz('P<XXXMIHON<<TARO'), { size: 4.1, family: "'OCR B'" }) +
    text(5, 82, mrz(`${passport}0XXX${characters(random, '0000000')}M${characters(random, '0000000')}`), {
      size: 4.1,
      family: "'OCR B'",
    })
  );
}

const sentences = [
  '春の特集　街を歩く、人に会う。',
  '価格は税込み表示です。在庫に限りがあります。',
  'お問い合わせは平日の九時から十七時まで。',
  'The quick brown fox jumps over the lazy dog.',
  'Model A-1200X, sold since 1998, 35 mm.',
  '今月の読者プレゼント応募番号はこちら。',
  'ISBN 978-4-00-000000-0　C0000',
] as const;

export function magazinePage(random: Random): string {
  const colour = random.pick(['#c8442f', '#2b6f8f', '#d8a01d', '#4b7a3a', '#222']);
  const lines = Array.from({ length: 16 }, (_, line) =>
    text(8 + (line % 2) * 68, 34 + Math.floor(line / 2) * 7, random.pick(sentences), {
      size: random.between(2, 2.9),
    }),
  );
  return (
    rectangle(0, 0, 148, 105, `fill="${random.pick(['#fff', '#fbf6ea', '#f0f3f6'])}"`) +
    rectangle(8, 6, 70, 18, `fill="${colour}"`) +
    text(11, 18, random.pick(['見本マガジン', 'SAMPLE WEEKLY', '特集：文字']), {
      size: 8,
      fill: '#fff',
      weight: 700,
    }) +
    text(140, 14, nearMiss(random), {
      size: random.between(3, 6),
      anchor: 'end',
      family: random.pick(type),
    }) +
    (random.chance(0.5) ? portrait(random, 100, 20, 40, 60) : '') +
    lines.join('')
  );
}
