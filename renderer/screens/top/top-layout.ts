/** Entry beside the panel on a desk; one column on a standing screen. */
export const topLayout = {
  display: 'grid',
  height: '100%',
  columnGap: '40px',
  rowGap: '12px',
  gridTemplateColumns: 'minmax(0, 1fr) clamp(300px, 30vw, 440px)',
  gridTemplateRows: 'auto minmax(auto, 420px)',
  gridTemplateAreas: '"number where" "pad where"',
  alignContent: 'safe center',
  maxWidth: 1400,
  marginInline: 'auto',
  '@media (max-width: 1100px)': { columnGap: '28px' },
  '@media (orientation: portrait)': {
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: 'auto auto 380px',
    gridTemplateAreas: '"number" "where" "pad"',
    rowGap: '32px',
    maxWidth: 840,
  },
} as const;

/** Screens with room to spare, standing or lying. */
export const roomy = '@media (min-height: 1000px)';
