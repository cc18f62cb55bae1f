import { describe, expect, it } from 'vitest';
import { MalformedAnswer, NotAResidenceCard, SpecifiedCardUnsupported } from '../../main/card/card-errors.ts';
import type { Exchange } from '../scripted-transport.ts';
import {
  address,
  certificateScript,
  entries,
  entriesFile,
  face,
  files,
  hex,
  name,
  object,
  plainRead,
  replay,
  residenceCardScript,
  type ScriptedFiles,
} from './second-generation-script.ts';

/** 第２世代在留カード等仕様書 1.1 Appendix 2, command by command, with file contents that anyone can compute. */

const bytesSent = (script: readonly Exchange[]): number =>
  script.reduce((sum, [command]) => sum + command.length / 2, 0);
const signedEntries = Object.values(entries).join('');
const ascii = (text: string): string => hex(Buffer.from(text));
const ofEntry = (tag: keyof typeof entries): string => object(tag, ascii(entries[tag]));
const replaced = (tag: keyof typeof entries, text: string): string =>
  entriesFile.replace(ofEntry(tag), object(tag, ascii(text)));
const withFiles = (changed: Partial<ScriptedFiles>): ReturnType<typeof replay> =>
  replay(residenceCardScript({ ...files, ...changed }));

describe('the conversation of Appendix 2', () => {
  it('is spoken byte for byte, in 16 commands of at most 250 bytes', async () => {
    const script = residenceCardScript(files);
    const { reading, remaining } = await replay(script);
    expect(remaining).toBe(0);
    expect(script).toHaveLength(16);
    expect(bytesSent(script)).toBeLessThanOrEqual(250);
    expect(reading).toMatchObject({
      kind: 'residence-card',
      generation: 2,
      specVersion: '0001',
      record: {
        address: null,
        permissions: { comprehensive: '許可（原則週28時間以内・風俗営業等の従事を除く）', individual: null },
        renewalPending: true,
        statedNumber: 'AA12345678BB',
        fields: {
          cardExpiry: '20310520',
          birthDate: '19920130',
          sex: '1',
          nationality: 'IND',
          statusOfResidence: 'T410010000',
          periodOfStay: '0300',
          permissionType: '02',
          permissionDate: '20260615',
          workRestriction: '2',
          periodOfStayExpiry: '20290615',
          comprehensivePermission: '1',
          comprehensivePermissionLimit: '20290615',
          individualPermission: '0',
          renewalApplication: '1',
          commissionersNote: '1',
          reserve: '指定書あり',
        },
      },
    });
    expect(reading.images.front).toBeNull();
    expect(hex(reading.images.photo!)).toBe(hex(face));
    expect(hex(reading.images.name!)).toBe(hex(name));
    expect(hex(reading.images.address!)).toBe(hex(address));
  });

  it('yields entries, face and name as the signed content, in this order', async () => {
    const { reading } = await withFiles({});
    const expected = Buffer.concat([
      Buffer.from(signedEntries),
      face,
      Buffer.alloc(3000 - face.length),
      name,
      Buffer.alloc(2500 - name.length),
    ]);
    expect(expected).toHaveLength(5553);
    expect(hex(reading.evidence.signedContent)).toBe(hex(expected));
    expect(reading.evidence.signature).toHaveLength(96);
  });

  const certificateEntries = ['C5', 'C6', 'C7', 'C8', 'C9', 'CE'] as const;
  const certificateFiles: ScriptedFiles = {
    ...files,
    entries: certificateEntries.map((tag) => object(tag, ascii(entries[tag]))).join(''),
  };

  it('takes 14 commands for a special permanent resident certificate', async () => {
    const script = certificateScript(certificateFiles, [plainRead('83', `${files.other} 9000`)]);
    expect(script).toHaveLength(14);
    const { reading, remaining } = await replay(script);
    expect(remaining).toBe(0);
    expect(reading.kind).toBe('special-permanent-resident-certificate');
    expect(reading.record.permissions).toEqual({ comprehensive: null, individual: null });
    expect(reading.record.fields).toMatchObject({ periodOfStay: '0300', commissionersNote: '1' });
    expect(reading.record.fields).not.toHaveProperty('workRestriction');
    // 34 bytes and NULs.
    const signed = certificateEntries.map((tag) => entries[tag]).join('');
    expect(signed).toHaveLength(34);
    expect(Buffer.from(reading.evidence.signedContent.subarray(0, 53)).toString()).toBe(
      signed.padEnd(53, '\0'),
    );
  });

  it('tries the second short id of a certificate where the first has no file: 15 commands', async () => {
    const reads: Exchange[] = [plainRead('83', '6A82'), plainRead('81', `${files.other} 9000`)];
    const script = certificateScript(certificateFiles, reads);
    expect(script).toHaveLength(15);
    expect(bytesSent(script)).toBeLessThanOrEqual(250);
    const { reading, remaining } = await replay(script);
    expect(remaining).toBe(0);
    expect(reading.record.fields.reserve).toBe('指定書あり');
  });

  it('does not try a second short id on a residence card', async () => {
    const script = residenceCardScript(files).map(([command, answer]): Exchange => [
      command,
      command === '00B08300000000' ? '6A82' : answer,
    ]);
    await expect(replay(script)).rejects.toMatchObject({ name: 'UnexpectedStatusWord' });
  });
});

describe('a second-generation card without a face picture', () => {
  it('is read with its signature over 3,000 NULs', async () => {
    const { reading } = await withFiles({ pictures: object('D0', hex(name)) });
    expect(reading.images.photo).toBeNull();
    expect(reading.evidence.signature).not.toBeNull();
    expect(reading.evidence.signedContent.subarray(53, 3053).every((byte) => byte === 0)).toBe(true);
  });

  it.each([
    ['an empty picture', object('D0', hex(name)) + object('D1', '')],
    ['a picture of NULs', object('D0', hex(name)) + object('D1', '00'.repeat(3000))],
  ])('is the same with %s', async (_case, pictures) => {
    const { reading } = await withFiles({ pictures });
    expect(reading.images.photo).toBeNull();
    expect(hex(reading.evidence.signedContent.subarray(3053, 3053 + name.length))).toBe(hex(name));
  });

  it.each(['', '00'.repeat(704), object('DC', '') + object('DD', '')])(
    'has no signature where its file is empty or NUL',
    async (signature) => {
      const { reading } = await withFiles({ signature });
      expect(reading.evidence).toMatchObject({ signature: null, certificate: null });
    },
  );

  it('has no signature where there is no file for one', async () => {
    const script = residenceCardScript(files);
    const withoutFile = script.map((exchange, index): Exchange =>
      index === script.length - 1 ? [exchange[0], '6A82'] : exchange,
    );
    expect((await replay(withoutFile)).reading.evidence.signature).toBeNull();
  });
});

describe('what a second-generation card may say', () => {
  it('is nothing at all, in files of NULs', async () => {
    const { reading } = await withFiles({
      number: '00'.repeat(14),
      entries: '00'.repeat(73),
      pictures: '00'.repeat(5508),
      address: '00'.repeat(2505),
      permissions: '00'.repeat(22),
      renewal: '000000',
      other: '00'.repeat(207),
    });
    expect(reading.record).toMatchObject({ fields: {}, statedNumber: null, renewalPending: false });
    expect(reading.record.permissions).toEqual({ comprehensive: null, individual: null });
    expect(reading.images).toEqual({ front: null, photo: null, name: null, address: null });
    expect(reading.evidence.signedContent.every((byte) => byte === 0)).toBe(true);
  });

  it('is a code that nobody published: a permission is never shown as none for that', async () => {
    const { reading } = await withFiles({
      permissions: object('D5', `37${'00'.repeat(6)}`) + object('D7', '5A'),
    });
    expect(reading.record.permissions).toEqual({ comprehensive: '不明 (7)', individual: '不明 (Z)' });
  });

  it('is bytes that are no code: told in hexadecimal, the reading goes on', async () => {
    const changed = entriesFile.replace(object('C8', ascii('IND')), object('C8', 'C98E44'));
    expect(changed).not.toBe(entriesFile);
    const { reading } = await withFiles({ entries: changed });
    expect(reading.record.fields.nationality).toBe('0xc98e44');
  });

  it.each([
    [
      'a border between two values is moved',
      replaced('CE', '030').replace(ofEntry('CA'), object('CA', ascii('002'))),
    ],
    ['a value is shorter than its field', replaced('C8', 'IN')],
    ['entries change places', object('C6', ascii('19920130')) + entriesFile],
    ['an entry comes twice', entriesFile + object('CD', ascii('20290615'))],
    ['there is a tag of another file', object('D5', '31') + entriesFile],
  ])('is refused where %s', async (_case, changed) => {
    expect(changed).not.toBe(entriesFile);
    await expect(withFiles({ entries: changed })).rejects.toBeInstanceOf(MalformedAnswer);
  });

  it.each<[string, Partial<ScriptedFiles>]>([
    ['a face of more than 3,000 bytes', { pictures: object('D1', '01'.repeat(3001)) }],
    ['the address under a one-byte tag', { address: object('D1', hex(address)) }],
    ['a first-generation signature', { signature: object('DA', '5A'.repeat(256)) }],
    ['two signatures', { signature: object('DC', '5A'.repeat(96)).repeat(2) }],
  ])('is not %s', async (_case, changed) => {
    await expect(withFiles(changed)).rejects.toBeInstanceOf(MalformedAnswer);
  });
});

describe('a card whose MF cannot be read', () => {
  const masterFile: Exchange[] = [
    ['00B08A00000000', '6A82'],
    ['00A40000023F00', '6A82'],
  ];
  const residenceApplication = '00A4040C10D392F0004F0100000000000000000000';

  it('is a specified card where the residence application is there', async () => {
    await expect(replay([...masterFile, [residenceApplication, '9000']])).rejects.toBeInstanceOf(
      SpecifiedCardUnsupported,
    );
  });

  it('is no residence card where it is not, and a detail says so', async () => {
    const reading = replay([...masterFile, [residenceApplication, '6A82']]);
    await expect(reading).rejects.toBeInstanceOf(NotAResidenceCard);
    await expect(reading).rejects.toThrow(/My Number card/);
  });
});
