import type { NumberPrint } from '../drawings/number-print.ts';
import type { Context } from './canvas.ts';

/** In millimetres of the card. */
export interface TextBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Prints the number and tells the box of its ink. `texels` are the drawing's pixels a millimetre. */
export function printNumber(context: Context, print: NumberPrint, texels: number): TextBox {
  const font = (size: number) => `${print.weight} ${size}px '${print.family}'`;
  context.save();
  context.fontKerning = 'none';
  context.letterSpacing = '0px';
  context.font = font(100);
  const size = (print.letterHeight * texels * 100) / context.measureText('H').actualBoundingBoxAscent;
  context.font = font(size);
  context.letterSpacing = `${print.letterSpacing * texels}px`;
  const ink = context.measureText(print.text);
  const left = ink.actualBoundingBoxLeft;
  const width = left + ink.actualBoundingBoxRight;
  const squeeze = Math.min(1, (print.mostWidth * texels) / width);
  context.translate(print.end * texels - width * squeeze, print.base * texels);
  context.scale(squeeze, 1);
  context.fillStyle = print.ink;
  context.fillText(print.text, left, 0);
  context.restore();
  return {
    x: print.end - (width * squeeze) / texels,
    y: print.base - ink.actualBoundingBoxAscent / texels,
    width: (width * squeeze) / texels,
    height: (ink.actualBoundingBoxAscent + ink.actualBoundingBoxDescent) / texels,
  };
}
