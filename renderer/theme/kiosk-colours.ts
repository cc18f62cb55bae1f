export type ThemeMode = 'light' | 'dark';
export type ThemeContrast = 'normal' | 'more';

/** One answer's colours. `main` is for icons and borders, `ink` for words: 7:1 on `surface`. */
export interface AnswerColours {
  readonly main: string;
  readonly surface: string;
  readonly ink: string;
}

/** Everything that the kiosk paints with, beyond what MUI's palette names. */
export interface KioskColours {
  readonly valid: AnswerColours;
  readonly invalid: AnswerColours;
  readonly unchecked: AnswerColours;
  readonly notApplicable: AnswerColours;
  /** Hairlines between surfaces. */
  readonly line: string;
  /** Borders of controls: 3:1 on the surface. */
  readonly controlLine: string;
  readonly ink: string;
  readonly quietInk: string;
  readonly ground: string;
  readonly surface: string;
  /** A raised or secondary surface, such as the pad's wide keys. */
  readonly softSurface: string;
  readonly primary: string;
  readonly onPrimary: string;
  /** The frame around the number in the drawing of a card. */
  readonly pointer: string;
}

const light: KioskColours = {
  valid: { main: '#2E7D4F', surface: '#E5F2EA', ink: '#1A5432' },
  invalid: { main: '#A4262C', surface: '#FBE9E9', ink: '#8A1C22' },
  unchecked: { main: '#7A5200', surface: '#FFF3DC', ink: '#664400' },
  notApplicable: { main: '#4A5560', surface: '#EDF0F2', ink: '#3F4953' },
  line: '#DDE3E0',
  controlLine: '#768592',
  ink: '#1B2530',
  quietInk: '#5B6873',
  ground: '#F4F6F3',
  surface: '#FFFFFF',
  softSurface: '#EAEFF3',
  primary: '#1F4E79',
  onPrimary: '#FFFFFF',
  pointer: '#C2502A',
};

const dark: KioskColours = {
  valid: { main: '#6CCB95', surface: '#15301F', ink: '#A4E6C0' },
  invalid: { main: '#FF9A95', surface: '#3B1A1C', ink: '#FFC3C0' },
  unchecked: { main: '#F0C266', surface: '#352811', ink: '#FADDA0' },
  notApplicable: { main: '#B4C0CA', surface: '#28333C', ink: '#D3DCE3' },
  line: '#33404A',
  controlLine: '#73838F',
  ink: '#E9EEF1',
  quietInk: '#A6B3BC',
  ground: '#11171C',
  surface: '#1A232A',
  softSurface: '#26323B',
  primary: '#8EBEEA',
  onPrimary: '#0B1B2A',
  pointer: '#FFA274',
};

/** With `more`, quiet ink is full ink and every hairline can be seen. */
export function kioskColours(mode: ThemeMode, contrast: ThemeContrast = 'normal'): KioskColours {
  const colours = mode === 'light' ? light : dark;
  if (contrast === 'normal') return colours;
  return { ...colours, quietInk: colours.ink, line: colours.ink, controlLine: colours.ink };
}
