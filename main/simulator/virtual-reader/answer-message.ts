import { CardMute, type SoftwareCard } from '../software-card.ts';
import { VirtualReaderProtocolError } from './frame-parser.ts';
import { muteAnswerToReset } from './mute-answer-to-reset.ts';

/** One-byte messages of vpcd. */
const Control = { powerOff: 0, powerOn: 1, reset: 2, getAnswerToReset: 4 } as const;

/** What the card says to one message; null where nothing is said. */
export async function answerMessage(card: SoftwareCard, message: Uint8Array): Promise<Uint8Array | null> {
  const [control] = message;
  if (control !== undefined && message.length === 1) return answerControl(card, control);
  try {
    return await card.transceive(message);
  } catch (error) {
    if (error instanceof CardMute) return null;
    throw error;
  }
}

function answerControl(card: SoftwareCard, control: number): Uint8Array | null {
  switch (control) {
    case Control.powerOff:
    case Control.powerOn:
    case Control.reset:
      card.reset();
      return null;
    case Control.getAnswerToReset:
      return card.atr ?? muteAnswerToReset;
    default:
      throw new VirtualReaderProtocolError(`The virtual reader sent the unknown control ${control}.`);
  }
}
