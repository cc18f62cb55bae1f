import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { NoReader } from '../../card-reader/reader-errors.ts';
import { specimenCatalogue } from '../../simulator/specimens/catalogue.ts';
import { createSpecimen } from '../../simulator/specimens/create-specimen.ts';
import {
  layCard,
  virtualReaderSlots,
  VirtualReaderUnavailable,
  type LaidCard,
  type VirtualReaderAddress,
} from '../../simulator/virtual-reader/lay-card.ts';
import { readSpecimenAsset } from '../../assets.ts';
import { printDocument, tell } from '../output.ts';
import { parseArguments } from '../parse-arguments.ts';
import { WrongUsage } from '../wrong-usage.ts';

/** How long a card that was lifted, or whose reader went away, stays off the desk. */
const absence = 1000;

/** `card play`: a software card lies on the virtual reader until the program is interrupted. */
export async function play(args: readonly string[]): Promise<void> {
  const { options, words } = parseArguments(args, { vpcd: 'string' }, { least: 1, most: 1 });
  const [name = ''] = words;
  const entry = specimenCatalogue.find((candidate) => candidate.name === name);
  if (entry === undefined) throw new WrongUsage('there is no such specimen; see: card specimens');
  const address = parseAddress(options.vpcd);
  const lay = (): Promise<LaidCard> => layOrRefuse(name, address);
  const laid = await lay();
  await printDocument({ specimen: name, number: entry.number, vpcd: `${address.host}:${address.port}` });
  tell(
    `見本「${name}」を置きました。Ctrl+C で終わります / The specimen lies on the reader; Ctrl+C takes it away.`,
  );
  await keepLaid(laid, lay);
}

/** Lays the card again each time it went: lifted by its own fault, or because the reader's service was restarted. */
async function keepLaid(first: LaidCard, lay: () => Promise<LaidCard>): Promise<void> {
  let laid: LaidCard | null = first;
  let interrupted = false;
  const interruption = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]).then(() => {
    interrupted = true;
  });
  const lasts = (): boolean => !interrupted;
  while (lasts()) {
    await Promise.race([interruption, laid?.lifted.catch(() => undefined)]);
    await Promise.race([interruption, delay(absence)]);
    if (lasts()) laid = await lay().catch(() => null);
  }
  await laid?.lift();
}

async function layOrRefuse(name: string, address: VirtualReaderAddress): Promise<LaidCard> {
  try {
    return await layCard(createSpecimen(name, { readAsset: readSpecimenAsset }), address);
  } catch (error) {
    if (error instanceof VirtualReaderUnavailable) throw new NoReader(error.message, { cause: error });
    throw error;
  }
}

function parseAddress(text: string | undefined): VirtualReaderAddress {
  if (text === undefined) return virtualReaderSlots[0];
  const match = /^(.+):(\d{1,5})$/.exec(text);
  const port = Number(match?.[2] ?? 0);
  if (match?.[1] === undefined || port < 1 || port > 65_535) throw new WrongUsage('--vpcd takes HOST:PORT');
  return { host: match[1], port };
}
