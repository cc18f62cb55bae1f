import geometry from '../../assets/card-face/geometry.json' with { type: 'json' };
import { locateNumber } from '../../renderer/ocr/locate/locate-number.ts';
import type { Quad } from '../../renderer/ocr/number-scanner.ts';
import { greyOf, type GreyImage } from '../../renderer/ocr/pixels/grey-image.ts';
import type { RgbaImage } from '../../renderer/ocr/pixels/rgba-image.ts';
import { alignPrint, type PrintedSymbol } from '../../renderer/ocr/recognise/align-print.ts';
import { encodePgm } from '../../renderer/ocr/recognise/binarise.ts';
import { cutPrint } from '../../renderer/ocr/recognise/cut-print.ts';
import { dressPrint, type DressedPrint } from '../../renderer/ocr/recognise/dress-print.ts';
import { glyphClasses, numberLength } from '../../renderer/ocr/recognise/glyph-classes.ts';
import { lookAtFrame, type Networks } from '../../renderer/ocr/recognise/look-at-frame.ts';
import { twoBest } from '../../renderer/ocr/recognise/two-best.ts';
import type { TesseractReader } from '../../renderer/ocr/tesseract-reader.ts';

/** What each stage on its own would accept from one frame. */
export interface StageNumbers {
  /** Tesseract on the place where the number is when the card fills the guide. */
  readonly fixedZone: string | null;
  /** Tesseract on the line that was found and rectified. */
  readonly located: string | null;
  /** A number that Tesseract reads in two of four dresses. */
  readonly dressed: string | null;
  /** A number that both networks read, and Tesseract in one of the dresses. */
  readonly agreed: string | null;
}

/** The guide on the camera screen: a card as wide as 80 % of the picture, in its middle. */
const guideWidth = 0.8;
const dresses = 4;

export async function readStages(
  image: RgbaImage,
  networks: Networks,
  tesseract: TesseractReader,
): Promise<StageNumbers> {
  const frame = greyOf(image);
  const read = async ({ image: print, segmentation }: DressedPrint): Promise<string | null> =>
    plainNumber(await tesseract.read(encodePgm(print), segmentation));
  const fixedZone = await read({ image: cutPrint(frame, fixedZoneOf(frame)), segmentation: 'find-line' });
  const [candidate] = locateNumber(image).candidates;
  if (candidate === undefined) return { fixedZone, located: null, dressed: null, agreed: null };
  const print = cutPrint(frame, candidate.zone);
  const readings: (string | null)[] = [];
  for (let look = 0; look < dresses; look += 1) readings.push(await read(dressPrint(print, look)));
  const dressed = readings.find((text, at) => text !== null && readings.indexOf(text) !== at) ?? null;
  const [own, other] = (lookAtFrame(image, networks, 0).found?.readings ?? []).map(({ logs }) =>
    logs.map((ofPosition) => glyphClasses[twoBest(ofPosition).best] ?? '').join(''),
  );
  return {
    fixedZone,
    located: readings[0] ?? null,
    dressed,
    agreed: own !== undefined && own === other && readings.includes(own) ? own : null,
  };
}

/** Twelve characters that position rules make a number of; else null. */
function plainNumber(symbols: readonly PrintedSymbol[]): string | null {
  if (symbols.length !== numberLength) return null;
  const reading = alignPrint(
    symbols,
    symbols.map(({ left, right }) => (left + right) / 2),
  );
  if (reading.includes(null)) return null;
  return reading.map((said) => glyphClasses[said?.glyph ?? 0] ?? '').join('');
}

function fixedZoneOf({ width, height }: GreyImage): Quad {
  const { card, faces } = geometry;
  const { box } = faces['residence-card'].fields.number.value;
  const cardWidth = guideWidth * width;
  const cardHeight = (cardWidth * card.heightMm) / card.widthMm;
  const [left, top] = [
    (width - cardWidth) / 2 + box.x * cardWidth,
    (height - cardHeight) / 2 + box.y * cardHeight,
  ];
  const [right, bottom] = [left + box.width * cardWidth, top + box.height * cardHeight];
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}
