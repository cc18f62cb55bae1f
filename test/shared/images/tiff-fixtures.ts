import { readFileSync } from 'node:fs';

export const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));

/** One byte a pixel, 0 ink and 255 ground. */
export interface Bilevel {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export function drawBilevel(width: number, height: number, ink: (x: number, y: number) => boolean): Bilevel {
  const data = Uint8Array.from({ length: width * height }, (_, i) =>
    ink(i % width, Math.floor(i / width)) ? 0 : 255,
  );
  return { width, height, data };
}

/** Reads a plain `P4` file as ppm2tiff takes it: 1 is ink, rows padded to bytes. */
export function readPbm(bytes: Uint8Array): Bilevel {
  const header = /^P4\n(\d+) (\d+)\n/.exec(String.fromCharCode(...bytes.subarray(0, 20)))!;
  const width = Number(header[1]);
  const rowBytes = Math.ceil(width / 8);
  const rows = bytes.subarray(header[0].length);
  return drawBilevel(
    width,
    Number(header[2]),
    (x, y) => ((rows[y * rowBytes + (x >> 3)]! >> (7 - (x & 7))) & 1) === 1,
  );
}

/** Back to the rows of a PBM. */
export function packRows({ width, height, data }: Bilevel): Uint8Array {
  const rowBytes = Math.ceil(width / 8);
  const rows = new Uint8Array(rowBytes * height);
  data.forEach((sample, i) => {
    const x = i % width;
    if (sample === 0) rows[Math.floor(i / width) * rowBytes + (x >> 3)]! |= 0x80 >> (x & 7);
  });
  return rows;
}

/** Every terminating and make-up code of both colours, and sums of make-up codes, in horizontal mode. */
export function drawRuns(): Bilevel {
  const runs = [...Array(64).keys(), ...Array.from({ length: 60 }, (_, i) => 64 * (i + 1))];
  return drawBilevel(4000, 4 * runs.length, (x, y) => {
    const run = runs[y >> 2]!;
    if (y % 4 === 1) return x >= run && x < run + 100;
    return y % 4 === 3 && x >= 100 && x < 100 + run;
  });
}

export type TiffField = readonly [tag: number, type: 3 | 4, values: readonly number[]];

/** Writes a little-endian TIFF whose values all fit into their entries; strip data follow at `stripOffset(fields)`. */
export function writeTiff(fields: readonly TiffField[], strip: readonly number[]): Uint8Array {
  const file = new Uint8Array(stripOffset(fields) + strip.length);
  const view = new DataView(file.buffer);
  file.set([0x49, 0x49, 42, 0, 8, 0, 0, 0]);
  view.setUint16(8, fields.length, true);
  fields.forEach(([tag, type, values], index) => {
    const entry = 10 + index * 12;
    view.setUint16(entry, tag, true);
    view.setUint16(entry + 2, type, true);
    view.setUint32(entry + 4, values.length, true);
    values.forEach((value, i) => {
      if (type === 3) view.setUint16(entry + 8 + i * 2, value, true);
      else view.setUint32(entry + 8 + i * 4, value, true);
    });
  });
  file.set(strip, stripOffset(fields));
  return file;
}

export const stripOffset = (fields: readonly TiffField[]): number => 10 + fields.length * 12 + 4;

/** The fields of a one-strip picture; `changes` replaces values by tag, `undefined` removes the field. */
export function onePicture(
  width: number,
  height: number,
  stripLength: number,
  changes: Readonly<Record<number, number | undefined>> = {},
): readonly TiffField[] {
  const defaults: Record<number, number | undefined> = {
    256: width,
    257: height,
    258: 1,
    259: 4,
    262: 0,
    266: 1,
    273: 0,
    274: 1,
    277: 1,
    278: height,
    279: stripLength,
    ...changes,
  };
  const entries = Object.entries(defaults).flatMap(([tag, value]) =>
    value === undefined ? [] : [[Number(tag), 4, [value]] satisfies [number, 4, number[]]],
  );
  const offset = 10 + entries.length * 12 + 4;
  return entries.map((field) =>
    field[0] === 273 && field[2][0] === 0 ? ([273, 4, [offset]] as const) : field,
  );
}
