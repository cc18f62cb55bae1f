import type { CardNumber } from '../../shared/card-number.ts';
import type { ReadingStep } from '../../shared/reading-step.ts';
import { authenticateMutually, type RandomBytes } from './authentication/mutual-authentication.ts';
import { verifyCardNumber } from './authentication/verify-card-number.ts';
import { wipe } from './bytes/wipe.ts';
import type { CardChannel } from './iso7816/card-channel.ts';
import type { ApduLength } from './residence-card/apdu-length.ts';
import type { CardFamily } from './residence-card/card-family.ts';
import { cardFamilyOf } from './residence-card/card-families.ts';
import { identifyCard, readSpecVersion } from './residence-card/identify-card.ts';
import { readFiles } from './residence-card/read-files.ts';
import type { Reading } from './residence-card/reading.ts';
import { SecureMessaging } from './secure-messaging/secure-messaging.ts';

export interface ReadingRequest {
  readonly number: CardNumber;
  readonly randomBytes: RandomBytes;
  readonly apduLength: ApduLength;
  readonly onStep?: (step: ReadingStep) => void;
}

/**
 * Front door 1: from a card that was just activated to evidence (在留カード等仕様書 1.5 §3.5, 別添2). After any error
 * the card must be reset and the reading begun again.
 * @throws the errors of card-errors.ts
 */
export async function readResidenceCard(channel: CardChannel, request: ReadingRequest): Promise<Reading> {
  const { apduLength, onStep = () => undefined } = request;
  onStep('authenticating');
  const identity = await identifyCard(channel, apduLength);
  const family = cardFamilyOf(identity);
  const specVersion = await readSpecVersion(channel, apduLength);
  const { kind } = identity;
  const contents = await withSession(channel, family, request, (secureMessaging) =>
    readFiles(channel, kind, family.files, { secureMessaging, apduLength, onStep }),
  );
  return { kind, generation: family.generation, specVersion, ...family.parse(kind, contents) };
}

/** Opens the card with its number, and forgets the keys whatever happens. */
async function withSession<Result>(
  channel: CardChannel,
  { cipherSuite }: CardFamily,
  { number, randomBytes }: ReadingRequest,
  use: (secureMessaging: SecureMessaging) => Promise<Result>,
): Promise<Result> {
  const cardNumber = number.encode();
  const secrets = [cardNumber];
  try {
    const ksEnc = await authenticateMutually(channel, cipherSuite, cardNumber, randomBytes);
    secrets.push(ksEnc);
    const secureMessaging = new SecureMessaging(cipherSuite, ksEnc);
    await verifyCardNumber(channel, secureMessaging, cardNumber);
    return await use(secureMessaging);
  } finally {
    wipe(...secrets);
  }
}
