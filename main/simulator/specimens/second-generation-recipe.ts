import { createSoftwareCard } from '../create-software-card.ts';
import { loadCardIssuer, type SecondGenerationIssuerName } from '../issuer/card-issuer.ts';
import type { SecondGenerationContents } from '../second-generation/contents.ts';
import { fillValues } from '../second-generation/fill-values.ts';
import { personaliseSecondGeneration } from '../second-generation/personalise.ts';
import { signContents, type SignatureForm } from '../second-generation/sign-contents.ts';
import type { SoftwareCard } from '../software-card.ts';
import { entriesOf, otherOf, permissionsOf, renewalOf } from './second-generation-entries.ts';
import { readSecondGenerationHolder } from './second-generation-holder.ts';
import type { SpecimenWorkshop } from './specimen-entry.ts';

/** How a card of the second generation is made; everything left out is as on a genuine card. */
export interface SecondGenerationRecipe {
  readonly holder: string;
  readonly issuer?: SecondGenerationIssuerName;
  readonly signatureForm?: SignatureForm;
  /** DF3/EF01 stays all 00. */
  readonly unsigned?: boolean;
  /** A comment of the Commissioner, with D9 set. */
  readonly reserve?: string;
  /** Every value is filled with NUL to its greatest length. */
  readonly filled?: boolean;
  readonly otherShortId?: SecondGenerationContents['otherShortId'];
  /** What a forger does to the signed contents. */
  readonly forge?: (signed: SecondGenerationContents, workshop: SpecimenWorkshop) => SecondGenerationContents;
}

/** Signs a card of the second generation and lays it out in files. */
export function makeSecondGenerationCard(
  recipe: SecondGenerationRecipe,
  workshop: SpecimenWorkshop,
): SoftwareCard {
  return createSoftwareCard(
    personaliseSecondGeneration(secondGenerationContents(recipe, workshop)),
    workshop,
  );
}

/** The card's contents before they become files: where a test changes bytes after signing. */
export function secondGenerationContents(
  recipe: SecondGenerationRecipe,
  workshop: SpecimenWorkshop,
): SecondGenerationContents {
  const unsigned = contentsOfHolder(recipe, workshop);
  const signed = recipe.unsigned === true ? unsigned : signedBy(recipe, unsigned, workshop);
  const forged = recipe.forge?.(signed, workshop) ?? signed;
  return recipe.filled === true ? fillValues(forged) : forged;
}

function contentsOfHolder(
  recipe: SecondGenerationRecipe,
  { readAsset }: SpecimenWorkshop,
): SecondGenerationContents {
  const holder = readSecondGenerationHolder(recipe.holder, readAsset);
  const picture = (file: string) => readAsset(`second-generation/${recipe.holder}/${file}`);
  const noted = recipe.reserve === undefined ? holder : { ...holder, note: '1', reserve: recipe.reserve };
  const isResidenceCard = holder.kind === 'residence-card';
  return {
    kind: holder.kind,
    cardNumber: holder.number,
    entries: entriesOf(holder),
    nameImage: picture('name.tif'),
    faceImage: holder.face ? picture('face.jp2') : null,
    addressImage: picture('address.tif'),
    permissions: isResidenceCard ? permissionsOf(holder) : null,
    renewal: isResidenceCard ? renewalOf(holder) : null,
    other: otherOf(noted),
    otherShortId: recipe.otherShortId ?? 0x03,
    evidence: null,
  };
}

function signedBy(
  recipe: SecondGenerationRecipe,
  contents: SecondGenerationContents,
  { readAsset }: SpecimenWorkshop,
): SecondGenerationContents {
  const { signingKey, certificate } = loadCardIssuer(recipe.issuer ?? 'second-generation', readAsset);
  const signature = signContents(contents, signingKey, recipe.signatureForm ?? 'raw');
  return { ...contents, evidence: { signature, certificate } };
}
