import type { PictureLevel } from './picture-level.ts';
import type { NumberPrint } from './drawings/number-print.ts';
import type { Homography } from './photography/homography.ts';
import type { Exposure } from './photography/develop.ts';

export const backgroundKinds = ['wood', 'cloth', 'plain', 'papers', 'hand', 'room'] as const;
export type BackgroundKind = (typeof backgroundKinds)[number];

/** A finger or thumb that holds the sheet: a rounded bar from beyond the picture to its tip. In pixels. */
export interface Finger {
  readonly tipX: number;
  readonly tipY: number;
  /** Radians; from the root to the tip. */
  readonly direction: number;
  readonly width: number;
  readonly length: number;
  readonly skin: string;
  readonly nail: boolean;
}

export interface PlannedSheet {
  readonly kind: string;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly cornerMm: number;
  readonly svg: string;
  readonly print: NumberPrint | null;
  /** Pixels a millimetre of its drawing: a little finer than the picture. */
  readonly texels: number;
  /** From the sheet's millimetres to the picture's pixels. */
  readonly homography: Homography;
}

export interface Encoding {
  readonly type: 'image/jpeg' | 'image/png';
  readonly quality: number;
}

/** All decisions about one picture: pure data, so the same seed gives the same picture. */
export interface PicturePlan {
  readonly file: string;
  readonly level: PictureLevel;
  readonly seed: string;
  readonly width: number;
  readonly height: number;
  readonly background: {
    readonly kind: BackgroundKind;
    readonly seed: string;
    /** The part of the picture's pixels, in each direction, that the background has. */
    readonly sharpness: number;
  };
  readonly sheet: PlannedSheet | null;
  readonly fingers: readonly Finger[];
  readonly exposure: Exposure;
  readonly encoding: Encoding;
}
