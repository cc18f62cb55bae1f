import { setTimeout as wait } from 'node:timers/promises';
import { withTransceive, type Fault } from './fault.ts';

/** Each command is answered only after this time. */
export function slow(milliseconds: number): Fault {
  return (card) =>
    withTransceive(card, async (command) => {
      await wait(milliseconds);
      return card.transceive(command);
    });
}
