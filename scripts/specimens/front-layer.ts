import type { CardFace, CardGeometry } from './card-face.ts';
import type { Holder } from './holders.ts';
import { type Inking, LAYER, placeOf, roomForPrePrinted, valueText } from './printed-text.ts';
import type { Picture, Sketchbook } from './sketchbook.ts';
import { specimenMark } from './specimen-mark.ts';
import { overlay, withoutSpecks } from './specks.ts';

const INK: Inking = { colour: '#000', rim: 0.6 };
/** Wide enough that no line of the mark can be taken for a stroke of a kanji. */
const ERASER: Inking = { colour: '#fff', rim: 7.5 };

/** Only the variable text of one holder: labels and background are pre-printed on a real card, so not in its chip. */
export async function drawFrontLayer(
  book: Sketchbook,
  geometry: CardGeometry,
  holder: Holder,
): Promise<Picture> {
  const face = geometry.faces[holder.kind];
  const values = Object.entries({ number: holder.number, ...holder.printed });
  const texts = (inking: Inking) =>
    values.map(([name, text]) => valueText(name, placeOf(face, name), text, inking)).join('');

  const text = sheet(texts(INK));
  refuseOverflow(face, holder.name, await book.measureTexts(text));
  // The mark is cut out around the text on a sheet of its own: there a speck is no dot of a letter.
  const mark = sheet(specimenMark() + roomForPrePrinted(geometry, face) + texts(ERASER));
  return overlay(
    await book.draw(text, LAYER.width, LAYER.height),
    withoutSpecks(await book.draw(mark, LAYER.width, LAYER.height)),
  );
}

function sheet(content: string): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${LAYER.width}" height="${LAYER.height}">` +
    `<rect width="100%" height="100%" fill="#fff"/>${content}</svg>`
  );
}

function refuseOverflow(face: CardFace, holder: string, widths: ReadonlyMap<string, number>): void {
  for (const [name, width] of widths) {
    const room = placeOf(face, name).box.width * LAYER.width;
    if (width > room) {
      throw new Error(
        `${holder}: ${name} is ${width.toFixed(0)} pixels wide and has room for ${room.toFixed(0)}`,
      );
    }
  }
}
