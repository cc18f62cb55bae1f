import { answerCommand } from './commands/answer-command.ts';
import { forgetAuthentication, stateAfterReset, type Chip, type RandomSource } from './chip.ts';
import type { Personalisation } from './personalisation.ts';
import type { SoftwareCard } from './software-card.ts';

/**
 * A strict card: it answers what 在留カード等仕様書 1.5 and, with the same commands, 第２世代在留カード等仕様書 1.1 write
 * down, and refuses everything else.
 * The same random bytes give the same conversation, byte for byte.
 */
export function createSoftwareCard(
  personalisation: Personalisation,
  { randomBytes }: { readonly randomBytes: RandomSource },
): SoftwareCard {
  const chip: Chip = { personalisation, randomBytes, state: stateAfterReset(personalisation) };
  return {
    atr: personalisation.atr.slice(),
    reset() {
      forgetAuthentication(chip.state);
      Object.assign(chip.state, stateAfterReset(personalisation));
    },
    transceive: (command) => Promise.resolve(answerCommand(chip, command)),
  };
}
