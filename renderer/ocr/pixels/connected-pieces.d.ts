import type { GreyImage } from './grey-image.ts';
/** The box around touching pixels; the right and lower sides lie outside. */
export interface Piece {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface PieceLimits {
  readonly minimumHeight: number;
  readonly maximumHeight: number;
  /** Wider ones are cut into slices of about this width, so that letters that run together still show their line. */
  readonly sliceWidth: number;
  readonly maximumWidth: number;
}
/** The pieces of a mask whose height is within the limits, touching by side or corner. */
export declare function connectedPieces(mask: GreyImage, limits: PieceLimits): readonly Piece[];
