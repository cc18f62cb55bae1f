import {
  publishedFilesWithoutPhoto,
  shortFilesWithoutPhoto,
} from '../first-generation/files-without-photo.ts';
import type { ResidenceCardRecipe } from './residence-card-recipe.ts';

/** The holders' cards, as they would be issued. */
export const recipes = {
  permanentResident: { holder: 'permanent-resident' },
  student: { holder: 'student' },
  engineer: { holder: 'engineer', photo: 'engineer/photo.j2k' },
  formerStudent: { holder: 'former-student', permissionsCleared: true },
  worker: { holder: 'worker' },
  specialPermanentResident: { holder: 'special-permanent-resident' },
  child: { holder: 'child', withoutPhoto: publishedFilesWithoutPhoto },
  childShortForm: { holder: 'child', withoutPhoto: shortFilesWithoutPhoto },
} as const satisfies Readonly<Record<string, ResidenceCardRecipe>>;
