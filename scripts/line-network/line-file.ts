import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { lineHeight, type InkLine } from '../../renderer/ocr/recognise/ink-line.ts';
import { lineWidth } from '../glyph-network/compose-line.ts';

/** A line that the network learns from. */
export interface TaughtLine {
  readonly line: InkLine;
  /** Middle columns of the twelve characters. */
  readonly centres: readonly number[];
  /** Their classes; `noGlyph` where there is none to be read. */
  readonly labels: readonly number[];
}

/** Ink of 1 in the file: it is kept as signed bytes. */
const fullInk = 90;

/**
 * Appends lines to `NAME.ink`, `lineHeight` rows of `lineWidth` signed bytes each, and to `NAME.jsonl`, a JSON object with
 * `centres` and `labels` each. What an earlier run wrote is removed.
 */
export function openLineFile(folder: string, name: string): (taught: TaughtLine) => void {
  mkdirSync(folder, { recursive: true });
  const [inkFile, labelFile] = [join(folder, `${name}.ink`), join(folder, `${name}.jsonl`)];
  rmSync(inkFile, { force: true });
  rmSync(labelFile, { force: true });
  return ({ line, centres, labels }) => {
    const bytes = new Int8Array(lineWidth * lineHeight);
    for (let y = 0; y < lineHeight; y += 1) {
      for (let x = 0; x < Math.min(line.width, lineWidth); x += 1)
        bytes[y * lineWidth + x] = Math.round(fullInk * (line.ink[y * line.width + x] ?? 0));
    }
    appendFileSync(inkFile, new Uint8Array(bytes.buffer));
    appendFileSync(labelFile, `${JSON.stringify({ centres, labels })}\n`);
  };
}
