import { createCipheriv, createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { CardNumber } from '../../shared/card-number.ts';
import { CardNotAuthenticated, WrongCardNumber } from '../../main/card/card-errors.ts';
import { CardChannel } from '../../main/card/iso7816/card-channel.ts';
import { readResidenceCard, type ReadingRequest } from '../../main/card/read-residence-card.ts';
import type { Reading } from '../../main/card/residence-card/reading.ts';
import { ScriptedTransport, type Exchange } from '../scripted-transport.ts';
import annex from '../vectors/first-generation-annex2.json' with { type: 'json' };

/** 在留カード等仕様書 1.5 別添2, command by command, with file contents that anyone can compute. */

const hex = (value: Uint8Array): string => Buffer.from(value).toString('hex').toUpperCase();
const bytes = (text: string): Buffer => Buffer.from(text, 'hex');

/** D0 and D1 of the derived example. */
const front = Buffer.from({ length: 7000 }).map((_, i) => (i < 5000 ? (31 * i + 7) % 256 : 0));
const photo = Buffer.from({ length: 3000 }).map((_, i) => (i < 2500 ? (17 * i + 3) % 256 : 0));
const address = Buffer.alloc(342);
bytes(
  'D2083230313230333130' +
    'D306313331303136' +
    'D4820140' +
    Buffer.from('東京都千代田区霞が関１丁目１番１号').toString('hex'),
).copy(address);
const signature = Buffer.concat([
  bytes('DA820100'),
  Buffer.alloc(256, 0x5a),
  bytes('DB8204B0'),
  Buffer.alloc(1200, 0x30),
]);

/** Whole-file answer under secure messaging, made with the platform's cipher. */
function secured(plaintext: Buffer): string {
  const padded = Buffer.concat([plaintext, Buffer.from([0x80]), Buffer.alloc(7)]);
  const whole = padded.subarray(0, padded.length - (padded.length % 8));
  const key = Buffer.concat([bytes(annex.ksEnc), bytes(annex.ksEnc).subarray(0, 8)]);
  const cipher = createCipheriv('des-ede3-cbc', key, Buffer.alloc(8)).setAutoPadding(false);
  const ciphertext = Buffer.concat([cipher.update(whole), cipher.final()]);
  const length = (ciphertext.length + 1).toString(16).padStart(4, '0');
  return `8682${length}01${ciphertext.toString('hex')}`;
}

const securedFront = secured(Buffer.concat([bytes('D0821B58'), front]));
const securedPhoto = secured(Buffer.concat([bytes('D1820BB8'), photo]));
const selectDf2 = '00A4040C10D392F0004F0300000000000000000000';

const opening: readonly Exchange[] = [
  ['00B08A00000000', 'C10131 9000'],
  ['00B08B00000000', 'C00430303031 9000'],
  ['0084000008', `${annex.rndIcc} 9000`],
];
const authentication: readonly Exchange[] = [
  [annex.mutualAuthenticateCommand, `${annex.eIcc}${annex.mIcc} 9000`],
  [annex.verifyCommand, '9000'],
];
const files: readonly Exchange[] = [
  [annex.selectDf1, '9000'],
  [annex.readFront, `${securedFront} 9000`],
  [annex.readPhoto, `${securedPhoto} 9000`],
  [selectDf2, '9000'],
  ['00B08100000000', `${hex(address)} 9000`],
  ['00B08200000000', `D578${hex(Buffer.from('許可'))}${'00'.repeat(114)} 9000`],
  ['00B08300000000', `${'00'.repeat(122)} 9000`],
  ['00B08400000000', 'D70131 9000'],
  [annex.selectDf3, '9000'],
  [annex.readSignature, `${hex(signature)} 9000`],
];
const conversation = [...opening, ...authentication, ...files];

const request: ReadingRequest = {
  number: CardNumber.parse(annex.cardNumber)!,
  apduLength: 'extended',
  // The example fixes RND.IFD (8 bytes) and K.IFD (16 bytes).
  randomBytes: (length) => Uint8Array.from(bytes(length === 8 ? annex.rndIfd : annex.kIfd)),
};

async function replay(script: readonly Exchange[]): Promise<{ reading: Reading; remaining: number }> {
  const transport = new ScriptedTransport(script);
  const reading = await readResidenceCard(new CardChannel(transport), request);
  return { reading, remaining: transport.remaining };
}

describe('the conversation of 別添2', () => {
  it('uses the published whole-file answers', () => {
    const digest = (answer: string): string =>
      createHash('sha256').update(bytes(answer)).digest('hex').toUpperCase();
    expect(digest(securedFront)).toBe('41D947B804923801215548F20915E5FFD8FCDBADD9E786751C5A62F1BBCCC386');
    expect(digest(securedPhoto)).toBe('E8865C504995460DEC2879D92D1D06F8F34E39AAE6757B3D1394A91B5D9E9220');
  });

  it('is spoken byte for byte, in 15 commands of 213 bytes', async () => {
    const { reading, remaining } = await replay(conversation);
    expect(remaining).toBe(0);
    expect(conversation).toHaveLength(15);
    expect(conversation.reduce((sum, [command]) => sum + command.length / 2, 0)).toBe(213);
    expect(reading).toMatchObject({
      kind: 'residence-card',
      generation: 1,
      specVersion: '0001',
      record: {
        address: {
          writtenOn: '2012-03-10',
          municipalityCode: '131016',
          text: '東京都千代田区霞が関１丁目１番１号',
        },
        permissions: { comprehensive: '許可', individual: null },
        renewalPending: true,
      },
    });
    expect(hex(reading.images.front!)).toBe(hex(front.subarray(0, 5000)));
    expect(hex(reading.images.photo!)).toBe(hex(photo.subarray(0, 2500)));
  });

  it('yields the published signed content', async () => {
    const { reading } = await replay(conversation);
    const digest = createHash('sha256').update(reading.evidence.signedContent).digest('hex').toUpperCase();
    expect(digest).toBe('55DA4687F610095D25072C3369E13ECFB21404766CB8BA3A4A0EFD5989D5E88C');
  });

  it('takes 12 commands for a special permanent resident certificate', async () => {
    const script = conversation
      .filter(([command]) => !/^00B08[234]00000000$/.test(command) || command === annex.readSignature)
      .filter(([command, answer]) => command !== annex.readSignature || answer.startsWith('DA'));
    const certificate: Exchange[] = [['00B08A00000000', 'C10132 9000'], ...script.slice(1)];
    expect(certificate).toHaveLength(12);
    const { reading, remaining } = await replay(certificate);
    expect(remaining).toBe(0);
    expect(reading.kind).toBe('special-permanent-resident-certificate');
    expect(reading.record.permissions).toEqual({ comprehensive: null, individual: null });
  });

  it('selects the MF and asks again where another program left the card elsewhere', async () => {
    const script: Exchange[] = [['00B08A00000000', '6A82'], ['00A40000023F00', '9000'], ...conversation];
    expect((await replay(script)).remaining).toBe(0);
  });

  it('tells a wrong number at MUTUAL AUTHENTICATE and at VERIFY', async () => {
    const atAuthentication: Exchange[] = [...opening, [annex.mutualAuthenticateCommand, '6300']];
    await expect(replay(atAuthentication)).rejects.toBeInstanceOf(WrongCardNumber);
    const atVerify: Exchange[] = [...opening, authentication[0]!, [annex.verifyCommand, '6300']];
    await expect(replay(atVerify)).rejects.toBeInstanceOf(WrongCardNumber);
  });

  it.each(Array.from({ length: 40 }, (_, index) => index))(
    'believes no card whose token has byte %i changed',
    async (index) => {
      const token = bytes(annex.eIcc + annex.mIcc);
      token[index]! ^= 0x01;
      const script: Exchange[] = [...opening, [annex.mutualAuthenticateCommand, `${hex(token)} 9000`]];
      await expect(replay(script)).rejects.toBeInstanceOf(CardNotAuthenticated);
    },
  );
});
