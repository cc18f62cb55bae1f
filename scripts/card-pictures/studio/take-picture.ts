import { develop } from '../photography/develop.ts';
import { projectRectangle } from '../photography/homography.ts';
import { laySheet } from '../photography/lay-sheet.ts';
import type { PicturePlan, PlannedSheet } from '../picture-plan.ts';
import { canvasOf, drawSvg } from './canvas.ts';
import { drawBackground } from './draw-background.ts';
import { drawFingers } from './draw-fingers.ts';
import { drawShadowBelow } from './draw-shadow-below.ts';
import type { PageAnswer } from './page-answer.ts';
import { printNumber, type TextBox } from './print-number.ts';

/** Takes the planned picture. Runs in a page: Chromium draws and encodes, the light between is ours. */
export async function takePicture(plan: PicturePlan): Promise<PageAnswer> {
  const { width, height, sheet, fingers } = plan;
  const { canvas, context } = canvasOf(width, height);
  await drawBackground(context, plan);
  if (sheet !== null) drawShadowBelow(context, sheet);
  let scene = context.getImageData(0, 0, width, height);
  let textBox: TextBox | null = null;
  if (sheet !== null) {
    const { print, raster } = await drawnSheet(sheet);
    textBox = print;
    laySheet(scene, { ...sheet, drawing: raster }, sheet.homography);
    if (fingers.length > 0) {
      context.putImageData(scene, 0, 0);
      drawFingers(context, fingers);
      scene = context.getImageData(0, 0, width, height);
    }
  }
  develop(scene, plan.exposure);
  context.putImageData(scene, 0, 0);
  return {
    // Not a blob: Chromium encodes those when it has nothing else to do.
    base64: canvas.toDataURL(plan.encoding.type, plan.encoding.quality).replace(/^[^,]*,/, ''),
    sheet: sheet === null ? null : sheetCorners(sheet),
    number: sheet === null || textBox === null ? null : projectRectangle(sheet.homography, textBox),
  };
}

const sheetCorners = ({ homography, widthMm, heightMm }: PlannedSheet) =>
  projectRectangle(homography, { x: 0, y: 0, width: widthMm, height: heightMm });

interface DrawnSheet {
  readonly raster: ImageData;
  readonly print: TextBox | null;
}

let latest: { readonly svg: string; readonly drawn: DrawnSheet } | undefined;

/** The frames of a clip show one card: it is drawn once. */
async function drawnSheet(sheet: PlannedSheet): Promise<DrawnSheet> {
  const key = sheet.svg + JSON.stringify(sheet.print);
  if (latest?.svg === key) return latest.drawn;
  const { texels } = sheet;
  const { context } = canvasOf(Math.round(sheet.widthMm * texels), Math.round(sheet.heightMm * texels));
  await drawSvg(context, sheet.svg);
  const print = sheet.print === null ? null : printNumber(context, sheet.print, texels);
  const { width, height } = context.canvas;
  const drawn = { raster: context.getImageData(0, 0, width, height), print };
  latest = { svg: key, drawn };
  return drawn;
}
