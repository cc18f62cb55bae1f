import { concatBytes } from '@noble/hashes/utils.js';
import { constantTimeEqual } from '../bytes/constant-time-equal.ts';
import { wipe } from '../bytes/wipe.ts';
import { CardNotAuthenticated, MalformedAnswer, WrongCardNumber } from '../card-errors.ts';
import { keyLength, type CipherSuite } from '../cipher/cipher-suite.ts';
import type { CardChannel } from '../iso7816/card-channel.ts';
import { getChallenge, mutualAuthenticate } from '../iso7816/commands.ts';
import { expectSuccess } from '../iso7816/expect-success.ts';
import { statusWord } from '../iso7816/status-word.ts';
import { deriveCardNumberKey, deriveSessionKey } from './derive-keys.ts';

const challengeLength = 8;
const tokenLength = 32;
const macLength = 8;

/** `length` unpredictable bytes. Randomness is an argument of the core. */
export type RandomBytes = (length: number) => Uint8Array;

/**
 * Proves to the card that we know its number, has it prove the same, and agrees on the session key KSenc (16 bytes;
 * the caller wipes it). 在留カード等仕様書 1.5 §4.2.3, §4.2.4; the same handshake in both generations.
 * @throws WrongCardNumber, CardNotAuthenticated
 */
export async function authenticateMutually(
  channel: CardChannel,
  suite: CipherSuite,
  cardNumber: Uint8Array,
  randomBytes: RandomBytes,
): Promise<Uint8Array> {
  const key = deriveCardNumberKey(cardNumber);
  const kIfd = randomBytes(keyLength);
  try {
    const rndIfd = randomBytes(challengeLength);
    const rndIcc = await readChallenge(channel);
    const token = seal(suite, key, concatBytes(rndIfd, rndIcc, kIfd));
    const answer = await exchangeTokens(channel, token);
    const kIcc = openCardToken(suite, key, answer, rndIcc, rndIfd);
    return deriveSessionKey(kIfd, kIcc);
  } finally {
    wipe(key, kIfd);
  }
}

async function readChallenge(channel: CardChannel): Promise<Uint8Array> {
  const rndIcc = expectSuccess('GET CHALLENGE', await channel.transmit(getChallenge()));
  if (rndIcc.length !== challengeLength) throw new MalformedAnswer('a challenge that is not 8 bytes');
  return rndIcc;
}

/** E || M: a token and its MAC. */
function seal(suite: CipherSuite, key: Uint8Array, token: Uint8Array): Uint8Array {
  const encrypted = suite.encrypt(key, token);
  wipe(token);
  return concatBytes(encrypted, suite.mac(key, encrypted));
}

async function exchangeTokens(channel: CardChannel, token: Uint8Array): Promise<Uint8Array> {
  const response = await channel.transmit(mutualAuthenticate(token));
  // A wrong number makes a wrong key and a wrong MAC: it shows here, not at VERIFY.
  if (response.sw === statusWord.verificationFailed) throw new WrongCardNumber('MUTUAL AUTHENTICATE: 6300');
  const answer = expectSuccess('MUTUAL AUTHENTICATE', response);
  if (answer.length !== tokenLength + macLength) throw new MalformedAnswer('a token of the wrong length');
  return answer;
}

/** K.ICC out of the card's token, whose MAC and both random values must be right. */
function openCardToken(
  suite: CipherSuite,
  key: Uint8Array,
  answer: Uint8Array,
  rndIcc: Uint8Array,
  rndIfd: Uint8Array,
): Uint8Array {
  const encrypted = answer.subarray(0, tokenLength);
  if (!constantTimeEqual(suite.mac(key, encrypted), answer.subarray(tokenLength))) {
    throw new CardNotAuthenticated("the card's MAC is wrong");
  }
  const token = suite.decrypt(key, encrypted);
  const expected = concatBytes(rndIcc, rndIfd);
  if (!constantTimeEqual(token.subarray(0, expected.length), expected)) {
    throw new CardNotAuthenticated("the card's token is not an answer to ours");
  }
  return token.subarray(expected.length);
}
