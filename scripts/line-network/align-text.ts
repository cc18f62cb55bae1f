import {
  networkShape,
  windowCentre,
  windowStep,
  type WindowScores,
} from '../../renderer/ocr/recognise/glyph-network.ts';
import { pitch } from '../../renderer/ocr/recognise/ink-line.ts';

const { classes } = networkShape;
/** Columns from one character to the next, in windows. */
const closest = 4;
const farthest = 11;
const unevenCost = 6;
/** What a character costs at most where the network cannot see it: it may be under a finger. */
const unseen = -7;
/** Lines whose characters fit worse than this, in all, were cut beside the number. */
const leastFit = -45;

/**
 * Where the characters of a known text stand in a line: the likeliest places by the glyph network's own scores.
 * @returns their middle columns, or null where the text is not to be found
 */
export function alignText(
  { count, logs }: WindowScores,
  labels: readonly number[],
): readonly number[] | null {
  const totals = labels.map(() => new Float32Array(count).fill(-Infinity));
  const from = labels.map(() => new Int32Array(count).fill(-1));
  labels.forEach((label, position) => {
    const [total, origin, before] = [totals[position], from[position], totals[position - 1]];
    if (total === undefined || origin === undefined) return;
    for (let window = 0; window < count; window += 1) {
      const here = Math.max(unseen, logs[window * classes + label] ?? unseen);
      if (before === undefined) {
        total[window] = here;
        continue;
      }
      for (let step = closest; step <= Math.min(farthest, window); step += 1) {
        const uneven = (step * windowStep) / pitch - 1;
        const value = (before[window - step] ?? -Infinity) + here - unevenCost * uneven * uneven;
        if (value <= (total[window] ?? 0)) continue;
        total[window] = value;
        origin[window] = window - step;
      }
    }
  });
  const last = totals.at(-1) ?? new Float32Array(0);
  const end = last.reduce((most, value, at) => (value > (last[most] ?? -Infinity) ? at : most), 0);
  if ((last[end] ?? -Infinity) < leastFit) return null;
  const path = [end];
  for (let position = labels.length - 1; position > 0; position -= 1)
    path.unshift(from[position]?.[path[0] ?? 0] ?? 0);
  return path.map(windowCentre);
}
