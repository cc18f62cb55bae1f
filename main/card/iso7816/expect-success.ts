import { ChipFault, UnexpectedStatusWord } from '../card-errors.ts';
import type { ResponseApdu } from './response-apdu.ts';
import { isChipFault, statusWord } from './status-word.ts';

/**
 * The answer's data where the status word is 9000.
 * @throws ChipFault, UnexpectedStatusWord
 */
export function expectSuccess(command: string, response: ResponseApdu): Uint8Array {
  if (response.sw === statusWord.success) return response.data;
  if (isChipFault(response.sw)) throw new ChipFault(command, response.sw);
  throw new UnexpectedStatusWord(command, response.sw);
}
