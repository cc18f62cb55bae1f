import { CommandApdu } from './command-apdu.ts';
import type { Aid, ShortEfId } from './application.ts';

/** Class bytes (在留カード等仕様書 1.5 表4-3). */
export const classByte = { plain: 0x00, secured: 0x08 } as const;

/** The instructions that these cards know (表4-4); no other is ever sent. */
export const instruction = {
  selectFile: 0xa4,
  verify: 0x20,
  getChallenge: 0x84,
  mutualAuthenticate: 0x82,
  readBinary: 0xb0,
} as const;

/** Where READ BINARY begins: at the start of a named EF, or at an offset in the current one (§4.2.5). */
export type ReadPosition = { readonly shortEfId: ShortEfId } | { readonly offset: number };

/** SELECT FILE of the MF: no answer but the status word (§4.2.1). */
export function selectMasterFile(): CommandApdu {
  return new CommandApdu({
    cla: classByte.plain,
    ins: instruction.selectFile,
    p1: 0,
    p2: 0,
    data: Uint8Array.of(0x3f, 0),
  });
}

/** SELECT FILE of a DF or an application by its name (§4.2.1). */
export function selectByName(aid: Aid): CommandApdu {
  return new CommandApdu({
    cla: classByte.plain,
    ins: instruction.selectFile,
    p1: 0x04,
    p2: 0x0c,
    data: aid,
  });
}

/** GET CHALLENGE: eight random bytes, RND.ICC (§4.2.3). */
export function getChallenge(): CommandApdu {
  return new CommandApdu({ cla: classByte.plain, ins: instruction.getChallenge, p1: 0, p2: 0, ne: 8 });
}

/** MUTUAL AUTHENTICATE with E_IFD || M_IFD (§4.2.4). */
export function mutualAuthenticate(token: Uint8Array): CommandApdu {
  return new CommandApdu({
    cla: classByte.plain,
    ins: instruction.mutualAuthenticate,
    p1: 0,
    p2: 0,
    data: token,
    ne: 256,
  });
}

/** VERIFY of the card number; only ever sent under secure messaging (§4.2.2). */
export function verify(cardNumber: Uint8Array): CommandApdu {
  return new CommandApdu({
    cla: classByte.plain,
    ins: instruction.verify,
    p1: 0,
    p2: 0x86,
    data: cardNumber,
  });
}

/** READ BINARY of at most `ne` bytes; 65,536 is "the whole file" in the documented coding (§4.2.5). */
export function readBinary(position: ReadPosition, ne: number): CommandApdu {
  const [p1, p2] =
    'shortEfId' in position
      ? [0x80 | (position.shortEfId & 0x1f), 0]
      : [(position.offset >> 8) & 0x7f, position.offset & 0xff];
  return new CommandApdu({ cla: classByte.plain, ins: instruction.readBinary, p1, p2, ne });
}
