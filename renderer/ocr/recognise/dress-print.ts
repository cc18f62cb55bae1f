import type { GreyImage } from '../pixels/grey-image.ts';
import { binariseBySauvola, evenOutLine, stretchContrast } from './binarise.ts';

/** A print as Tesseract gets it. */
export interface DressedPrint {
  readonly image: GreyImage;
  /** Whether Tesseract looks for the line in the print (page segmentation 7), or takes the whole print for it (13). */
  readonly segmentation: 'find-line' | 'raw-line';
}

/**
 * Dresses the print of a look. Tesseract reads good prints best as they are, and faint or unevenly lit ones best when the
 * light is evened out; a reading that holds in several dresses does not hang on one of them.
 */
export function dressPrint(print: GreyImage, look: number): DressedPrint {
  switch (look % 4) {
    case 0:
      return { image: stretchContrast(print), segmentation: 'find-line' };
    case 1:
      return { image: evenOutLine(print), segmentation: 'raw-line' };
    case 2:
      return { image: evenOutLine(print), segmentation: 'find-line' };
    default:
      return { image: binariseBySauvola(evenOutLine(print), 12), segmentation: 'raw-line' };
  }
}
