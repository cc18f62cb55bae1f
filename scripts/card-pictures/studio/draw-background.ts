import { paperSheet, paperSheetCount } from '../drawings/paper-sheet.ts';
import { portrait } from '../drawings/portrait.ts';
import { drawing } from '../drawings/svg.ts';
import type { BackgroundKind, PicturePlan } from '../picture-plan.ts';
import { randomOf, type Random } from '../random.ts';
import { canvasOf, drawSvg, type Canvas, type Context } from './canvas.ts';
import { textureTile } from './texture-tile.ts';

/** What lies or stands behind the sheet. It is drawn small and enlarged: out of focus, and quick. */
export async function drawBackground(
  context: Context,
  { background, width, height }: PicturePlan,
): Promise<void> {
  const small = canvasOf(Math.ceil(width * background.sharpness), Math.ceil(height * background.sharpness));
  small.context.imageSmoothingQuality = 'medium';
  await ground(small.context, background.kind, randomOf(background.seed));
  context.imageSmoothingQuality = 'medium';
  context.drawImage(small.canvas, 0, 0, width, height);
}

async function ground(context: Context, kind: BackgroundKind, random: Random): Promise<void> {
  switch (kind) {
    case 'wood':
    case 'cloth':
      texture(context, kind, random);
      return;
    case 'plain':
      fill(context, random, random.pick(['#d9dcdf', '#8f959b', '#c9c2b4', '#3b4046', '#f1f1ee', '#6e7f78']));
      return;
    case 'papers':
      texture(context, 'wood', random);
      for (let sheet = 0; sheet < 4; sheet++) await laySheetOfPaper(context, random);
      return;
    case 'hand':
      texture(context, random.pick(['wood', 'cloth']), random);
      palm(context, random);
      return;
    case 'room':
      await room(context, random);
      return;
  }
}

function fill(context: Context, random: Random, colour: string): void {
  const { width, height } = context.canvas;
  const gradient = context.createLinearGradient(0, 0, random.between(0, width), height);
  gradient.addColorStop(0, colour);
  gradient.addColorStop(1, random.pick(['#777', '#999', '#ccc', '#555']));
  context.fillStyle = colour;
  context.fillRect(-20, -20, width + 40, height + 40);
  context.globalAlpha = 0.5;
  context.fillStyle = gradient;
  context.fillRect(-20, -20, width + 40, height + 40);
  context.globalAlpha = 1;
}

function texture(context: Context, kind: 'wood' | 'cloth', random: Random): void {
  const { width, height } = context.canvas;
  const tile = textureTile(kind, random.integer(6));
  const scale = Math.max(width / tile.width, height / tile.height) * random.between(1.45, 1.9);
  context.save();
  context.translate(width / 2, height / 2);
  context.rotate(random.between(-0.25, 0.25));
  context.scale(random.chance(0.5) ? scale : -scale, scale);
  context.drawImage(tile, -tile.width / 2, -tile.height / 2);
  context.restore();
}

const papers = new Map<number, Canvas>();

async function laySheetOfPaper(context: Context, random: Random): Promise<void> {
  const variant = random.integer(paperSheetCount);
  let paper = papers.get(variant);
  if (paper === undefined) {
    const drawn = canvasOf(888, 630);
    await drawSvg(drawn.context, paperSheet(variant));
    paper = drawn.canvas;
    papers.set(variant, paper);
  }
  const { width, height } = context.canvas;
  const scale = (width / 888) * random.between(0.7, 1.3);
  context.save();
  context.translate(random.between(0, width), random.between(0, height));
  context.rotate(random.between(-Math.PI, Math.PI));
  context.scale(scale, scale);
  context.shadowColor = '#0006';
  context.shadowBlur = width * 0.01;
  context.drawImage(paper, -444, -315);
  context.restore();
}

/** A hand that comes from below, its fingers spread behind the card. */
function palm(context: Context, random: Random): void {
  const { width, height } = context.canvas;
  const skin = random.pick(['#f0c8a6', '#e0ad85', '#c98f66', '#9a6543', '#6f4630']);
  const shade = random.pick(['#0003', '#0002', '#0004']);
  const middle = width * random.between(0.4, 0.6);
  context.lineCap = 'round';
  context.shadowColor = '#0005';
  context.shadowBlur = width * 0.02;
  for (let finger = -1.5; finger <= 1.5; finger++) {
    const root = [middle + finger * width * 0.09, height * 0.95] as const;
    const reach = height * (0.85 - Math.abs(finger) * 0.08) * random.between(0.85, 1.1);
    const tip = [root[0] + finger * width * random.between(0.06, 0.12), root[1] - reach] as const;
    for (const [colour, part] of [
      [skin, 1],
      [shade, 0.3],
    ] as const) {
      const aside = part === 1 ? 0 : width * 0.028;
      context.strokeStyle = colour;
      context.lineWidth = width * 0.095 * part;
      context.beginPath();
      context.moveTo(root[0] + aside, root[1]);
      context.lineTo(tip[0] + aside, tip[1]);
      context.stroke();
      context.shadowColor = 'transparent';
    }
    context.shadowColor = '#0005';
  }
  context.fillStyle = skin;
  context.beginPath();
  context.ellipse(middle, height * 1.08, width * 0.24, height * 0.36, 0, 0, 2 * Math.PI);
  context.fill();
  context.shadowColor = 'transparent';
}

/** A person at a desk, as a webcam sees one behind the card. */
async function room(context: Context, random: Random): Promise<void> {
  const { width, height } = context.canvas;
  fill(context, random, random.pick(['#e6e3dc', '#c9d2d6', '#d9cdb9', '#aab4ba']));
  for (let thing = 0; thing < 5; thing++) {
    context.fillStyle = random.pick(['#6d7a86', '#a8835b', '#38424d', '#f7f7f4', '#4f6b52', '#8a3d3d']);
    const [x, y] = [random.between(-0.1, 0.9) * width, random.between(-0.1, 0.6) * height];
    context.fillRect(x, y, width * random.between(0.05, 0.3), height * random.between(0.1, 0.6));
  }
  const person = canvasOf(480, 640);
  await drawSvg(person.context, drawing(120, 160, portrait(random, 0, 0, 120, 160)));
  const size = height * random.between(0.9, 1.4);
  const x = random.between(0.1, 0.6) * width;
  context.drawImage(person.canvas, x, height - size, size * 0.75, size);
}
