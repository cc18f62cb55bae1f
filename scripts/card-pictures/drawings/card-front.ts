import type { Random } from '../random.ts';
import { inventHolder, type InventedHolder } from './invented-holder.ts';
import type { CardTemplate } from './card-template.ts';
import type { NumberPrint } from './number-print.ts';
import { portrait } from './portrait.ts';
import { drawing, fineLines, idOne, paper, rectangle, text } from './svg.ts';

const labelInk = '#45545F';

/** Everything of a card's front except its number, which is printed on it afterwards and measured. */
export function cardFront(random: Random, template: CardTemplate, print: NumberPrint): string {
  const { widthMm, heightMm } = idOne;
  const holder = inventHolder(random.fork('holder'));
  const [photoX, photoY, photoWidth, photoHeight] = template.photo;
  return drawing(
    widthMm,
    heightMm,
    paper(widthMm, heightMm, random.pick(template.paper)) +
      fineLines(random, widthMm, heightMm, template.line) +
      title(template) +
      numberLabel(template, print) +
      (random.chance(0.5)
        ? rectangle(
            template.rowsAt[0],
            template.rowsAt[1] - 2.8,
            78.8,
            0.1,
            `fill="${template.line}" opacity="0.6"`,
          )
        : '') +
      rows(template, holder) +
      portrait(random.fork('portrait'), photoX, photoY, photoWidth, photoHeight) +
      (random.chance(0.5) ? mark(random, template) : ''),
  );
}

function title({ title: [japanese, english], titleAt: [x, y], headline, ink }: CardTemplate): string {
  return (
    (headline === '' ? '' : text(x, y - 4.3, headline, { size: 1.5, fill: ink })) +
    text(x, y, japanese, { size: japanese.length > 5 ? 3.1 : 3.8, fill: ink, weight: 700 }) +
    text(x, y + 1.6, english, { size: 1.25, fill: ink })
  );
}

function numberLabel({ label, ink }: CardTemplate, { end, base, mostWidth }: NumberPrint): string {
  const x = end - mostWidth - 0.9;
  const style = { fill: labelInk, anchor: 'end' } as const;
  switch (label) {
    case 'stacked':
      return (
        text(x, base - 1.5, '番号', { ...style, size: 1.6 }) +
        text(x, base, 'NUMBER', { ...style, size: 1.05 })
      );
    case 'beside':
      return text(x, base - 0.4, '番号 NUMBER', { ...style, size: 1.3 });
    case 'No.':
      return text(x, base, 'No.', { ...style, size: 2.4, fill: ink, weight: 700 });
    case 'none':
      return '';
  }
}

function rows(template: CardTemplate, holder: InventedHolder): string {
  const [x, y] = template.rowsAt;
  // The last row ends above the line that says how long the card is valid.
  const gap = template.rows === 'status' ? (45.4 - y) / 8 : 4.4;
  const row = (at: number, japanese: string, english: string, value: string, size = 2.5, beside = 13) =>
    text(x, y + at * gap, japanese, { size: 1.6, fill: labelInk }) +
    text(x, y + at * gap + 1.3, english, { size: 1.05, fill: labelInk }) +
    text(x + beside, y + at * gap + 0.9, value, { size });
  const last =
    text(x, 50.4, `この${template.rows === 'status' ? 'カード' : '証明書'}は`, {
      size: 1.6,
      fill: labelInk,
    }) +
    text(x + 13, 50.6, `${holder.validUntil}まで有効`, { size: 2.9, weight: 700 }) +
    text(x + 46.5, 50.6, '見本 SPECIMEN', { size: 1.8, fill: '#a4262c' });
  const top =
    row(0, '氏名', 'NAME', holder.name, 2.8) +
    row(1, '生年月日', 'DATE OF BIRTH', `${holder.birthDate}　${holder.sex}`) +
    row(2, '国籍・地域', 'NATIONALITY/REGION', holder.nationality) +
    row(3, '住居地', 'ADDRESS', holder.address, 2.1);
  if (template.rows === 'certificate') return top + last;
  return (
    top +
    row(4, '在留資格', 'STATUS', holder.status, holder.status.length > 8 ? 2.1 : 2.7) +
    text(x + 13, y + 4 * gap + 2.7, holder.statusEnglish, { size: 1.2 }) +
    row(5.3, '就労制限の有無', '', holder.work, 1.9) +
    row(6.1, '在留期間（満了日）', 'PERIOD OF STAY', holder.period, 2, 16) +
    row(7.1, '許可の種類', 'TYPE OF PERMISSION', holder.permission, 1.6, 16) +
    row(7.95, '許可年月日', 'DATE OF PERMISSION', holder.permissionDate, 2, 16) +
    last
  );
}

/** A coloured mark of our own near the lower edge: colour where a reader expects none. */
function mark(random: Random, { line }: CardTemplate): string {
  const x = random.between(52, 58);
  return `<circle cx="${x.toFixed(1)}" cy="46" r="${random.between(2.5, 4).toFixed(1)}" fill="${line}" opacity="0.35"/>`;
}
