import type { Face } from './faces.ts';

/** The infant is missing on purpose: a holder under one year has no portrait. */
const FACES: Readonly<Record<string, Omit<Face, 'form'>>> = {
  worker: {
    background: '#e3ebe6',
    skin: '#b9835a',
    shade: '#99663f',
    hair: '#1f1a1a',
    hairStyle: 'side-parting',
    clothes: { cut: 'hoodie', main: '#b5652b', accent: '#f1e3c6' },
  },
  student: {
    background: '#e8e4f1',
    skin: '#f1c7a3',
    shade: '#d8a27c',
    hair: '#241c20',
    hairStyle: 'long-waves',
    clothes: { cut: 'turtleneck', main: '#4d7fa8', accent: '#3a668a' },
  },
  'permanent-resident': {
    background: '#f2e6dc',
    skin: '#c58d62',
    shade: '#a5714a',
    hair: '#3b2417',
    hairStyle: 'curls',
    clothes: { cut: 'blouse', main: '#8d3f66', accent: '#f6ecdf' },
    glasses: true,
  },
  instructor: {
    background: '#dfeaf0',
    skin: '#cf9a70',
    shade: '#b07c54',
    hair: '#1b1718',
    hairStyle: 'bun',
    clothes: { cut: 'jacket', main: '#31475e', accent: '#eef3f8' },
  },
  applicant: {
    background: '#e9ecd8',
    skin: '#9c6844',
    shade: '#7f5030',
    hair: '#171516',
    hairStyle: 'tousled',
    clothes: { cut: 'cardigan', main: '#2f6b5b', accent: '#f2efe4' },
    beard: 'moustache',
  },
  'unknown-codes': {
    background: '#ececec',
    skin: '#eec3a0',
    shade: '#d49f7a',
    hair: '#9a6a34',
    hairStyle: 'crew-cut',
    clothes: { cut: 'hoodie', main: '#5a5f6b', accent: '#d9dde4' },
    glasses: true,
  },
  'special-permanent-resident': {
    background: '#e4e9f2',
    skin: '#f4cfb0',
    shade: '#dba985',
    hair: '#6f6a6c',
    hairStyle: 'bob',
    clothes: { cut: 'blouse', main: '#44708f', accent: '#fbf7ef' },
  },
};

/** The portrait of a card of the second generation; undefined where there is none. */
export function secondGenerationFace(holder: string): Face | undefined {
  const face = FACES[holder];
  return face && { ...face, form: 'boxes' };
}
