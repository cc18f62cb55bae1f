import { constants, createHash, publicDecrypt, verify, X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { specimenCatalogue } from '../../main/simulator/specimens/catalogue.ts';
import { createSpecimen, UnknownSpecimen } from '../../main/simulator/specimens/create-specimen.ts';
import { CardLifted } from '../../main/simulator/software-card.ts';
import { createAesTerminal } from './aes-terminal.ts';
import { readAsset } from './assets.ts';
import { fromHex } from './hex.ts';
import { createTerminal, securedRead, selectDf } from './terminal.ts';

interface Contents {
  readonly kind: string;
  readonly front: Uint8Array;
  readonly photo: Uint8Array;
  readonly address: string;
  readonly entries: readonly string[];
  readonly checkCode: string;
}

const make = (name: string) => createSpecimen(name, { readAsset, slowMilliseconds: 1 });
const entryOf = (name: string) => specimenCatalogue.find((entry) => entry.name === name)!;

const openable = specimenCatalogue.filter(
  ({ kind }) => kind !== 'not-a-residence-card' && kind !== 'specified-residence-card',
);

async function readAll(name: string): Promise<Contents> {
  const terminal = createTerminal(make(name));
  const plain = async (place: string) => (await terminal.send(`00B0${place}00000000`.slice(0, 14))).data;
  const secured = async (place: string) => terminal.decrypt((await terminal.send(securedRead(place))).data);
  const kind = await plain('8A00');
  await terminal.authenticate(entryOf(name).number);
  await terminal.send(selectDf.df1);
  const [front, photo] = [fromHex(await secured('8500')), fromHex(await secured('8600'))];
  await terminal.send(selectDf.df2);
  const address = await plain('8100');
  const entries = [await plain('8200'), await plain('8300'), await plain('8400')];
  await terminal.send(selectDf.df3);
  return { kind, front, photo, address, entries, checkCode: await plain('8200') };
}

function verification({ front, photo, checkCode }: Contents) {
  const target = Buffer.concat([front.subarray(4), photo.subarray(4)]);
  const signature = fromHex(checkCode).subarray(4, 260);
  const field = fromHex(checkCode).subarray(264);
  const length = ((field[2]! << 8) | field[3]!) + 4;
  expect(field.subarray(length).every((byte) => byte === 0)).toBe(true);
  const certificate = new X509Certificate(field.subarray(0, length));
  const key = certificate.publicKey;
  const block = publicDecrypt({ key, padding: constants.RSA_NO_PADDING }, signature);
  const hash = createHash('sha256').update(target).digest();
  const bareHash = Buffer.concat([fromHex(`0001${'FF'.repeat(221)}00`), hash]);
  return {
    certificate,
    digestInfo: verify('sha256', target, key, signature),
    bareHash: bareHash.equals(block),
    signedBy: (ca: string) =>
      certificate.verify(new X509Certificate(readAsset(`issuers/${ca}.crt`)).publicKey),
  };
}

describe('the catalogue', () => {
  it.each(specimenCatalogue.map(({ name }) => name))('%s personalises', (name) => {
    const foreign = /bank-card|my-number-card|specified/.test(name);
    const expected = fromHex(foreign ? '3B80800101' : '3B8880010000000091 81C100D8');
    expect(make(name).atr).toEqual(name === 'mute' ? null : expected);
  });

  it('names every specimen once, and as plain data', () => {
    expect(new Set(specimenCatalogue.map(({ name }) => name)).size).toBe(specimenCatalogue.length);
    expect(structuredClone(specimenCatalogue)).toEqual(specimenCatalogue);
  });

  it('knows no other name', () => {
    expect(() => make('nobody')).toThrow(UnknownSpecimen);
  });

  it.each(openable.map(({ name }) => name))('%s opens with the number of its entry', async (name) => {
    if (name === 'mute' || /^lifted-at-[1-3]$/.test(name)) return;
    const { number, generation } = entryOf(name);
    const terminal = generation === 1 ? createTerminal(make(name)) : createAesTerminal(make(name));
    await terminal.authenticate(number);
  });
});

describe('genuine specimens', () => {
  it.each([
    'permanent-resident',
    'student',
    'both-permissions',
    'permission-cleared',
    'renewal-pending',
    'special-permanent-resident',
    'address-never-written',
    'certificate-with-trailing-nuls',
  ])('%s is signed by the specimen issuer over full-length values', async (name) => {
    const contents = await readAll(name);
    expect([contents.front.length, contents.photo.length, contents.checkCode.length / 2]).toEqual([
      7004, 3004, 1464,
    ]);
    const found = verification(contents);
    expect(found).toMatchObject({ digestInfo: true, bareHash: false });
    expect(found.signedBy('specimen-ca')).toBe(true);
  });

  it('carry their kind and their own files', async () => {
    const residence = await readAll('renewal-pending');
    expect([residence.kind, residence.entries[2]]).toEqual(['C10131', 'D70131']);
    expect(residence.entries.slice(0, 2)).toEqual([`D578${'00'.repeat(120)}`, `D678${'00'.repeat(120)}`]);
    const special = await readAll('special-permanent-resident');
    expect([special.kind, ...special.entries]).toEqual(['C10132', '', '', '']);
    expect(
      (await readAll('both-permissions')).entries.slice(0, 2).map((entry) => entry.slice(0, 10)),
    ).toEqual(['D578E8A8B1', 'D678E8A8B1']);
    expect((await readAll('permission-cleared')).entries.slice(0, 2)).toEqual([
      '00'.repeat(122),
      '00'.repeat(122),
    ]);
  });

  it('show an address never written as full-length NUL', async () => {
    const { address } = await readAll('address-never-written');
    expect(address).toBe(`D208${'00'.repeat(8)}D306${'00'.repeat(6)}D4820140${'00'.repeat(320)}`);
  });

  it('have neither photo nor signature under 16', async () => {
    const published = await readAll('child');
    expect(published.photo).toEqual(new Uint8Array(3004));
    expect(published.checkCode).toBe('DA00DB00' + '00'.repeat(1460));
    const short = await readAll('child-short-form');
    expect(short.photo).toEqual(fromHex('D100' + '00'.repeat(3002)));
    expect(short.checkCode).toBe('DA00' + '00'.repeat(1462));
  });
});

describe('specimens for verification', () => {
  it('forged-photo: the signature is over another photo', async () => {
    const found = verification(await readAll('forged-photo'));
    expect(found).toMatchObject({ digestInfo: false, bareHash: false });
    expect(found.signedBy('specimen-ca')).toBe(true);
  });

  it.each([
    ['unknown-issuer', 'unknown-ca', 2055],
    ['expired-issuer', 'expired-ca', 2045],
    ['expired-certificate', 'specimen-ca', 2020],
  ])('%s is signed below %s', async (name, ca, lastYear) => {
    const found = verification(await readAll(name));
    expect(found.digestInfo).toBe(true);
    expect(found.signedBy(ca)).toBe(true);
    expect(found.signedBy('specimen-ca')).toBe(ca === 'specimen-ca');
    expect(new Date(found.certificate.validTo).getUTCFullYear()).toBe(lastYear);
  });

  it('signature-without-digest-info: the bare hash', async () => {
    const found = verification(await readAll('signature-without-digest-info'));
    expect(found).toMatchObject({ digestInfo: false, bareHash: true });
  });
});

describe('the catalogue of the second generation', () => {
  it('is all there', () => {
    const names = specimenCatalogue.filter(({ generation }) => generation === 2).map(({ name }) => name);
    expect(names.sort()).toEqual([
      'second-both-permissions',
      'second-certificate-null-parameters',
      'second-commissioners-note',
      'second-der-signature',
      'second-forged-entries',
      'second-forged-name',
      'second-forged-photo',
      'second-infant',
      'second-infant-unsigned',
      'second-lifted-at-9',
      'second-permanent-resident',
      'second-renewal-pending',
      'second-special-permanent-resident',
      'second-special-permanent-resident-short-id-1',
      'second-student',
      'second-test-ca',
      'second-unknown-codes',
      'second-worker',
      'second-wrong-issuer',
      'specified-residence-card',
    ]);
  });

  it('leaves the first specimen where it was', () => {
    expect(specimenCatalogue[0]?.name).toBe('permanent-resident');
  });

  it('has numbers that begin with SP', () => {
    for (const { number } of specimenCatalogue) expect(number).toMatch(/^SP[0-9]{8}[A-Z]{2}$/);
  });
});

describe('other cards', () => {
  it.each([
    ['not-a-residence-card-driving-licence', ['9000', '6A82', '6A82', '6A82', '6D00']],
    ['not-a-residence-card-bank-card', ['6A82', '6D00', '6D00', '6A82', '6D00']],
  ])('%s refuse our commands', async (name, expected) => {
    const terminal = createTerminal(make(name));
    const commands = ['00A40000023F00', '00B08A00000000', '00B08B00000000', selectDf.df1, '0084000008'];
    const statusWords = [];
    for (const command of commands) statusWords.push(await terminal.statusOf(command));
    expect(statusWords).toEqual(expected);
  });

  it('lifted-at-15 answers fourteen commands', async () => {
    const terminal = createTerminal(make('lifted-at-15'));
    for (let sent = 1; sent < 15; sent += 1) expect(await terminal.statusOf('00B08A00000000')).toBe('9000');
    await expect(terminal.send('00B08A00000000')).rejects.toThrow(CardLifted);
  });
});
