/**
 * What a mute card says to vpcd. No answer at all would mean "no card", and any short answer a working one;
 * an answer longer than the 33 bytes an ATR may have fails to power up, which pcscd reports as a mute card
 * (SCARD_STATE_MUTE, "Unresponsive card"). ISO/IEC 7816-3 §8.2.1.
 */
export const muteAnswerToReset: Uint8Array = new Uint8Array(34);
