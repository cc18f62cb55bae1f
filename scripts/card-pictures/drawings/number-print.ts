import type { Random } from '../random.ts';

/** How the number is printed on a card. Lengths are in millimetres. */
export interface NumberPrint {
  readonly text: string;
  readonly typeface: string;
  readonly family: string;
  readonly weight: number;
  /** Height of a capital letter. */
  readonly letterHeight: number;
  readonly letterSpacing: number;
  readonly end: number;
  readonly base: number;
  /** Wider print is squeezed to this. */
  readonly mostWidth: number;
  readonly ink: string;
}

/** Typefaces of a number: Debian has them all. A heavier share goes to the family made for reading by machines. */
const typefaces = [
  { typeface: 'OCR-B', family: 'Card OCR-B', weights: [400], share: 4 },
  { typeface: 'Liberation Sans', family: 'Liberation Sans', weights: [400, 700], share: 2 },
  { typeface: 'Liberation Sans Narrow', family: 'Liberation Sans Narrow', weights: [400, 700], share: 1 },
  { typeface: 'Liberation Mono', family: 'Liberation Mono', weights: [400, 700], share: 2 },
  { typeface: 'DejaVu Sans', family: 'DejaVu Sans', weights: [400, 700], share: 1 },
  { typeface: 'DejaVu Sans Mono', family: 'DejaVu Sans Mono', weights: [400, 700], share: 2 },
  { typeface: 'Noto Sans', family: 'Noto Sans', weights: [400, 700], share: 2 },
  { typeface: 'Noto Sans Mono', family: 'Noto Sans Mono', weights: [400, 700], share: 2 },
] as const;

const deck = typefaces.flatMap((face) => Array.from({ length: face.share }, () => face));
const inks = ['#111', '#1b1b1f', '#222', '#2c2c2c', '#16161d', '#33302e', '#1d2433'] as const;

type Place = Pick<NumberPrint, 'end' | 'base' | 'mostWidth'>;

export function numberPrint(random: Random, text: string, place: Place): NumberPrint {
  const { typeface, family, weights } = random.pick(deck);
  return {
    text,
    typeface,
    family,
    weight: random.pick(weights),
    letterHeight: random.between(2.9, 3.6),
    letterSpacing: random.between(-0.04, 0.3),
    end: place.end + random.between(-0.5, 0.3),
    base: place.base + random.between(-0.3, 0.3),
    mostWidth: place.mostWidth,
    ink: random.pick(inks),
  };
}
