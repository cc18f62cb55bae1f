import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode } from 'fast-png';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failureCodes } from '../../shared/failure.ts';
import { decodeTiffGroup4 } from '../../shared/images/tiff/decode-tiff-group4.ts';
import { readSpecimenAsset } from '../specimen-reading.ts';
import { runCard } from './run-card.ts';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'card-'));
});
afterAll(async () => {
  await rm(directory, { recursive: true });
});

const number = 'SP10000001AA';
const readSpecimen = (name: string, ...more: readonly string[]) =>
  runCard(['read', '--specimen', name, '--number', number, ...more]);

describe('card read', () => {
  it('prints a reading as the contract has it', async () => {
    const { exitCode, document, standardError } = await readSpecimen('permanent-resident');
    expect(exitCode).toBe(0);
    expect(document).toEqual({
      kind: 'residence-card',
      generation: 1,
      specVersion: '0001',
      verification: {
        tampering: 'valid',
        issuer: 'valid',
        reasons: [],
        anchor: {
          subject: 'CN=Specimen ZairyuCard CA (見本, not an authority),O=Specimen',
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
          purpose: 'specimen',
          notAfter: '2060-01-01',
        },
      },
      address: {
        writtenOn: '2025-04-01',
        municipalityCode: '999990',
        text: '東京都見本区架空町４丁目５番６号　見本荘２０１',
      },
      permissions: { comprehensive: null, individual: null },
      renewalPending: false,
      fields: {},
      images: {
        front: { mediaType: 'image/tiff', bytes: expect.any(Number) as unknown, width: 1011, height: 638 },
        photo: { mediaType: 'image/jp2', bytes: expect.any(Number) as unknown, width: 120, height: 160 },
        name: null,
        address: null,
      },
      source: 'specimen',
      timing: {
        apdus: 15,
        bytesSent: 213,
        bytesReceived: 12_166,
        cardMilliseconds: expect.any(Number) as unknown,
        totalMilliseconds: expect.any(Number) as unknown,
      },
    });
    expect(standardError).toContain('見本');
  });

  it('takes the number as people type it', async () => {
    const run = await runCard([
      'read',
      '--specimen',
      'permanent-resident',
      '--number',
      ' ｓｐ－１０００ ０００１-aa',
    ]);
    expect(run.exitCode).toBe(0);
  });

  it('saves exactly the decoded pixels, for its owner only', async () => {
    const images = join(directory, 'images');
    const { document } = await readSpecimen('permanent-resident', '--save-images', images);
    expect(document).toMatchObject({
      images: { front: { file: 'front.png' }, photo: { file: 'photo.png' } },
    });
    expect((await readdir(images)).sort()).toEqual(['front.png', 'photo.png']);
    const front = decode(await readFile(join(images, 'front.png')));
    const expected = decodeTiffGroup4(readSpecimenAsset('permanent-resident/front.tif'));
    expect([front.width, front.height, front.channels]).toEqual([1011, 638, 1]);
    expect(Buffer.from(front.data as Uint8Array).equals(Buffer.from(expected.data))).toBe(true);
  });

  it.each([
    ['mute', 'card-not-detected'],
    ['chip-faulty', 'chip-faulty'],
    ['not-a-residence-card-bank-card', 'not-a-residence-card'],
    ['lifted-at-8', 'read-failed'],
    ['short-reader-and-card', 'reader-unsuitable'],
  ])('%s is the failure %s', async (name, code) => {
    const { exitCode, document } = await readSpecimen(name);
    expect(exitCode).toBe(1);
    expect(document).toMatchObject({ error: { code } });
    expect(failureCodes).toContain(code);
  });

  it('tells a wrong number and a number of the wrong shape apart', async () => {
    const wrong = await runCard(['read', '--specimen', 'student', '--number', number]);
    expect([wrong.exitCode, wrong.document]).toMatchObject([1, { error: { code: 'wrong-number' } }]);
    const shape = await runCard(['read', '--number', '12345']);
    expect([shape.exitCode, shape.document]).toMatchObject([1, { error: { code: 'invalid-number' } }]);
  });

  it('marks another trust store, and judges with it', async () => {
    const store = join(directory, 'store');
    await rm(store, { recursive: true, force: true });
    const empty = await mkdtemp(join(directory, 'empty-'));
    await writeFile(join(empty, 'manifest.json'), '{"version":1,"anchors":[]}');
    const { document } = await readSpecimen('permanent-resident', '--trust-store', empty);
    expect(document).toMatchObject({
      verification: { issuer: 'unchecked', reasons: ['no-trust-anchor', 'custom-trust-store'], anchor: null },
    });
  });
});

describe('wrong usage', () => {
  it.each<[string, readonly string[], string]>([
    ['no subcommand', [], 'wrong-usage'],
    ['an unknown subcommand', ['constructor'], 'wrong-usage'],
    ['an unknown option', ['read', '--numbre', 'x'], 'wrong-usage'],
    ['no number', ['read'], 'wrong-usage'],
    ['a word too many', ['read', '--number', number, 'surplus'], 'wrong-usage'],
    ['an unknown specimen', ['read', '--specimen', 'nobody', '--number', number], 'wrong-usage'],
    ['an unknown specimen to play', ['play', 'nobody'], 'wrong-usage'],
    ['no specimen to play', ['play'], 'wrong-usage'],
    ['a wrong address', ['play', 'student', '--vpcd', 'here'], 'wrong-usage'],
    ['a wrong time', ['read', '--number', number, '--wait', 'soon'], 'wrong-usage'],
    ['no trust store action', ['trust-store'], 'wrong-usage'],
    [
      'a trust store that is not there',
      ['trust-store', 'list', '--trust-store', '/nowhere'],
      'trust-store-missing',
    ],
    [
      'a trust store that is not there, for a reading',
      ['read', '--number', number, '--trust-store', '/nowhere'],
      'trust-store-missing',
    ],
  ])('%s', async (_name, args, code) => {
    const { exitCode, document } = await runCard(args);
    expect(exitCode).toBe(2);
    expect(document).toMatchObject({ error: { code } });
  });

  it('an unreadable manifest', async () => {
    const store = await mkdtemp(join(directory, 'broken-'));
    await writeFile(join(store, 'manifest.json'), 'not JSON');
    const { exitCode, document } = await runCard(['read', '--number', number, '--trust-store', store]);
    expect([exitCode, document]).toMatchObject([2, { error: { code: 'manifest-unreadable' } }]);
  });

  it('a certificate that does not match its pin', async () => {
    const file = join(directory, 'offered.crt');
    await writeFile(file, readSpecimenAsset('issuers/unknown-ca.crt'));
    const { exitCode, document } = await runCard(['trust-store', 'add', file]);
    expect([exitCode, document]).toMatchObject([2, { error: { code: 'certificate-not-pinned' } }]);
  });
});

describe('the other subcommands', () => {
  it('lists the specimens, each with a number that can be typed', async () => {
    const { document } = await runCard(['specimens']);
    const list = document as readonly { readonly name: string; readonly number: string }[];
    expect(list.length).toBeGreaterThan(20);
    for (const entry of list) expect(entry.number).toMatch(/^[A-Z]{2}\d{8}[A-Z]{2}$/);
  });

  it('lists the trust store with each end', async () => {
    const { document } = await runCard(['trust-store', 'list']);
    expect(document).toContainEqual(
      expect.objectContaining({ file: 'zairyucard-ca-2015.crt', notAfter: '2025-09-05', ended: true }),
    );
  });

  it('explains itself', async () => {
    const { exitCode, standardError, standardOutput } = await runCard(['--help']);
    expect([exitCode, standardOutput]).toEqual([0, '']);
    expect(standardError).toContain('card read');
  });
});

describe('privacy', () => {
  it('writes nothing of a card anywhere but to standard output', async () => {
    const cwd = await mkdtemp(join(directory, 'cwd-'));
    const home = await mkdtemp(join(directory, 'home-'));
    const env = {
      NODE_DEBUG: 'residence-card',
      HOME: home,
      TMPDIR: home,
      XDG_CACHE_HOME: home,
      XDG_CONFIG_HOME: home,
      XDG_DATA_HOME: home,
      XDG_STATE_HOME: home,
    };
    const { standardError, exitCode } = await runCard(
      ['read', '--specimen', 'permanent-resident', '--number', number],
      env,
      cwd,
    );
    expect(exitCode).toBe(0);
    expect(standardError).toContain('readBinary 08B08500');
    // Number, address and municipality; file contents and any answer would show as long runs of hexadecimal or base64.
    for (const secret of [number, '10000001', '架空町', '999990', '見本区']) {
      expect(standardError).not.toContain(secret);
    }
    expect(standardError).not.toMatch(/[0-9a-fA-F]{17,}|[A-Za-z0-9+/]{40,}/);
    expect(await readdir(cwd, { recursive: true })).toEqual([]);
    expect(await readdir(home, { recursive: true })).toEqual([]);
  });
});
