/** Where things stand on a drawn card front, in millimetres of an ID-1 card. None copies a real card's artwork. */
export interface CardTemplate {
  readonly name: string;
  readonly title: readonly [japanese: string, english: string];
  readonly titleAt: readonly [x: number, y: number];
  /** Above the title; may be empty. */
  readonly headline: string;
  /** What stands before the number. */
  readonly label: 'stacked' | 'beside' | 'No.' | 'none';
  /** The number ends here; its base line is `numberBase`. */
  readonly numberEnd: number;
  readonly numberBase: number;
  /** The number is squeezed to at most this. */
  readonly numberWidth: number;
  readonly photo: readonly [x: number, y: number, width: number, height: number];
  /** Rows of text begin here. */
  readonly rowsAt: readonly [x: number, y: number];
  readonly rows: 'status' | 'certificate';
  readonly paper: readonly (readonly [string, string, string])[];
  readonly line: string;
  readonly ink: string;
}

const residenceTitle = ['在留カード', 'RESIDENCE CARD'] as const;
const certificateTitle = ['特別永住者証明書', 'SPECIAL PERMANENT RESIDENT CERTIFICATE'] as const;

const first = {
  title: residenceTitle,
  titleAt: [3.4, 6.2],
  headline: '',
  numberEnd: 82.4,
  numberBase: 5.4,
  numberWidth: 31,
  photo: [62.9, 21.8, 19.3, 25.6],
  rowsAt: [3.4, 11.4],
  rows: 'status',
} as const;

const greens = [
  ['#E6F0EA', '#F4F5EC', '#E4ECF3'],
  ['#dcebdf', '#f1f3e4', '#e9e4ee'],
] as const;
const violets = [
  ['#EDE9F3', '#F6F3EE', '#E5EDF2'],
  ['#e8e0ee', '#f5eef0', '#dfe6ef'],
] as const;
const blues = [
  ['#dfe9f4', '#f3f6f8', '#e3efe9'],
  ['#e8eef6', '#fbf8ef', '#f1e6e6'],
] as const;
const warm = [
  ['#f6e9e2', '#fbf6ee', '#e8eef4'],
  ['#f3ecd9', '#f7f7f0', '#f0e2df'],
] as const;

export const cardTemplates: readonly CardTemplate[] = [
  { ...first, name: 'residence-1-stacked', label: 'stacked', paper: greens, line: '#5D8F7C', ink: '#1F3A52' },
  {
    ...first,
    name: 'residence-1-beside',
    label: 'beside',
    headline: '日本国政府　GOVERNMENT OF JAPAN',
    titleAt: [3.4, 7.6],
    numberBase: 6.2,
    numberEnd: 83,
    numberWidth: 33,
    photo: [61.5, 19.5, 20.4, 27.2],
    rowsAt: [3, 12.6],
    paper: greens,
    line: '#7a9a6c',
    ink: '#2b2b2b',
  },
  {
    ...first,
    name: 'residence-1-no',
    label: 'No.',
    numberEnd: 81.2,
    numberBase: 7.0,
    numberWidth: 34,
    rowsAt: [3.6, 13.2],
    photo: [60.8, 22.4, 20.6, 26.8],
    paper: blues,
    line: '#6f88a8',
    ink: '#24324a',
  },
  {
    ...first,
    name: 'residence-2-plain',
    label: 'none',
    titleAt: [4.2, 6.6],
    numberEnd: 81.6,
    numberBase: 6.1,
    numberWidth: 36,
    photo: [3.8, 15.2, 21.2, 27.6],
    rowsAt: [27.4, 13.8],
    paper: warm,
    line: '#b07f6d',
    ink: '#5a2b2b',
  },
  {
    ...first,
    name: 'residence-2-stacked',
    label: 'stacked',
    titleAt: [3.6, 6.4],
    numberEnd: 83.2,
    numberBase: 5.2,
    numberWidth: 32,
    photo: [58.6, 15.4, 23.4, 30.2],
    rowsAt: [3.4, 12.2],
    paper: blues,
    line: '#9a7aa8',
    ink: '#27305e',
  },
  {
    ...first,
    name: 'certificate-1-stacked',
    title: certificateTitle,
    label: 'stacked',
    rows: 'certificate',
    paper: violets,
    line: '#7D719F',
    ink: '#352a57',
  },
  {
    ...first,
    name: 'certificate-1-beside',
    title: certificateTitle,
    label: 'beside',
    headline: '日本国政府　GOVERNMENT OF JAPAN',
    titleAt: [3.4, 7.4],
    numberBase: 5.8,
    rows: 'certificate',
    rowsAt: [3.4, 13],
    paper: warm,
    line: '#8f7a5a',
    ink: '#3b2f1e',
  },
  {
    ...first,
    name: 'certificate-2-plain',
    title: certificateTitle,
    label: 'none',
    numberEnd: 82,
    numberBase: 6.6,
    numberWidth: 36,
    rows: 'certificate',
    photo: [4, 15, 20, 26.4],
    rowsAt: [26.6, 14],
    paper: violets,
    line: '#5f7fb0',
    ink: '#20356b',
  },
];
