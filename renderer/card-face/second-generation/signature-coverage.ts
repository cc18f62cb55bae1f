import { signedFieldNames, type FieldName } from '../../../shared/residence-fields/field-names.ts';
import type { Verdict } from '../../../shared/verdict.ts';

/** Everything that a card of the second generation tells. */
export type CardPart = FieldName | 'number' | 'name' | 'address' | 'photo';

/** The signature covers the printed entries, the face and the name (第２世代在留カード等仕様書 1.1 §3.4.3.1). */
export const isSigned = (part: CardPart): boolean => signedParts.has(part);

const signedParts: ReadonlySet<CardPart> = new Set<CardPart>([...signedFieldNames, 'name', 'photo']);

/** What the verdict lets a card's face say of its entries. */
export type Coverage = 'proved' | 'issuer' | 'altered' | 'without-signature' | 'unchecked';

/** An entry is proved only where the signature fits it and its signer is known: one without the other proves nothing. */
export function coverageOf({ tampering, issuer }: Verdict): Coverage {
  switch (tampering) {
    case 'valid':
      return issuer === 'valid' ? 'proved' : 'issuer';
    case 'invalid':
      return 'altered';
    case 'not-applicable':
      return 'without-signature';
    case 'unchecked':
      return 'unchecked';
  }
}

/** Only beside a signature that fits is it worth telling what it leaves out; elsewhere the mark would praise the rest. */
export const marksUnsigned = (verdict: Verdict): boolean => verdict.tampering === 'valid';
