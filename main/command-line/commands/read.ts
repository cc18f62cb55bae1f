import { debuglog } from 'node:util';
import type { CardNumber } from '../../../shared/card-number.ts';
import { anchorPurposes, purposesForSpecimens, type AnchorPurpose } from '../../../shared/verdict.ts';
import type { TrustAnchors } from '../../card/verification/trust-anchor.ts';
import { checkEcdsaQuickly } from '../../check-ecdsa-quickly.ts';
import { judgeResidenceCard } from '../../card/judge-residence-card.ts';
import type { CardReader } from '../../card-reader/card-reader.ts';
import { PcscReaders } from '../../card-reader/pcsc/pcsc-readers.ts';
import { readLaidCard } from '../../card-reader/read-laid-card.ts';
import { SpecimenReader } from '../../card-reader/specimen-reader.ts';
import { waitForCard } from '../../card-reader/wait-for-card.ts';
import { parseTypedCardNumber } from '../../parse-typed-card-number.ts';
import { specimenCatalogue } from '../../simulator/specimens/catalogue.ts';
import { createSpecimen } from '../../simulator/specimens/create-specimen.ts';
import { loadTrustStore, selectAnchors } from '../../trust-store/load-trust-store.ts';
import { readSpecimenAsset, shippedTrustStore } from '../../assets.ts';
import { createImageDecoder, type ImageDecoder } from '../decode-images.ts';
import { tell } from '../output.ts';
import { parseArguments } from '../parse-arguments.ts';
import { readingDocument } from '../reading-document.ts';
import { prepareImageDirectory, saveImages } from '../save-images.ts';
import { WrongUsage } from '../wrong-usage.ts';

const trace = debuglog('residence-card');

const defaultWaitSeconds = 20;
const longestWaitSeconds = 86_400;

/** What `card read` was asked to do, all of it checked before a card is touched. */
interface ReadPlan {
  readonly number: CardNumber;
  readonly source: 'pcsc' | 'specimen';
  readonly anchors: TrustAnchors;
  readonly decoder: ImageDecoder;
  readonly imageDirectory: string | undefined;
}

/** `card read`: one card, from the desk to a reading. */
export async function read(args: readonly string[]): Promise<unknown> {
  const { options } = parseArguments(args, {
    number: 'string',
    reader: 'string',
    wait: 'string',
    'trust-store': 'string',
    'save-images': 'string',
    specimen: 'string',
  });
  const milliseconds = parseWait(options.wait) * 1000;
  const plan = await makePlan(options);
  if (options.specimen !== undefined) return readOn(specimenReader(options.specimen), plan);

  const readers = await PcscReaders.open();
  try {
    const request = {
      milliseconds,
      onWaiting: () => {
        tell('カードをリーダーに置いてください / Lay the card on the reader.');
      },
      ...(options.reader === undefined ? {} : { readerName: options.reader }),
    };
    return await readOn(await waitForCard(readers, request), plan);
  } finally {
    await readers.close();
  }
}

async function makePlan(options: Readonly<Record<string, string | undefined>>): Promise<ReadPlan> {
  const source = options['specimen'] === undefined ? 'pcsc' : 'specimen';
  const number = parseTypedCardNumber(numberToUse(options));
  const imageDirectory = options['save-images'];
  if (imageDirectory !== undefined) await prepareImageDirectory(imageDirectory);
  const [anchors, decoder] = await Promise.all([
    loadAnchors(options['trust-store'], source),
    createImageDecoder(),
  ]);
  return { number, source, anchors, decoder, imageDirectory };
}

/** A specimen's number is in the catalogue; a card's own has to be given. */
function numberToUse(options: Readonly<Record<string, string | undefined>>): string {
  const specimen = specimenCatalogue.find(({ name }) => name === options['specimen']);
  const number = options['number'] ?? specimen?.number;
  if (number === undefined) throw new WrongUsage('--number is missing');
  return number;
}

/** A software card read in process can only be a specimen: no official anchor has a say in it. */
async function loadAnchors(directory: string | undefined, source: ReadPlan['source']): Promise<TrustAnchors> {
  const purposes: readonly AnchorPurpose[] = source === 'specimen' ? purposesForSpecimens : anchorPurposes;
  const store = await loadTrustStore(directory ?? shippedTrustStore);
  for (const { pin, state } of store.entries) {
    if (state === 'unreadable' || state === 'mismatch') {
      tell(`証明書 ${pin.file} は使用できません / The certificate is not used (${state}).`);
    }
  }
  return selectAnchors(store, { purposes, custom: directory !== undefined });
}

async function readOn(reader: CardReader, plan: ReadPlan): Promise<unknown> {
  const { number, source, anchors, decoder, imageDirectory } = plan;
  const start = performance.now();
  const { reading, measurement } = await readLaidCard(reader, {
    number,
    onStep: (step) => {
      tell(step);
    },
    trace: (line) => {
      trace(line);
    },
  });
  const verdict = judgeResidenceCard(reading, anchors, Date.now(), checkEcdsaQuickly);
  const images = decoder.decode(reading.images);
  const totalMilliseconds = performance.now() - start;
  if (verdict.anchor !== null && verdict.anchor.purpose !== 'production') {
    tell(
      `見本：本物のカードではありません / Not a genuine card: a ${verdict.anchor.purpose} anchor signed it.`,
    );
  }
  const saved = imageDirectory === undefined ? {} : await saveImages(imageDirectory, images);
  return readingDocument({ reading, verdict, images, saved, source, measurement, totalMilliseconds });
}

function specimenReader(name: string): CardReader {
  if (!specimenCatalogue.some((entry) => entry.name === name)) {
    throw new WrongUsage('there is no such specimen; see: card specimens');
  }
  return new SpecimenReader(`specimen ${name}`, createSpecimen(name, { readAsset: readSpecimenAsset }));
}

function parseWait(text: string | undefined): number {
  const seconds = text === undefined ? defaultWaitSeconds : Number(text);
  if (!(seconds >= 0 && seconds <= longestWaitSeconds) || text === '') {
    throw new WrongUsage('--wait takes a number of seconds');
  }
  return seconds;
}
