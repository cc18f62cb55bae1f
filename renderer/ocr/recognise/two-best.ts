/** The likeliest class and how far, in logarithms, it is before the next. */
export function twoBest(values: ArrayLike<number>): { readonly best: number; readonly margin: number } {
  let best = -1;
  let first = -Infinity;
  let second = -Infinity;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? -Infinity;
    if (value > first) {
      second = first;
      first = value;
      best = at;
    } else if (value > second) second = value;
  }
  return { best, margin: first - second };
}
