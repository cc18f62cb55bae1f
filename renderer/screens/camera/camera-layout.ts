/** The picture beside what to do; one column on a standing screen. */
export const cameraLayout = {
  display: 'grid',
  height: '100%',
  gap: '18px 32px',
  gridTemplateColumns: 'minmax(0, 1fr) clamp(280px, 29vw, 420px)',
  gridTemplateRows: 'auto minmax(0, 1fr)',
  maxWidth: 1600,
  marginInline: 'auto',
  '@media (max-width: 1100px)': { columnGap: '24px' },
  '@media (orientation: portrait)': {
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: 'auto auto auto',
    alignContent: 'safe center',
    rowGap: '32px',
    maxWidth: 960,
  },
} as const;
