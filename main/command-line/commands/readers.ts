import { setTimeout as delay } from 'node:timers/promises';
import { PcscReaders } from '../../card-reader/pcsc/pcsc-readers.ts';
import { ReaderServiceUnavailable } from '../../card-reader/reader-errors.ts';
import { enumerationTime } from '../../card-reader/wait-for-card.ts';
import { parseArguments } from '../parse-arguments.ts';

/** `card readers`: each attached reader, and whether a card lies on it. */
export async function readers(
  args: readonly string[],
): Promise<readonly { readonly name: string; readonly card: boolean }[]> {
  parseArguments(args, {});
  const pcsc = await PcscReaders.open();
  try {
    if (!pcsc.serviceAvailable) throw new ReaderServiceUnavailable('the PC/SC service is not running');
    await delay(enumerationTime);
    return pcsc.list.map(({ name, presence }) => ({ name, card: presence !== 'absent' }));
  } finally {
    await pcsc.close();
  }
}
