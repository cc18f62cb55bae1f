import { CardLifted } from '../software-card.ts';
import type { Fault } from './fault.ts';

/** Taken away at the n-th command since reset, before it answers; only a reset brings it back. */
export function liftedAt(commandNumber: number): Fault {
  return (card) => {
    let commands = 0;
    return {
      atr: card.atr,
      reset() {
        commands = 0;
        card.reset();
      },
      transceive(command) {
        commands += 1;
        return commands < commandNumber ? card.transceive(command) : Promise.reject(new CardLifted());
      },
    };
  };
}
