import { createSoftwareCard } from '../create-software-card.ts';
import { padWithNul } from '../data-objects/pad-with-nul.ts';
import {
  addressFile,
  checkCodeFile,
  clearedPermissionFile,
  comprehensivePermissionFile,
  frontFile,
  individualPermissionFile,
  photoFile,
  renewalApplicationFile,
} from '../first-generation/file-contents.ts';
import type { PhotoFiles } from '../first-generation/files-without-photo.ts';
import { fixedLengths } from '../first-generation/fixed-lengths.ts';
import { personaliseFirstGeneration, type ResidenceEntries } from '../first-generation/personalise.ts';
import { loadCardIssuer, type FirstGenerationIssuerName } from '../issuer/card-issuer.ts';
import { signCheckCode, type CheckCodeForm } from '../issuer/sign-check-code.ts';
import type { SoftwareCard } from '../software-card.ts';
import { readHolder, type Holder } from './holder.ts';
import type { SpecimenWorkshop } from './specimen-entry.ts';

/** How a holder's card is made; everything left out is as on a genuine card. */
export interface ResidenceCardRecipe {
  readonly holder: string;
  readonly issuer?: FirstGenerationIssuerName;
  readonly checkCodeForm?: CheckCodeForm;
  /** Asset path of the photo. Default: the holder's `photo.jp2`. */
  readonly photo?: string;
  /** Asset path of a photo that takes the signed one's place. */
  readonly photoAfterSigning?: string;
  /** For a holder under 16. */
  readonly withoutPhoto?: PhotoFiles;
  /** Both permissions were rewritten to 「無」. */
  readonly permissionsCleared?: boolean;
}

/** Personalises and signs a first-generation card. */
export function makeResidenceCard(recipe: ResidenceCardRecipe, workshop: SpecimenWorkshop): SoftwareCard {
  const holder = readHolder(recipe.holder, workshop.readAsset);
  const front = padWithNul(workshop.readAsset(`${recipe.holder}/front.tif`), fixedLengths.front);
  const personalisation = personaliseFirstGeneration({
    kind: holder.kind,
    cardNumber: holder.number,
    front: frontFile(front),
    address: addressFile(holder.address),
    entries: holder.kind === 'residence-card' ? residenceEntries(holder, recipe) : null,
    ...(recipe.withoutPhoto ?? signedPhoto(front, recipe, workshop)),
  });
  return createSoftwareCard(personalisation, workshop);
}

function signedPhoto(
  front: Uint8Array,
  recipe: ResidenceCardRecipe,
  { readAsset }: SpecimenWorkshop,
): PhotoFiles {
  const issuer = loadCardIssuer(recipe.issuer ?? 'specimen', readAsset);
  const signed = padWithNul(readAsset(recipe.photo ?? `${recipe.holder}/photo.jp2`), fixedLengths.photo);
  const checkCode = signCheckCode(front, signed, issuer.signingKey, recipe.checkCodeForm ?? 'digest-info');
  const shown = recipe.photoAfterSigning === undefined ? signed : readAsset(recipe.photoAfterSigning);
  return { photo: photoFile(shown), checkCode: checkCodeFile(checkCode, issuer.certificate) };
}

function residenceEntries(holder: Holder, { permissionsCleared }: ResidenceCardRecipe): ResidenceEntries {
  const { comprehensivePermission, individualPermission, renewalPending } = holder;
  return {
    comprehensivePermission: permissionsCleared
      ? clearedPermissionFile
      : comprehensivePermissionFile(comprehensivePermission ?? null),
    individualPermission: permissionsCleared
      ? clearedPermissionFile
      : individualPermissionFile(individualPermission ?? null),
    renewalApplication: renewalApplicationFile(renewalPending),
  };
}
