import { verify, X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createSoftwareCard } from '../../main/simulator/create-software-card.ts';
import { personaliseSecondGeneration } from '../../main/simulator/second-generation/personalise.ts';
import { CardLifted, type SoftwareCard } from '../../main/simulator/software-card.ts';
import { specimenCatalogue } from '../../main/simulator/specimens/catalogue.ts';
import { createSpecimen } from '../../main/simulator/specimens/create-specimen.ts';
import { secondGenerationContents } from '../../main/simulator/specimens/second-generation-recipe.ts';
import { createAesTerminal } from './aes-terminal.ts';
import { readAsset } from './assets.ts';
import { fromHex, toHex } from './hex.ts';
import { scriptedRandomness } from './synthetic-card.ts';
import { securedRead, selectDf } from './terminal.ts';

/** Tags (in hex) and values of one file, in order. */
type Objects = ReadonlyMap<string, Uint8Array>;

interface Contents {
  readonly kind: string;
  readonly number: Objects;
  readonly entries: Objects;
  readonly pictures: Objects;
  readonly address: Objects;
  readonly permissions: Objects | null;
  readonly renewal: Objects | null;
  readonly other: Objects;
  readonly evidence: Objects;
}

const workshop = { readAsset, randomBytes: scriptedRandomness(), slowMilliseconds: 1 };
const make = (name: string) => createSpecimen(name, { readAsset });
const numberOf = (name: string) => specimenCatalogue.find((entry) => entry.name === name)!.number;
const text = (objects: Objects | null, tag: string) => Buffer.from(objects!.get(tag)!).toString('utf8');

/** BER with the tags of this card, and nothing but 00 behind the objects. */
function parse(hex: string): Objects {
  const bytes = fromHex(hex);
  const objects = new Map<string, Uint8Array>();
  let at = 0;
  while (at < bytes.length && bytes[at] !== 0) {
    const tag = bytes[at] === 0xdf ? toHex(bytes.subarray(at, at + 2)) : toHex(bytes.subarray(at, at + 1));
    at += tag.length / 2;
    const first = bytes[at++]!;
    const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
    const length = lengthBytes === 0 ? first : Number(`0x${toHex(bytes.subarray(at, at + lengthBytes))}`);
    at += lengthBytes + length;
    objects.set(tag, bytes.subarray(at - length, at));
  }
  expect(bytes.subarray(at).every((byte) => byte === 0)).toBe(true);
  return objects;
}

async function readAll(card: SoftwareCard, number: string): Promise<Contents> {
  const terminal = createAesTerminal(card);
  const plain = async (p1: string) => (await terminal.send(`00B0${p1}00000000`)).data;
  const secured = async (p1: string) =>
    parse(terminal.decrypt((await terminal.send(securedRead(`${p1}00`))).data));
  const optional = async (p1: string) => {
    const data = await plain(p1);
    return data === '' ? null : parse(data);
  };
  const kind = await plain('8A');
  await terminal.authenticate(number);
  await terminal.send(selectDf.df1);
  const printed = {
    number: await secured('81'),
    entries: await secured('83'),
    pictures: await secured('84'),
    address: await secured('86'),
  };
  await terminal.send(selectDf.df2);
  const [first, renewal, third] = [await optional('81'), await optional('82'), await optional('83')];
  await terminal.send(selectDf.df3);
  const evidence = parse(await plain('82'));
  return { kind, ...printed, permissions: third && first, renewal, other: (third ?? first)!, evidence };
}

const readSpecimen = (name: string) => readAll(make(name), numberOf(name));

/** §3.4.3.1, computed from what came out of the card. */
function signatureOf({ entries, pictures, evidence }: Contents) {
  const padded = (parts: readonly Uint8Array[], length: number) =>
    Buffer.concat([...parts, new Uint8Array(length)]).subarray(0, length);
  const faces = [...pictures].filter(([tag]) => tag === 'D1').map(([, value]) => value);
  const target = Buffer.concat([
    padded([...entries.values()], 53),
    padded(faces, 3000),
    padded([pictures.get('D0')!], 2500),
  ]);
  const field = evidence.get('DD')!;
  const length = ((field[2]! << 8) | field[3]!) + 4;
  const certificate = new X509Certificate(field.subarray(0, length));
  const signature = evidence.get('DC')!;
  const matches = (dsaEncoding: 'ieee-p1363' | 'der') =>
    verify('sha256', target, { key: certificate.publicKey, dsaEncoding }, signature);
  return {
    raw: matches('ieee-p1363'),
    der: matches('der'),
    length: signature.length,
    filler: field.subarray(length),
    signedBy: (ca: string) =>
      certificate.verify(new X509Certificate(readAsset(`issuers/${ca}.crt`)).publicKey),
  };
}

describe('genuine specimens of the second generation', () => {
  it.each([
    'second-worker',
    'second-student',
    'second-permanent-resident',
    'second-both-permissions',
    'second-special-permanent-resident',
    'second-special-permanent-resident-short-id-1',
    'second-infant',
    'second-renewal-pending',
    'second-commissioners-note',
    'second-unknown-codes',
    'second-certificate-null-parameters',
  ])('%s is signed by the specimen issuer, in 96 bytes', async (name) => {
    const contents = await readSpecimen(name);
    const found = signatureOf(contents);
    expect(found).toMatchObject({ raw: true, length: 96 });
    expect(found.signedBy('second-generation-ca')).toBe(true);
    expect(text(contents.number, 'C2')).toBe(numberOf(name));
  });

  it('carry ten entries, or six on a certificate, in the order of the table and at full length', async () => {
    const lengths = ({ entries }: Contents) => [...entries].map(([tag, value]) => `${tag}:${value.length}`);
    const common = ['C5:8', 'C6:8', 'C7:1', 'C8:3', 'C9:10', 'CE:4'];
    expect(lengths(await readSpecimen('second-worker'))).toEqual([...common, 'CA:2', 'CB:8', 'CC:1', 'CD:8']);
    expect(lengths(await readSpecimen('second-renewal-pending'))).toHaveLength(10);
    expect(lengths(await readSpecimen('second-special-permanent-resident'))).toEqual(common);
  });

  it('say what their titles say', async () => {
    const worker = await readSpecimen('second-worker');
    expect([worker.kind, text(worker.entries, 'CE'), text(worker.entries, 'CC')]).toEqual([
      'C1023035',
      '0300',
      '2',
    ]);
    const student = await readSpecimen('second-student');
    expect([
      text(student.entries, 'CC'),
      text(student.permissions, 'D5'),
      text(student.permissions, 'D6'),
    ]).toEqual(['9', '1', '20301201']);
    const resident = await readSpecimen('second-permanent-resident');
    expect([text(resident.entries, 'CE'), text(resident.entries, 'CD')]).toEqual(['0000', '\0'.repeat(8)]);
    const both = await readSpecimen('second-both-permissions');
    expect([text(both.permissions, 'D5'), text(both.permissions, 'D7')]).toEqual(['2', '1']);
    const pending = await readSpecimen('second-renewal-pending');
    expect([text(pending.renewal, 'D8'), text(pending.entries, 'CE')]).toEqual(['1', '150\0']);
    const unknown = await readSpecimen('second-unknown-codes');
    expect([
      text(unknown.entries, 'C8'),
      text(unknown.entries, 'CC'),
      text(unknown.permissions, 'D5'),
    ]).toEqual(['QZZ', '7', '7']);
  });

  it('keep a certificate without permissions, with its other file under 03 or 01', async () => {
    for (const name of [
      'second-special-permanent-resident',
      'second-special-permanent-resident-short-id-1',
    ]) {
      const { kind, permissions, renewal, other } = await readSpecimen(name);
      expect([kind, permissions, renewal, [...other.keys()]]).toEqual(['C1023036', null, null, ['D9', 'DE']]);
    }
    const terminal = createAesTerminal(make('second-special-permanent-resident-short-id-1'));
    await terminal.authenticate('SP60000008HH');
    await terminal.send(selectDf.df2);
    expect(await terminal.statusOf('00B08300000000')).toBe('6A82');
  });

  it('have pictures of their own sizes: Group 4 without filler, JPEG 2000 in boxes', async () => {
    const { pictures, address } = await readSpecimen('second-worker');
    const group4 = (tiff: Uint8Array) => toHex(tiff).match(/^49492A00|^4D4D002A/);
    expect(group4(pictures.get('D0')!)).not.toBeNull();
    expect(group4(address.get('DFD1')!)).not.toBeNull();
    expect(toHex(pictures.get('D1')!).slice(0, 24)).toBe('0000000C6A5020200D0A870A');
  });

  it('leave the face of an infant out, and the signature of one of the two', async () => {
    const signed = await readSpecimen('second-infant');
    expect([...signed.pictures.keys()]).toEqual(['D0']);
    const unsigned = await readSpecimen('second-infant-unsigned');
    expect([[...unsigned.pictures.keys()], [...unsigned.evidence.keys()]]).toEqual([['D0'], []]);
  });

  it("fill every value where the Commissioner's note is, and no other", async () => {
    const { other, pictures, permissions, address, ...filled } =
      await readSpecimen('second-commissioners-note');
    expect(text(other, 'DE')).toMatch(/^見本：.+。\0+$/);
    const lengths = [other.get('DE'), pictures.get('D0'), pictures.get('D1'), address.get('DFD1')];
    expect(lengths.map((value) => value?.length)).toEqual([200, 2500, 3000, 2500]);
    expect([text(other, 'D9'), permissions?.get('D5')?.length]).toEqual(['1', 7]);
    expect(filled.evidence.get('DD')?.length).toBe(602);
    const found = signatureOf(await readSpecimen('second-commissioners-note'));
    expect(found.filler.length).toBeGreaterThan(0);
    expect(found.filler.every((byte) => byte === 0)).toBe(true);
    expect(signatureOf(await readSpecimen('second-worker')).filler.length).toBe(0);
  });
});

describe('specimens of the second generation for verification', () => {
  it('second-der-signature: the same signature in ASN.1', async () => {
    const found = signatureOf(await readSpecimen('second-der-signature'));
    expect(found).toMatchObject({ raw: false, der: true });
    expect(found.length).toBeGreaterThan(96);
  });

  it.each(['second-forged-entries', 'second-forged-photo', 'second-forged-name'])(
    '%s was changed after signing',
    async (name) => {
      const found = signatureOf(await readSpecimen(name));
      expect(found).toMatchObject({ raw: false, der: false, length: 96 });
      expect(found.signedBy('second-generation-ca')).toBe(true);
    },
  );

  it('second-forged-entries: no work became any work, and nothing else changed', async () => {
    const [forged, genuine] = [
      await readSpecimen('second-forged-entries'),
      await readSpecimen('second-student'),
    ];
    const changed = [...forged.entries].filter(
      ([tag, value]) => !value.every((byte, at) => byte === genuine.entries.get(tag)?.[at]),
    );
    expect(changed.map(([tag, value]) => `${tag} ${toHex(value)}`)).toEqual(['CC 31']);
    expect(forged.pictures).toEqual(genuine.pictures);
  });

  it.each([
    ['second-wrong-issuer', 'second-generation-unknown-ca'],
    ['second-test-ca', 'official-test-ca'],
  ])('%s is signed below %s only', async (name, ca) => {
    const found = signatureOf(await readSpecimen(name));
    expect(found.raw).toBe(true);
    const authorities = ['second-generation-ca', 'second-generation-unknown-ca', 'official-test-ca'];
    expect(authorities.filter((authority) => found.signedBy(authority))).toEqual([ca]);
  });

  it('second-lifted-at-9 answers eight commands', async () => {
    const terminal = createAesTerminal(make('second-lifted-at-9'));
    for (let sent = 1; sent < 9; sent += 1) expect(await terminal.statusOf('00B08A00000000')).toBe('9000');
    await expect(terminal.send('00B08A00000000')).rejects.toThrow(CardLifted);
  });
});

describe('contents changed by a test', () => {
  const genuine = secondGenerationContents({ holder: 'worker' }, workshop);
  const flip = (value: Uint8Array) => value.map((byte, at) => (at === 0 ? byte ^ 1 : byte));
  const verdictOf = async (contents: typeof genuine) => {
    const card = createSoftwareCard(personaliseSecondGeneration(contents), workshop);
    return signatureOf(await readAll(card, contents.cardNumber)).raw;
  };

  it.each(genuine.entries.map(({ tag }, index) => [tag.toString(16).toUpperCase(), index] as const))(
    'a bit of %s breaks the signature',
    async (_, changed) => {
      const entries = genuine.entries.map((entry, index) =>
        index === changed ? { ...entry, value: flip(entry.value) } : entry,
      );
      expect(await verdictOf({ ...genuine, entries })).toBe(false);
    },
  );

  it('a bit of a signed picture breaks it, one of the address and the permissions does not', async () => {
    expect(await verdictOf(genuine)).toBe(true);
    expect(await verdictOf({ ...genuine, nameImage: flip(genuine.nameImage) })).toBe(false);
    expect(await verdictOf({ ...genuine, faceImage: flip(genuine.faceImage!) })).toBe(false);
    expect(await verdictOf({ ...genuine, faceImage: null })).toBe(false);
    expect(await verdictOf({ ...genuine, addressImage: flip(genuine.addressImage) })).toBe(true);
    const permissions = genuine.permissions!.map((object) => ({ ...object, value: flip(object.value) }));
    expect(await verdictOf({ ...genuine, permissions })).toBe(true);
  });
});
