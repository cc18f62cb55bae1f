import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const fraction = z.number().min(0).max(1);
const box = z.strictObject({ x: fraction, y: fraction, width: fraction, height: fraction });

const bilingual = z.strictObject({ japanese: fraction, english: fraction });
const label = z.strictObject({ japanese: z.string(), english: z.string(), box });
const value = z.strictObject({
  box,
  textHeight: fraction,
  align: z.enum(['start', 'end']),
  typeface: z.enum(['sans', 'monospace']),
});
const cardFace = z.strictObject({
  title: label,
  photo: box,
  fields: z.record(z.string(), z.strictObject({ labels: z.array(label), value })),
});
const geometry = z.strictObject({
  unit: z.string(),
  card: z.strictObject({ widthMm: z.number(), heightMm: z.number() }),
  textHeights: z.strictObject({ title: bilingual, label: bilingual }),
  faces: z.strictObject({
    'residence-card': cardFace,
    'special-permanent-resident-certificate': cardFace,
  }),
});

export type Box = Readonly<z.infer<typeof box>>;
export type CardFace = Readonly<z.infer<typeof cardFace>>;
export type ValuePlace = Readonly<z.infer<typeof value>>;
export type CardGeometry = Readonly<z.infer<typeof geometry>>;

export function readCardGeometry(): CardGeometry {
  const path = join(import.meta.dirname, '../../assets/card-face/geometry.json');
  const read = geometry.parse(JSON.parse(readFileSync(path, 'utf8')));
  for (const face of Object.values(read.faces)) refuseCollisions(face);
  return read;
}

/** A pre-printed label under a value is unreadable on every card, so it is caught here, once. */
function refuseCollisions(face: CardFace): void {
  const places: { readonly what: string; readonly box: Box }[] = [
    { what: 'title', box: face.title.box },
    { what: 'photo', box: face.photo },
  ];
  for (const [name, field] of Object.entries(face.fields)) {
    for (const { japanese, box } of field.labels) places.push({ what: japanese, box });
    places.push({ what: name, box: field.value.box });
  }
  places.forEach((one, index) => {
    for (const other of places.slice(index + 1)) {
      if (overlap(one.box, other.box)) throw new Error(`geometry.json: ${one.what} overlaps ${other.what}`);
    }
  });
}

function overlap(a: Box, b: Box): boolean {
  // Neighbours share an edge, and 0.1 + 0.2 is not 0.3: a hair's breadth does not count.
  const hair = 1e-9;
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > hair && down > hair;
}
