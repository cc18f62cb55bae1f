import type { RandomSource } from '../chip.ts';
import type { FirstGenerationKind } from '../first-generation/file-contents.ts';
import type { ReadAsset } from '../issuer/card-issuer.ts';
import type { SoftwareCard } from '../software-card.ts';

/** What a specimen pretends to be. */
export type SpecimenKind = FirstGenerationKind | 'specified-residence-card' | 'not-a-residence-card';

/** A specimen as a list shows it: plain data. */
export interface SpecimenEntry {
  readonly name: string;
  /** The number to type. For a foreign card an invented one, since it has none. */
  readonly number: string;
  readonly kind: SpecimenKind;
  /** Of a foreign card it says nothing. */
  readonly generation: 1 | 2;
  readonly title: { readonly ja: string; readonly en: string };
  /** What a reader should say, in one sentence. */
  readonly expected: string;
}

/** Where a specimen's bytes and random numbers come from. */
export interface SpecimenSources {
  /** A file below `assets/specimens/`, e.g. `student/front.tif`. */
  readonly readAsset: ReadAsset;
  /** Default: the system's. */
  readonly randomBytes?: RandomSource;
  /** How long `slow` thinks about each command. Default: 150. */
  readonly slowMilliseconds?: number;
}

/** The same with every default filled in. */
export type SpecimenWorkshop = Required<SpecimenSources>;

/** A specimen and how it is made. */
export interface SpecimenDefinition extends SpecimenEntry {
  readonly make: (workshop: SpecimenWorkshop) => SoftwareCard;
}
