/** The steps of a visit that take time, in their order; a progress bar names them. */
export const readingSteps = [
  'authenticating',
  'card-face',
  'photo',
  'address',
  'permissions',
  'signature',
  'verifying',
  'drawing',
] as const;

export type ReadingStep = (typeof readingSteps)[number];
