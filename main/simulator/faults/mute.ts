import { CardMute } from '../software-card.ts';
import type { Fault } from './fault.ts';

/** Felt by the reader, but it never answers. */
export const mute: Fault = (card) => ({
  atr: null,
  reset: () => {
    card.reset();
  },
  transceive: () => Promise.reject(new CardMute()),
});
