import type { Quad } from './photography/homography.ts';
import type { PictureLevel } from './picture-level.ts';
import type { PicturePlan } from './picture-plan.ts';
import { planPicture } from './plan-picture.ts';
import { openStudio, type Studio } from './studio/open-studio.ts';

/** What a picture shows. Corners are in its pixels, clockwise from the upper left of the card's own orientation. */
export interface PictureTruth {
  readonly file: string;
  readonly level: PictureLevel;
  /** With the same seed the same picture is made again. */
  readonly seed: string;
  readonly width: number;
  readonly height: number;
  /** Null where no card number is to be read. */
  readonly number: string | null;
  /** The card, or another document; null where there is neither. */
  readonly cardCorners: Quad | null;
  /** The box around the number's ink. */
  readonly numberCorners: Quad | null;
  /** The template of a card front, or the kind of another document, or `nothing`. */
  readonly template: string;
  readonly typeface: string | null;
}

export interface CardPicture {
  readonly file: string;
  /** JPEG or PNG, after the file's name. */
  readonly bytes: Uint8Array;
  readonly truth: PictureTruth;
}

export interface PicturesWanted {
  readonly levels: readonly PictureLevel[];
  /** Pictures of each level. */
  readonly count: number;
  readonly seed: string;
  /** Leaves out so many pictures of each level; the others stay as they are. */
  readonly skip?: number;
}

/** Makes pictures one by one; nothing is written. Chromium runs as long as the caller iterates. */
export async function* generateCardPictures(wanted: PicturesWanted): AsyncGenerator<CardPicture, void> {
  const { levels, count, seed, skip = 0 } = wanted;
  const studio = await openStudio();
  try {
    for (const level of levels) {
      for (let index = skip; index < skip + count; index++)
        yield await takePlanned(studio, planPicture(level, seed, index));
    }
  } finally {
    await studio.close();
  }
}

/** One planned picture with its truth. */
export async function takePlanned(studio: Studio, plan: PicturePlan): Promise<CardPicture> {
  const { base64, sheet, number } = await studio.take(plan);
  const { file, level, seed, width, height } = plan;
  return {
    file,
    bytes: new Uint8Array(Buffer.from(base64, 'base64')),
    truth: {
      file,
      level,
      seed,
      width,
      height,
      number: plan.sheet?.print?.text ?? null,
      cardCorners: sheet,
      numberCorners: number,
      template: plan.sheet?.kind ?? 'nothing',
      typeface: plan.sheet?.print?.typeface ?? null,
    },
  };
}
