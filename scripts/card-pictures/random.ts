/** A stream of repeatable chance: the same seed gives the same stream on every machine. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  between(low: number, high: number): number;
  /** At least 0, less than `end`. */
  integer(end: number): number;
  chance(probability: number): boolean;
  pick<T>(choices: readonly T[]): T;
  /** Mean 0, deviation 1. */
  normal(): number;
  /** A stream of its own for one purpose: more draws there shift nothing here. */
  fork(purpose: string): Random;
}

/** `seed` may be any text; near texts give unrelated streams. */
export function randomOf(seed: string): Random {
  const next = sfc32(seed);
  const random: Random = {
    next,
    between: (low, high) => low + (high - low) * next(),
    integer: (end) => Math.floor(next() * end),
    chance: (probability) => next() < probability,
    pick: <T>(choices: readonly T[]): T => {
      const choice = choices[Math.floor(next() * choices.length)];
      if (choice === undefined) throw new RangeError('nothing to pick from');
      return choice;
    },
    // Twelve uniform numbers less six: near enough to normal, and without a tail that would spoil a picture.
    normal: () => {
      let sum = -6;
      for (let draw = 0; draw < 12; draw++) sum += next();
      return sum;
    },
    fork: (purpose) => randomOf(`${seed}/${purpose}`),
  };
  return random;
}

/** The choices in an order of chance. */
export function shuffled<T>(choices: readonly T[], random: Random): T[] {
  const order = choices.map((choice) => ({ choice, key: random.next() }));
  return order.sort((one, other) => one.key - other.key).map(({ choice }) => choice);
}

/** Chris Doty-Humphrey's Small Fast Counter generator, 32 bits. */
function sfc32(seed: string): () => number {
  let [a, b, c, counter] = [fnv1a(seed, 0), fnv1a(seed, 1), fnv1a(seed, 2), 1];
  const step = () => {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + result;
    c |= 0;
    return (result >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < 15; round++) step();
  return step;
}

function fnv1a(text: string, lane: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(lane, 0x9e3779b1);
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash;
}
