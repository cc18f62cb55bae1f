import type { RgbaImage } from '../../../../renderer/ocr/pixels/rgba-image.ts';
import type { Quad } from '../../../../renderer/ocr/number-scanner.ts';

/** How a frame is drawn. Lengths are in millimetres of the card, angles in degrees. */
export interface FrameOptions {
  readonly width?: number;
  readonly height?: number;
  /** The card's width as a part of the frame's. */
  readonly scale?: number;
  readonly tilt?: number;
  /** How much smaller the card's left side appears than its right one, as a part. */
  readonly recede?: number;
  /** Moves the card, as a part of the frame's width. */
  readonly aside?: number;
  readonly desk?: number;
  readonly blur?: number;
  readonly noise?: number;
  /** 0 to 1: how dark the light is at the frame's right side. */
  readonly shade?: number;
  /** A white spot on the card. */
  readonly glare?: { readonly x: number; readonly y: number; readonly radius: number };
  readonly paper?: number;
  readonly ink?: number;
}

export interface DrawnFrame {
  readonly image: RgbaImage;
  readonly card: Quad;
  readonly number: Quad;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const [cardWidth, cardHeight] = [85.6, 54];
const [letterHeight, pitch, letterWidth, stroke] = [3.2, 2.5, 1.8, 0.5];
const [numberLeft, numberBase] = [52, 5.8];
/** What of a seven-segment digit is drawn: top, middle, bottom, upper left, upper right, lower left, lower right. */
const shapes = ['1111011', '1011101', '1101111', '0000101', '1111111', '0111010', '1101011', '1110111'];

/** A card with a number of twelve letter-like shapes, a title, rows of smaller print and a dark photograph. */
export function drawFrame(options: FrameOptions = {}): DrawnFrame {
  const { width = 1280, height = 720, scale = 0.7, tilt = 0, recede = 0, aside = 0 } = options;
  const { desk = 90, blur = 0.12, noise = 0, shade = 0, paper = 215, ink = 40, glare } = options;
  const boxes = [
    ...letters(numberLeft, numberBase, 1, 12),
    ...letters(4, 6.2, 0.8, 6),
    ...[11, 16, 21, 26, 31, 36, 41].flatMap((base, row) => letters(17, base, 0.55, 10 + (row % 4) * 2)),
    { left: 62, top: 20, right: 82, bottom: 46 },
  ];
  const pixelsPerMm = (scale * width) / cardWidth;
  const [cos, sin] = [Math.cos((tilt * Math.PI) / 180), Math.sin((tilt * Math.PI) / 180)];
  const lean = recede / cardWidth;
  const centreX = width * (0.5 + aside);
  const toFrame = (x: number, y: number) => {
    const near = 1 + lean * (x - cardWidth / 2);
    const [u, v] = [(x - cardWidth / 2) * near, (y - cardHeight / 2) * near];
    return {
      x: centreX + pixelsPerMm * (u * cos - v * sin),
      y: height / 2 + pixelsPerMm * (u * sin + v * cos),
    };
  };
  const quad = ({ left, top, right, bottom }: Box): Quad => [
    toFrame(left, top),
    toFrame(right, top),
    toFrame(right, bottom),
    toFrame(left, bottom),
  ];
  const card = { left: 0, top: 0, right: cardWidth, bottom: cardHeight };
  const toCard = (x: number, y: number) => {
    const [dx, dy] = [(x + 0.5 - centreX) / pixelsPerMm, (y + 0.5 - height / 2) / pixelsPerMm];
    const u = dx * cos + dy * sin;
    const near = lean === 0 ? 1 : (1 + Math.sqrt(Math.max(0, 1 + 4 * lean * u))) / 2;
    return { x: u / near + cardWidth / 2, y: (dy * cos - dx * sin) / near + cardHeight / 2 };
  };
  const light = new Float32Array(width * height).fill(desk);
  const paint = (box: Box, shade: number): void => {
    const around = quad({
      left: box.left - blur,
      top: box.top - blur,
      right: box.right + blur,
      bottom: box.bottom + blur,
    });
    const [xs, ys] = [around.map(({ x }) => x), around.map(({ y }) => y)];
    const [left, right] = [
      Math.max(0, Math.floor(Math.min(...xs))),
      Math.min(width - 1, Math.ceil(Math.max(...xs))),
    ];
    const [top, bottom] = [
      Math.max(0, Math.floor(Math.min(...ys))),
      Math.min(height - 1, Math.ceil(Math.max(...ys))),
    ];
    for (let y = top; y <= bottom; y++) {
      for (let x = left; x <= right; x++) {
        const point = toCard(x, y);
        const at = y * width + x;
        light[at] = light[at]! + (shade - light[at]!) * cover(box, point.x, point.y, blur);
      }
    }
  };
  paint(card, paper);
  for (const box of boxes) paint(box, ink);
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  const random = randomFrom(7);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      let value = light[at]! * (1 - (shade * x) / width);
      if (glare !== undefined) {
        const point = toCard(x, y);
        value += 900 * Math.max(0, 1 - Math.hypot(point.x - glare.x, point.y - glare.y) / glare.radius);
      }
      if (noise > 0) value += noise * (random() + random() + random() - 1.5) * 2;
      data.fill(value, at * 4, at * 4 + 3);
    }
  }
  const number = {
    left: numberLeft,
    top: numberBase - letterHeight,
    right: numberLeft + 11 * pitch + letterWidth,
    bottom: numberBase,
  };
  return { image: { width, height, data }, card: quad(card), number: quad(number) };
}

function letters(left: number, base: number, size: number, count: number): readonly Box[] {
  return Array.from({ length: count }, (_, index) => {
    const shape = shapes[(index * 3 + count) % shapes.length] ?? '';
    const [x, y] = [left + index * pitch * size, base - letterHeight * size];
    const [w, h, s] = [letterWidth * size, letterHeight * size, stroke * size];
    const middle = y + h / 2;
    const segments: readonly Box[] = [
      { left: x, top: y, right: x + w, bottom: y + s },
      { left: x, top: middle - s / 2, right: x + w, bottom: middle + s / 2 },
      { left: x, top: base - s, right: x + w, bottom: base },
      { left: x, top: y, right: x + s, bottom: middle },
      { left: x + w - s, top: y, right: x + w, bottom: middle },
      { left: x, top: middle, right: x + s, bottom: base },
      { left: x + w - s, top: middle, right: x + w, bottom: base },
    ];
    return segments.filter((_segment, segment) => shape[segment] === '1');
  }).flat();
}

/** How much of a point's surroundings a box covers: 1 inside, 0 outside, between where it is blurred. */
function cover({ left, top, right, bottom }: Box, x: number, y: number, blur: number): number {
  const part = (distance: number): number => Math.max(0, Math.min(1, 0.5 + distance / (2 * blur)));
  const across = part(x - left) + part(right - x) - 1;
  if (across <= 0) return 0;
  return across * Math.max(0, part(y - top) + part(bottom - y) - 1);
}

/** 0 to 1, the same row for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
