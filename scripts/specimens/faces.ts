import type { Clothes } from './clothes.ts';
import type { HairStyle } from './hair.ts';
import type { Jpeg2000Form } from './jpeg2000.ts';

export interface Face {
  readonly background: string;
  readonly skin: string;
  /** The skin's shadow: neck, ears, nose. */
  readonly shade: string;
  readonly hair: string;
  readonly hairStyle: HairStyle;
  readonly clothes: Clothes;
  readonly beard?: 'full' | 'moustache';
  readonly glasses?: boolean;
  readonly form: Jpeg2000Form;
}

/** The child is missing on purpose: cards of holders under 16 have no photo (在留カード等仕様書 1.5 §3.3.5). */
const FACES: Readonly<Record<string, Face>> = {
  'permanent-resident': {
    background: '#dbe8ee',
    skin: '#d9a176',
    shade: '#bf8459',
    hair: '#5a3420',
    hairStyle: 'long-waves',
    clothes: { cut: 'blouse', main: '#1f7a78', accent: '#f4efe2' },
    form: 'boxes',
  },
  student: {
    background: '#e4ecd9',
    skin: '#f0c49c',
    shade: '#d9a377',
    hair: '#23201f',
    hairStyle: 'tousled',
    clothes: { cut: 'hoodie', main: '#38568c', accent: '#ffffff' },
    form: 'boxes',
  },
  engineer: {
    background: '#ece5d6',
    skin: '#a9714a',
    shade: '#8b5835',
    hair: '#1d1a1c',
    hairStyle: 'side-parting',
    clothes: { cut: 'jacket', main: '#3a4350', accent: '#dfe9f5' },
    beard: 'full',
    glasses: true,
    // One specimen without boxes keeps that way of reading alive.
    form: 'codestream',
  },
  'former-student': {
    background: '#f1e0e0',
    skin: '#f6d3b3',
    shade: '#deb08a',
    hair: '#2c2226',
    hairStyle: 'bob',
    clothes: { cut: 'turtleneck', main: '#d29a2b', accent: '#b98117' },
    form: 'boxes',
  },
  worker: {
    background: '#dfe4ee',
    skin: '#c48a5e',
    shade: '#a66e45',
    hair: '#2a1f1a',
    hairStyle: 'crew-cut',
    clothes: { cut: 'chef', main: '#fbfbf7', accent: '#b8332f' },
    beard: 'moustache',
    form: 'boxes',
  },
  'special-permanent-resident': {
    background: '#e6e0ef',
    skin: '#f2cba8',
    shade: '#d8a682',
    hair: '#8d8a8c',
    hairStyle: 'bun',
    clothes: { cut: 'cardigan', main: '#6d568f', accent: '#f7f2fa' },
    glasses: true,
    form: 'boxes',
  },
};

/** The face of the card whose portrait was exchanged: unlike any of the holders at first sight. */
export const FORGED_FACE: Face = {
  background: '#f3ead0',
  skin: '#f3c6a6',
  shade: '#d99f7c',
  hair: '#b5562a',
  hairStyle: 'curls',
  clothes: { cut: 'hoodie', main: '#4c8a4a', accent: '#f2d45c' },
  form: 'boxes',
};

export function faceOf(holder: string): Face | undefined {
  return FACES[holder];
}
