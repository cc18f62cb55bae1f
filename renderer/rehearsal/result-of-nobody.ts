import type { ReadingResult } from '../../shared/session-state.ts';
import { frontOfNobody, photoOfNobody } from './pictures-of-nobody.ts';

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** A result without a person: nothing on it was checked, and its pictures are strokes and rings. */
export const resultOfNobody = (): ReadingResult => ({
  kind: 'residence-card',
  generation: 1,
  number: '',
  verdict: { tampering: 'unchecked', issuer: 'unchecked', reasons: ['no-trust-anchor'], anchor: null },
  record: {
    address: { writtenOn: null, municipalityCode: null, text: '' },
    permissions: { comprehensive: '', individual: '' },
    renewalPending: true,
    fields: {},
    statedNumber: null,
  },
  images: { front: bytesOf(frontOfNobody), photo: bytesOf(photoOfNobody), name: null, address: null },
  specimen: true,
});
