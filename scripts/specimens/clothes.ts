export interface Clothes {
  readonly cut: 'blouse' | 'hoodie' | 'jacket' | 'turtleneck' | 'chef' | 'cardigan';
  readonly main: string;
  readonly accent: string;
}

/** From the shoulders (y 116) down to the picture's edge (y 160). */
export function clothes({ cut, main, accent }: Clothes): string {
  const shape = (d: string, colour: string) => `<path d="${d}" fill="${colour}"/>`;
  const line = (d: string, colour: string, width: number) =>
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round"/>`;
  const dot = (cx: number, cy: number, r: number, colour: string) =>
    `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${colour}"/>`;
  // Open at the neck, so that every cut decides how much of it shows.
  const shoulders = shape('M6 160 C8 130 30 121 47 115 Q60 134 73 115 C90 121 112 130 114 160 Z', main);
  switch (cut) {
    case 'blouse':
      return (
        shoulders + shape('M47 113 L60 136 L42 132 Z', accent) + shape('M73 113 L60 136 L78 132 Z', accent)
      );
    case 'hoodie':
      return (
        shoulders +
        shape('M46 116 Q60 140 74 116 L76 124 Q60 146 44 124 Z', accent) +
        line('M52 136 V152 M68 136 V152', accent, 2.4)
      );
    case 'jacket':
      return (
        shape('M40 118 L80 118 L70 160 L50 160 Z', accent) +
        shape('M6 160 C8 130 30 121 46 114 L57 160 Z', main) +
        shape('M114 160 C112 130 90 121 74 114 L63 160 Z', main) +
        shape('M56 126 L64 126 L66 160 L54 160 Z', '#8c2f39')
      );
    case 'turtleneck':
      return shoulders + shape('M46 104 Q60 114 74 104 L76 126 Q60 136 44 126 Z', accent);
    case 'chef':
      return (
        shoulders +
        shape('M44 112 Q60 126 76 112 L79 124 Q60 138 41 124 Z', accent) +
        shape('M56 128 L64 128 L70 144 L60 138 L50 144 Z', accent) +
        dot(44, 148, 2.6, '#6b7280') +
        dot(66, 150, 2.6, '#6b7280')
      );
    case 'cardigan':
      return (
        shape('M36 118 L84 118 L74 160 L46 160 Z', accent) +
        shape('M6 160 C8 130 30 121 46 114 Q46 140 56 160 Z', main) +
        shape('M114 160 C112 130 90 121 74 114 Q74 140 64 160 Z', main)
      );
  }
}
