import { cardNumberOf } from './card-number-deck.ts';
import { cardFront } from './drawings/card-front.ts';
import { cardTemplates } from './drawings/card-template.ts';
import { numberPrint } from './drawings/number-print.ts';
import { otherDocument, otherDocumentKinds } from './drawings/other-document.ts';
import { idOne } from './drawings/svg.ts';
import { project, type Homography, type Point } from './photography/homography.ts';
import { poseHomography } from './photography/pose.ts';
import { levelLimits, type PictureLevel } from './picture-level.ts';
import { backgroundKinds, type Encoding, type PicturePlan, type PlannedSheet } from './picture-plan.ts';
import { planExposure } from './plan-exposure.ts';
import { planFingers } from './plan-fingers.ts';
import { posed } from './plan-pose.ts';
import { randomOf, type Random } from './random.ts';

/** What is not left to chance. */
export interface Fixed {
  readonly number?: string;
  readonly size?: readonly [width: number, height: number];
}

/** Picture `index` (from 0) of a level. */
export function planPicture(
  level: PictureLevel,
  seed: string,
  index: number,
  fixed: Fixed = {},
): PicturePlan {
  const pictureSeed = `${seed}/${level}/${index}`;
  const random = randomOf(pictureSeed);
  const limits = levelLimits[level];
  const [width, height] = fixed.size ?? pickSize(random.fork('size'), level);
  const flat =
    level === 'no-number'
      ? otherSheet(random.fork('document'))
      : frontSheet(random.fork('document'), fixed.number ?? cardNumberOf(`${seed}/${level}`, index));
  const zone = flat === null ? null : numberZone(flat);
  const pose = flat === null ? null : posed(random.fork('pose'), limits, { width, height }, flat, zone);
  const sheet =
    flat === null || pose === null
      ? null
      : { ...flat, texels: pose.scale * 1.25, homography: poseHomography(pose) };
  const pixelsPerMm = pose?.scale ?? width / 107;
  const encoding = pickEncoding(random.fork('encoding'), level);
  return {
    file: `${level}-${(index + 1).toString().padStart(6, '0')}.${encoding.type === 'image/png' ? 'png' : 'jpg'}`,
    level,
    seed: pictureSeed,
    width,
    height,
    background: {
      kind: random.fork('background').pick(backgroundKinds),
      seed: `${pictureSeed}/background`,
      sharpness: random.fork('depth').between(0.2, 0.7),
    },
    sheet,
    fingers: sheet === null ? [] : planFingers(random.fork('fingers'), limits, sheet, pixelsPerMm),
    exposure: planExposure(random.fork('exposure'), limits, {
      width,
      height,
      letterHeight: (flat?.print?.letterHeight ?? 3.2) * pixelsPerMm,
      zone: sheet === null || zone === null ? null : zoneInPicture(sheet.homography, zone),
      seed: pictureSeed,
    }),
    encoding,
  };
}

type FlatSheet = Omit<PlannedSheet, 'homography' | 'texels'>;

function frontSheet(random: Random, number: string): FlatSheet {
  const template = random.pick(cardTemplates);
  const print = numberPrint(random.fork('print'), number, {
    end: template.numberEnd,
    base: template.numberBase,
    mostWidth: template.numberWidth,
  });
  return { ...idOne, kind: template.name, svg: cardFront(random.fork('face'), template, print), print };
}

/** In one of five there is nothing to read at all. */
function otherSheet(random: Random): FlatSheet | null {
  if (random.chance(0.2)) return null;
  return { ...otherDocument(random, random.pick(otherDocumentKinds)), print: null };
}

/** Where a number may be, in millimetres, with a margin. */
function numberZone({ print, widthMm }: FlatSheet): Zone {
  if (print === null) return { x: widthMm * 0.55, y: 1, width: widthMm * 0.42, height: 7 };
  const { end, base, mostWidth, letterHeight } = print;
  return {
    x: end - mostWidth - 1,
    y: base - letterHeight - 0.8,
    width: mostWidth + 2,
    height: letterHeight + 1.6,
  };
}

type Zone = Point & { readonly width: number; readonly height: number };

function zoneInPicture(homography: Homography, zone: Zone): readonly Point[] {
  const steps = Array.from({ length: 37 }, (_, step) => step / 36);
  const heights = [0, 0.33, 0.67, 1];
  return steps.flatMap((along) =>
    heights.map((down) =>
      project(homography, { x: zone.x + zone.width * along, y: zone.y + zone.height * down }),
    ),
  );
}

function pickSize(random: Random, level: PictureLevel): readonly [number, number] {
  const { sizes } = levelLimits[level];
  const deck = sizes.flatMap(([width, height, weight]) =>
    Array.from({ length: weight }, () => [width, height] as const),
  );
  return random.pick(deck);
}

function pickEncoding(random: Random, level: PictureLevel): Encoding {
  const { pngChance, jpegQuality } = levelLimits[level];
  if (random.chance(pngChance)) return { type: 'image/png', quality: 1 };
  return { type: 'image/jpeg', quality: random.between(...jpegQuality) };
}
