import type { CommandApdu } from '../apdu/parse-command.ts';
import type { Chip } from '../chip.ts';

/**
 * Carries out one command and returns its response data, or refuses with a status word.
 * `challenge` is RND.ICC where the command immediately before was GET CHALLENGE.
 */
export type CommandHandler = (chip: Chip, command: CommandApdu, challenge: Uint8Array | null) => Uint8Array;

/** For commands that answer with a status word only. */
export const noResponseData: Uint8Array = new Uint8Array(0);
