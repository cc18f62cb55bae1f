export const sansSerif = "'Noto Sans JP', 'Hiragino Sans', 'Yu Gothic UI', 'Meiryo', sans-serif";

/** Faces in which 0 and O, 1 and I differ on each system; all of them slash or dot the zero. */
export const monospaced =
  "'Noto Sans Mono', Consolas, 'SF Mono', Menlo, 'DejaVu Sans Mono', 'Liberation Mono', ui-monospace, monospace";

/** For a card number wherever it stands. */
export const cardNumberFace = {
  fontFamily: monospaced,
  fontVariantNumeric: 'slashed-zero tabular-nums',
  fontVariantLigatures: 'none',
} as const;
