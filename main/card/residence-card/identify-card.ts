import type { CardGeneration, CardKind } from '../../../shared/card-kind.ts';
import { decodeCardText } from '../bytes/decode-card-text.ts';
import {
  NotAResidenceCard,
  ReaderCannotCarryCommands,
  SpecifiedCardUnsupported,
  UnexpectedStatusWord,
} from '../card-errors.ts';
import { dedicatedFile, residenceApplication } from '../iso7816/application.ts';
import { MalformedTlv, parseDataObjects } from '../iso7816/ber-tlv.ts';
import type { CardChannel } from '../iso7816/card-channel.ts';
import { selectByName, selectMasterFile } from '../iso7816/commands.ts';
import { statusWord } from '../iso7816/status-word.ts';
import type { ApduLength } from './apdu-length.ts';
import { readElementaryFile } from './read-elementary-file.ts';

/** The free files of the MF (在留カード等仕様書 1.5 表3-1). */
const specVersionFile = { shortEfId: 0x0b, capacity: 6, tag: 0xc0 } as const;
const cardKindFile = { shortEfId: 0x0a, capacity: 4, tag: 0xc1 } as const;

/** What the chip says it is, before any secret is used. */
export interface CardIdentity {
  readonly kind: CardKind;
  /** 1, 2, or null for a 特定在留カード等. */
  readonly generation: CardGeneration | null;
}

const identities: Readonly<Record<string, CardIdentity>> = {
  '1': { kind: 'residence-card', generation: 1 },
  '2': { kind: 'special-permanent-resident-certificate', generation: 1 },
  '05': { kind: 'residence-card', generation: 2 },
  '06': { kind: 'special-permanent-resident-certificate', generation: 2 },
  '07': { kind: 'specified-residence-card', generation: null },
  '08': { kind: 'specified-special-permanent-resident-certificate', generation: null },
};

/**
 * Reads カード種別 (MF/EF02), which anyone may read. A card is never identified by its ATR: driving licences have
 * the same.
 * @throws NotAResidenceCard, SpecifiedCardUnsupported
 */
export async function identifyCard(channel: CardChannel, apduLength: ApduLength): Promise<CardIdentity> {
  const file =
    (await readCardKindFile(channel, apduLength)) ?? (await readAgainFromMasterFile(channel, apduLength));
  if (file === null) return refuseCardWithoutKind(channel);
  const code = parseOnly(file, cardKindFile.tag);
  const identity = code === null ? undefined : identities[code];
  if (identity === undefined) throw new NotAResidenceCard('MF/EF02 names no kind of residence card');
  return identity;
}

/** 仕様バージョン番号 (MF/EF01), for example `0001`. */
export async function readSpecVersion(channel: CardChannel, apduLength: ApduLength): Promise<string> {
  const file = await readElementaryFile(channel, { ...specVersionFile, apduLength, secureMessaging: null });
  return (file === null ? null : parseOnly(file, specVersionFile.tag)) ?? '';
}

/** The file, or null where the card refuses it. */
async function readCardKindFile(channel: CardChannel, apduLength: ApduLength): Promise<Uint8Array | null> {
  try {
    return await readElementaryFile(channel, { ...cardKindFile, apduLength, secureMessaging: null });
  } catch (error) {
    if (error instanceof UnexpectedStatusWord) return null;
    if (error instanceof ReaderCannotCarryCommands) return refuseReaderOrCard(channel, error);
    throw error;
  }
}

/** After activation the MF is current; another program may have moved on without a reset. */
async function readAgainFromMasterFile(
  channel: CardChannel,
  apduLength: ApduLength,
): Promise<Uint8Array | null> {
  const response = await channel.transmit(selectMasterFile());
  if (response.sw !== statusWord.success) return null;
  return readCardKindFile(channel, apduLength);
}

/** Every length was refused. A residence card knows DF1's name; any other card just is another card. */
async function refuseReaderOrCard(channel: CardChannel, refused: ReaderCannotCarryCommands): Promise<never> {
  const response = await channel.transmit(selectByName(dedicatedFile.df1));
  if (response.sw === statusWord.success) throw refused;
  return refuseCardWithoutKind(channel);
}

/**
 * A 特定在留カード等 is a My Number card, whose MF nobody can read; only 在留AP tells it from other cards (特定在留カード等仕様書
 * 1.1 §4.2.3).
 */
async function refuseCardWithoutKind(channel: CardChannel): Promise<never> {
  const response = await channel.transmit(selectByName(residenceApplication));
  if (response.sw === statusWord.success) {
    throw new SpecifiedCardUnsupported('MF/EF02 cannot be read, and the residence application is there');
  }
  throw new NotAResidenceCard(
    'neither MF/EF02 nor the residence application is there: a My Number card without it, or another card',
  );
}

/** The text of the file's only data object; null for anything else. */
function parseOnly(file: Uint8Array, tag: number): string | null {
  try {
    const [object, ...others] = parseDataObjects(file);
    return object?.tag === tag && others.length === 0 ? decodeCardText(object.value) : null;
  } catch (error) {
    if (error instanceof MalformedTlv) return null;
    throw error;
  }
}
