import type { Quad } from '../photography/homography.ts';

/** A picture as it comes out of the page. */
export interface PageAnswer {
  readonly base64: string;
  readonly sheet: Quad | null;
  readonly number: Quad | null;
}
