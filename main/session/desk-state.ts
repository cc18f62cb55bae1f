import type { DeskState, ReaderStatus, SpecimenChoice } from '../../shared/session-state.ts';
import type { CardReaders } from '../card-reader/card-reader.ts';
import { specimenCatalogue } from '../simulator/specimens/catalogue.ts';

/** What does not change while the program runs. */
export interface DeskSettings {
  readonly version: string;
  readonly customTrustStore: boolean;
  readonly cameraMirrored: boolean;
  /** `always`, `never`, or only while no reader is attached. */
  readonly specimens: 'always' | 'never' | 'without-reader';
}

const choices: readonly SpecimenChoice[] = specimenCatalogue.map(({ name, number, title }) => ({
  name,
  number,
  title,
}));

/** What the screens are told of the desk. */
export function describeDesk(readers: CardReaders, settings: DeskSettings): DeskState {
  const offered = offersSpecimens(readers, settings);
  return {
    reader: describeReader(readers, offered),
    specimens: offered ? choices : [],
    customTrustStore: settings.customTrustStore,
    cameraMirrored: settings.cameraMirrored,
    version: settings.version,
  };
}

function offersSpecimens(readers: CardReaders, { specimens }: DeskSettings): boolean {
  return specimens === 'always' || (specimens === 'without-reader' && readers.list.length === 0);
}

function describeReader({ serviceAvailable, list }: CardReaders, specimens: boolean): ReaderStatus {
  if (list.some(({ presence }) => presence === 'present')) return 'card-present';
  if (list.some(({ presence }) => presence === 'mute')) return 'card-mute';
  if (list.length > 0) return 'ready';
  if (specimens) return 'specimen';
  return serviceAvailable ? 'no-reader' : 'service-unavailable';
}
