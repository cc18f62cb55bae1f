/** A card is paper: its inks stay the same in the dark theme. 4.5:1 and more on every ground. */
export const cardInk = {
  text: '#121A22',
  title: '#1F3A52',
  label: '#45545F',
  unsigned: '#3F4953',
  unsignedLine: '#6B7782',
  note: '#664400',
  noteLine: '#7A5200',
  noteGround: '#FFF3DC',
} as const;

/** All of them ours; no real card looks like this. Another tint than the first generation's. */
export const cardGround = {
  'residence-card': { from: '#DCE8F6', middle: '#F4F5F7', to: '#E3E3F4', line: '#4C77A8' },
  certificate: { from: '#F8E8DF', middle: '#FAF5EE', to: '#F4E4E8', line: '#A9705C' },
} as const;

/** The ground of what the signature does not cover. */
export const unsignedHatch =
  'repeating-linear-gradient(-45deg, rgb(63 73 83 / 0.13) 0 1px, rgb(255 255 255 / 0.35) 1px 7px)';
