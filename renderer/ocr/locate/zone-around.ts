import type { Quad } from '../number-scanner.ts';
import type { Piece } from '../pixels/connected-pieces.ts';
import type { Stretch } from './find-stretches.ts';
import { median } from './median.ts';
import { stripGlyph, stripMargin, toFrame, type Strip } from './strip.ts';

/** The box around twelve characters in the frame, each side close to their ink. */
export function zoneAround(strip: Strip, { cells, left, right }: Stretch): Quad {
  const usual = median(
    cells.map((cell) => cell.bottom - cell.top).filter((height) => height > stripGlyph * 0.6),
  );
  const full = cells.filter((cell) => Math.abs(cell.bottom - cell.top - usual) < 0.2 * usual);
  const top = fitEdge(full, ({ top }) => top, stripMargin);
  const bottom = fitEdge(full, ({ bottom }) => bottom, stripMargin + stripGlyph);
  return [
    toFrame(strip, left, top(left)),
    toFrame(strip, right, top(right)),
    toFrame(strip, right, bottom(right)),
    toFrame(strip, left, bottom(left)),
  ];
}

/** A straight line through the characters' upper or lower ends; those far off it are left out. */
function fitEdge(
  cells: readonly Piece[],
  edge: (cell: Piece) => number,
  otherwise: number,
): (x: number) => number {
  let kept = cells;
  let line = { slope: 0, middle: cells.length === 0 ? otherwise : median(cells.map(edge)) };
  for (let round = 0; round < 3 && kept.length >= 4; round++) {
    line = leastSquares(kept, edge);
    const limit = Math.max(
      1.5,
      1.5 * median(cells.map((cell) => Math.abs(edge(cell) - valueOf(line, cell)))),
    );
    kept = cells.filter((cell) => Math.abs(edge(cell) - valueOf(line, cell)) <= limit);
  }
  return (x) => line.middle + line.slope * x;
}

const middleOf = (cell: Piece): number => (cell.left + cell.right) / 2;
const valueOf = (line: { slope: number; middle: number }, cell: Piece): number =>
  line.middle + line.slope * middleOf(cell);

function leastSquares(
  cells: readonly Piece[],
  edge: (cell: Piece) => number,
): { slope: number; middle: number } {
  const meanX = cells.reduce((sum, cell) => sum + middleOf(cell), 0) / cells.length;
  const meanY = cells.reduce((sum, cell) => sum + edge(cell), 0) / cells.length;
  let both = 0;
  let square = 0;
  for (const cell of cells) {
    both += (middleOf(cell) - meanX) * (edge(cell) - meanY);
    square += (middleOf(cell) - meanX) ** 2;
  }
  const slope = square === 0 ? 0 : both / square;
  return { slope, middle: meanY - slope * meanX };
}
