import { typeBAnswerToReset } from '../answer-to-reset.ts';
import { Instruction } from '../apdu/instruction.ts';
import { StatusWord } from '../apdu/status-word.ts';
import type { RandomSource } from '../chip.ts';
import { createSoftwareCard } from '../create-software-card.ts';
import { encodeDataObject } from '../data-objects/encode-data-object.ts';
import { answerInstead } from '../faults/answer-instead.ts';
import { anyOf } from '../faults/command-patterns.ts';
import { withFaults } from '../faults/fault.ts';
import { AccessCondition } from '../file-system/access-condition.ts';
import { tripleDesSuite } from '../security/triple-des-suite.ts';
import type { SoftwareCard } from '../software-card.ts';

const free = AccessCondition.free;
const commonData = encodeDataObject(
  0x45,
  Uint8Array.from(Buffer.from('303038' + '20240401' + '20290501', 'hex')),
);
const pinSetting = encodeDataObject(0x05, Uint8Array.of(0x00));
const df1Name = Uint8Array.from(Buffer.from('A0000002310100000000000000000000', 'hex'));

/**
 * A Japanese driving licence as a stranger sees it: the same air interface, ATR and commands,
 * but other files (short ids 01 and 02 in the MF) and no challenge.
 */
export function createDrivingLicence(randomBytes: RandomSource): SoftwareCard {
  const licence = createSoftwareCard(
    {
      atr: typeBAnswerToReset,
      cardNumber: '',
      cipherSuite: tripleDesSuite,
      masterFile: {
        files: [
          { shortId: 0x01, content: commonData, access: free },
          { shortId: 0x02, content: pinSetting, access: free },
        ],
      },
      dedicatedFiles: [{ aid: df1Name, files: [{ shortId: 0x01, content: new Uint8Array(880) }] }],
    },
    { randomBytes },
  );
  const absent = anyOf(Instruction.getChallenge, Instruction.mutualAuthenticate);
  return withFaults(licence, answerInstead(absent, StatusWord.unknownInstruction));
}
