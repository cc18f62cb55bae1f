import { randomOf } from '../random.ts';
import { magazinePage } from './other-document.ts';
import { drawing, rectangle, text } from './svg.ts';

/** How many different sheets lie about on desks. */
export const paperSheetCount = 12;

/** A sheet that lies on a desk beside a card: text that is none of the reader's business. */
export function paperSheet(variant: number): string {
  const random = randomOf(`paper sheet ${variant}`);
  if (variant % 3 === 0) return drawing(148, 105, magazinePage(random));
  const words = [
    '申込書',
    '受付 10:30',
    'INVOICE',
    '合計 12,800円',
    '2026/04/01',
    'メモ',
    'Tel 03-0000-0000',
    '確認済',
  ];
  const lines = Array.from({ length: 14 }, (_, line) =>
    text(10 + random.between(0, 8), 16 + line * 6.4, `${random.pick(words)}　${random.pick(words)}`, {
      size: random.between(2.6, 4),
      fill: random.pick(['#222', '#335', '#555']),
    }),
  );
  const rules = Array.from({ length: 15 }, (_, line) =>
    rectangle(8, 10.5 + line * 6.4, 132, 0.2, 'fill="#9ab"'),
  );
  return drawing(148, 105, rectangle(0, 0, 148, 105, 'fill="#fbfaf6"') + rules.join('') + lines.join(''));
}
