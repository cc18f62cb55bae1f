import { WrongCardNumber } from '../card-errors.ts';
import type { CardChannel } from '../iso7816/card-channel.ts';
import { verify } from '../iso7816/commands.ts';
import { expectSuccess } from '../iso7816/expect-success.ts';
import { statusWord } from '../iso7816/status-word.ts';
import type { SecureMessaging } from '../secure-messaging/secure-messaging.ts';

/**
 * 在留カード等番号による認証: opens the card's files for this activation. There is no retry counter
 * (在留カード等仕様書 1.5 §4.2.2).
 * @throws WrongCardNumber
 */
export async function verifyCardNumber(
  channel: CardChannel,
  secureMessaging: SecureMessaging,
  cardNumber: Uint8Array,
): Promise<void> {
  const response = await channel.transmit(secureMessaging.protect(verify(cardNumber)));
  if (response.sw === statusWord.verificationFailed) throw new WrongCardNumber('VERIFY: 6300');
  expectSuccess('VERIFY', response);
}
