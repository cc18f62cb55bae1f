import { randomOf, type Random } from '../random.ts';
import { canvasOf, type Canvas } from './canvas.ts';

const size = { width: 800, height: 520 } as const;
const tiles = new Map<string, Canvas>();

/** A piece of a desk or of a cloth; drawn once and kept. */
export function textureTile(kind: 'wood' | 'cloth', variant: number): Canvas {
  const key = `${kind} ${variant}`;
  const kept = tiles.get(key);
  if (kept !== undefined) return kept;
  const random = randomOf(`texture ${key}`);
  const { canvas, context } = canvasOf(size.width, size.height);
  const image = context.createImageData(size.width, size.height);
  const tone = kind === 'wood' ? wood(random) : cloth(random);
  for (let y = 0; y < size.height; y++) {
    for (let x = 0; x < size.width; x++) {
      image.data.set(tone(x, y), (y * size.width + x) * 4);
    }
  }
  context.putImageData(image, 0, 0);
  tiles.set(key, canvas);
  return canvas;
}

type Tone = (x: number, y: number) => readonly [number, number, number, number];

function wood(random: Random): Tone {
  const [red, green, blue] = random.pick([
    [176, 128, 82],
    [122, 82, 52],
    [214, 180, 134],
    [92, 66, 50],
    [198, 170, 140],
  ] as const);
  const grain = smoothNoise(random, 512);
  const drift = smoothNoise(random, 512);
  return (x, y) => {
    const bend = drift(x / 130) * 26;
    const ring =
      grain((y + bend) / 7) * 0.6 + grain((y + bend) / 2.1 + 90) * 0.25 + grain(x / 25 + y * 0.9) * 0.15;
    const light = 0.8 + ring * 0.4;
    return [red * light, green * light, blue * light, 255];
  };
}

function cloth(random: Random): Tone {
  const [red, green, blue] = random.pick([
    [60, 74, 104],
    [150, 52, 58],
    [206, 202, 190],
    [86, 112, 92],
    [52, 52, 56],
  ] as const);
  const folds = smoothNoise(random, 512);
  const fibre = smoothNoise(random, 512);
  const thread = random.between(3, 7);
  return (x, y) => {
    const over = (Math.floor(x / thread) + Math.floor(y / thread)) % 2 === 0;
    const along = over ? x : y;
    const weave = Math.sin(((along % thread) / thread) * Math.PI) * 0.18 + fibre(x * 0.37 + y * 1.7) * 0.12;
    const light = 0.78 + weave + folds((x + y * 0.6) / 90) * 0.22;
    return [red * light, green * light, blue * light, 255];
  };
}

/** Smooth values from 0 to 1 along a line. */
function smoothNoise(random: Random, length: number): (at: number) => number {
  const values = Array.from({ length }, () => random.next());
  return (at) => {
    const before = Math.floor(at);
    const part = at - before;
    const value = (index: number) => values[((index % length) + length) % length] ?? 0;
    const ease = part * part * (3 - 2 * part);
    return value(before) * (1 - ease) + value(before + 1) * ease;
  };
}
