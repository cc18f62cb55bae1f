import { createCipheriv } from 'node:crypto';
import { CardNumber } from '../../shared/card-number.ts';
import { CardChannel } from '../../main/card/iso7816/card-channel.ts';
import { readResidenceCard, type ReadingRequest } from '../../main/card/read-residence-card.ts';
import type { Reading } from '../../main/card/residence-card/reading.ts';
import { ScriptedTransport, type Exchange } from '../scripted-transport.ts';
import annex from '../vectors/second-generation-annex2.json' with { type: 'json' };

export const hex = (value: Uint8Array): string => Buffer.from(value).toString('hex').toUpperCase();
export const bytes = (text: string): Buffer => Buffer.from(text, 'hex');
const ascii = (text: string): string => hex(Buffer.from(text));

/** A data object, its length as short as it can be. */
export function object(tag: string, value: string): string {
  const length = value.length / 2;
  const digits = length.toString(16).padStart(4, '0').toUpperCase();
  if (length < 0x80) return tag + digits.slice(2) + value;
  return tag + (length < 0x100 ? `81${digits.slice(2)}` : `82${digits}`) + value;
}

/** Pictures that anyone can compute; nobody decodes them here. */
export const face = Uint8Array.from({ length: 2000 }, (_, index) => (17 * index + 3) % 251 || 1);
export const name = Uint8Array.from({ length: 700 }, (_, index) => (29 * index + 5) % 251 || 1);
export const address = Uint8Array.from({ length: 900 }, (_, index) => (13 * index + 11) % 251 || 1);

export const entries = {
  C5: '20310520',
  C6: '19920130',
  C7: '1',
  C8: 'IND',
  C9: 'T410010000',
  CE: '0300',
  CA: '02',
  CB: '20260615',
  CC: '2',
  CD: '20290615',
} as const;

/** DF1/EF02 of a residence card. */
export const entriesFile = Object.entries(entries)
  .map(([tag, text]) => object(tag, ascii(text)))
  .join('');

/** The contents of every file, in hexadecimal. */
export interface ScriptedFiles {
  readonly number: string;
  readonly entries: string;
  readonly pictures: string;
  readonly address: string;
  readonly permissions: string;
  readonly renewal: string;
  readonly other: string;
  readonly signature: string;
}

export const files: ScriptedFiles = {
  number: object('C2', ascii(annex.cardNumber)),
  entries: entriesFile,
  pictures: (object('D0', hex(name)) + object('D1', hex(face))).padEnd(5508 * 2, '0'),
  address: object('DFD1', hex(address)).padEnd(2505 * 2, '0'),
  permissions: object('D5', `31${'00'.repeat(6)}`) + object('D6', ascii('20290615')) + object('D7', '30'),
  renewal: object('D8', '31'),
  other: (object('D9', '31') + object('DE', hex(Buffer.from('指定書あり')))).padEnd(207 * 2, '0'),
  signature: object('DC', '5A'.repeat(96)) + object('DD', '30'.repeat(598)) + '00000000',
};

/** A whole file under secure messaging, made with the platform's cipher. */
function secured(plaintext: string): string {
  const padded = Buffer.concat([bytes(plaintext), Buffer.from([0x80]), Buffer.alloc(15)]);
  const whole = padded.subarray(0, padded.length - (padded.length % 16));
  const cipher = createCipheriv('aes-128-cbc', bytes(annex.ksEnc), Buffer.alloc(16)).setAutoPadding(false);
  return object('86', `01${hex(Buffer.concat([cipher.update(whole), cipher.final()]))}`);
}

const select = (number: string): Exchange => [`00A4040C10D392F0004F${number}${'00'.repeat(10)}`, '9000'];
export const secureRead = (shortId: string, plaintext: string): Exchange => [
  `08B0${shortId}00000004960200000000`,
  `${secured(plaintext)} 9000`,
];
export const plainRead = (shortId: string, answer: string): Exchange => [`00B0${shortId}00000000`, answer];

const opening = (kind: string): readonly Exchange[] => [
  plainRead('8A', `C102${ascii(kind)} 9000`),
  plainRead('8B', 'C00430303031 9000'),
  ['0084000008', `${annex.rndIcc} 9000`],
  [`0082000028${annex.eIfd}${annex.mIfd}00`, `${annex.eIcc}${annex.mIcc} 9000`],
  [annex.verifyCommand, '9000'],
];

const dedicatedFile1 = (contents: ScriptedFiles): readonly Exchange[] => [
  select('02'),
  secureRead('81', contents.number),
  secureRead('83', contents.entries),
  secureRead('84', contents.pictures),
  secureRead('86', contents.address),
];
const dedicatedFile3 = (contents: ScriptedFiles): readonly Exchange[] => [
  select('04'),
  plainRead('82', `${contents.signature} 9000`),
];

/** The whole conversation with a card of kind 05. */
export function residenceCardScript(contents: ScriptedFiles): readonly Exchange[] {
  return [
    ...opening('05'),
    ...dedicatedFile1(contents),
    select('03'),
    plainRead('81', `${contents.permissions} 9000`),
    plainRead('82', `${contents.renewal} 9000`),
    plainRead('83', `${contents.other} 9000`),
    ...dedicatedFile3(contents),
  ];
}

/** The same of kind 06; `otherReads` are the attempts at its only file of DF2. */
export function certificateScript(
  contents: ScriptedFiles,
  otherReads: readonly Exchange[],
): readonly Exchange[] {
  return [
    ...opening('06'),
    ...dedicatedFile1(contents),
    select('03'),
    ...otherReads,
    ...dedicatedFile3(contents),
  ];
}

const request: ReadingRequest = {
  number: CardNumber.parse(annex.cardNumber)!,
  apduLength: 'extended',
  randomBytes: (length) => Uint8Array.from(bytes(length === 8 ? annex.rndIfd : annex.kIfd)),
};

/** Reads the scripted card; `remaining` exchanges were not asked for. */
export async function replay(
  script: readonly Exchange[],
): Promise<{ readonly reading: Reading; readonly remaining: number }> {
  const transport = new ScriptedTransport(script);
  const reading = await readResidenceCard(new CardChannel(transport), request);
  return { reading, remaining: transport.remaining };
}
