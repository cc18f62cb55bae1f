export type HairStyle = 'long-waves' | 'tousled' | 'side-parting' | 'bob' | 'crew-cut' | 'bun' | 'curls';

/** Hair lies on both sides of the head, so it is drawn in two pieces. */
interface Hair {
  readonly behind: string;
  readonly inFront: string;
}

/** The head spans x 34 to 86 and y 38 to 106 of a picture 120 wide and 160 high. */
export function hair(style: HairStyle, colour: string): Hair {
  const shape = (d: string) => `<path d="${d}" fill="${colour}"/>`;
  const lock = (cx: number, cy: number, r: number) =>
    `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${colour}"/>`;
  switch (style) {
    case 'long-waves':
      return {
        behind: shape(
          'M60 24 C30 24 24 48 26 68 C28 82 18 92 22 106 C18 116 24 130 34 132 L86 132 C96 130 102 116 98 106 C102 92 92 82 94 68 C96 48 90 24 60 24 Z',
        ),
        inFront: shape(
          'M32 72 C30 46 44 32 62 33 C80 34 90 48 88 72 C85 60 78 51 68 46 C58 54 40 52 32 72 Z',
        ),
      };
    case 'tousled':
      return {
        behind: '',
        inFront: shape(
          'M32 68 C26 44 34 32 44 31 C46 24 58 22 64 27 C76 23 86 30 86 38 C94 44 91 58 88 68 L84 56 L77 59 L73 52 L64 58 L58 51 L49 58 L44 53 L37 60 Z',
        ),
      };
    case 'side-parting':
      return {
        behind: '',
        inFront: shape(
          'M32 70 C28 44 40 26 64 28 C86 29 92 46 88 70 L84 58 C74 55 56 54 44 44 C42 52 37 54 32 70 Z',
        ),
      };
    case 'bob':
      return {
        behind: shape(
          'M60 26 C30 26 26 52 26 72 C26 88 24 98 28 106 L92 106 C96 98 94 88 94 72 C94 52 90 26 60 26 Z',
        ),
        inFront: shape(
          'M30 98 C26 60 28 30 60 30 C92 30 94 60 90 98 C86 92 84 76 83 58 C72 61 48 61 37 58 C36 76 34 92 30 98 Z',
        ),
      };
    case 'crew-cut':
      return {
        behind: '',
        inFront: shape(
          'M33 66 C30 42 42 32 60 32 C78 32 90 42 87 66 L83 54 Q80 47 72 47 Q60 44 48 47 Q40 47 37 54 Z',
        ),
      };
    case 'bun':
      return {
        behind: lock(60, 24, 15) + shape('M60 30 C36 30 28 46 29 68 L91 68 C92 46 84 30 60 30 Z'),
        inFront: shape(
          'M32 70 C29 46 42 33 60 33 C78 33 91 46 88 70 C84 56 74 48 60 46 C46 48 36 56 32 70 Z',
        ),
      };
    case 'curls':
      return {
        behind: lock(34, 56, 13) + lock(86, 56, 13) + lock(31, 74, 9) + lock(89, 74, 9),
        inFront: lock(42, 42, 13) + lock(60, 35, 14) + lock(78, 42, 13) + lock(50, 47, 9) + lock(69, 47, 9),
      };
  }
}
