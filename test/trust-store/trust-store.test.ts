import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { downloadCertificates } from '../../main/trust-store/download-certificates.ts';
import { addCertificateFiles } from '../../main/trust-store/install-certificate.ts';
import { loadTrustStore, selectAnchors } from '../../main/trust-store/load-trust-store.ts';
import { issueCertificate } from '../specimen-issuer.ts';
import { shippedTrustStore } from '../specimen-reading.ts';

const first = issueCertificate({ notAfter: '2034-08-08' });
const second = issueCertificate({ notAfter: '2025-09-05' });
const stranger = issueCertificate({});
const digestOf = (der: Uint8Array): string => createHash('sha256').update(der).digest('hex');
const pemOf = (der: Uint8Array): string =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(der)
    .toString('base64')
    .replaceAll(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;

let directory: string;

function pin(file: string, der: Uint8Array, more: object = {}): object {
  return {
    file,
    generation: 1,
    purpose: 'production',
    sha256: digestOf(der).toUpperCase(),
    subject: 'CN=ZairyuCard CA',
    notBefore: '2020-01-01',
    notAfter: '2034-08-08',
    ...more,
  };
}

async function writeManifest(anchors: readonly object[]): Promise<void> {
  await writeFile(join(directory, 'manifest.json'), JSON.stringify({ version: 1, anchors }));
}

async function states(): Promise<readonly string[]> {
  return (await loadTrustStore(directory)).entries.map(({ state }) => state);
}

async function input(name: string, content: Uint8Array | string): Promise<string> {
  const path = join(directory, name);
  await writeFile(path, content);
  return path;
}

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'trust-store-'));
  await writeManifest([pin('first.crt', first.der), pin('second.crt', second.der)]);
});

afterEach(async () => {
  await rm(directory, { recursive: true });
});

describe('the shipped trust store', () => {
  it('pins the four official anchors of the first generation and names the second', async () => {
    const { entries } = await loadTrustStore(shippedTrustStore);
    const production = entries.filter(({ pin: { purpose } }) => purpose === 'production');
    expect(production.map(({ pin: p }) => [p.generation, p.sha256.slice(0, 8), p.notAfter])).toEqual([
      [1, '97f37c59', '2025-09-05'],
      [1, 'ff02323c', '2028-07-06'],
      [1, '6f50161a', '2031-08-27'],
      [1, 'bf854466', '2034-08-08'],
      [2, '11e6ad8b', '2039-07-20'],
    ]);
  });

  it('trusts specimen issuers as specimen only, and their certificates are the pinned ones', async () => {
    const { entries } = await loadTrustStore(shippedTrustStore);
    const specimens = entries.filter(({ pin: { purpose } }) => purpose === 'specimen');
    expect(specimens.map(({ state }) => state)).toEqual(['installed', 'installed', 'installed']);
    for (const { anchor } of specimens) expect(anchor?.certificate.subject).toContain('見本');
  });
});

describe('loading', () => {
  it('uses a certificate only where its digest is the pinned one', async () => {
    expect(await states()).toEqual(['missing', 'missing']);
    await input('first.crt', first.der);
    await input('second.crt', stranger.der);
    expect(await states()).toEqual(['installed', 'mismatch']);
    await input('first.crt', pemOf(first.der));
    await input('second.crt', 'no certificate');
    expect(await states()).toEqual(['installed', 'unreadable']);
  });

  it('tells a generation whose anchors are not all usable', async () => {
    await input('first.crt', first.der);
    const select = async () =>
      selectAnchors(await loadTrustStore(directory), { purposes: ['production'], custom: true });
    expect(await select()).toMatchObject({ incompleteGenerations: [1], custom: true });
    expect((await select()).installed).toHaveLength(1);
    await input('second.crt', second.der);
    expect(await select()).toMatchObject({ incompleteGenerations: [] });
  });

  it.each([
    ['no JSON', '{'],
    ['another version', '{"version":2,"anchors":[]}'],
    ['a missing field', '{"version":1,"anchors":[{"file":"a.crt"}]}'],
    [
      'a path that leads out of the directory',
      JSON.stringify({ version: 1, anchors: [pin('../../etc/passwd', first.der)] }),
    ],
    ['a file as long as a film', `${' '.repeat(1_000_001)}{}`],
  ])('refuses a manifest that is %s', async (_name, text) => {
    await input('manifest.json', text);
    await expect(loadTrustStore(directory)).rejects.toMatchObject({ trouble: 'manifest-unreadable' });
  });

  it('says that there is no directory', async () => {
    await expect(loadTrustStore(join(directory, 'nowhere'))).rejects.toMatchObject({
      trouble: 'trust-store-missing',
    });
  });
});

describe('adding files', () => {
  it.each([
    ['a DER file', 'anything.cer', first.der],
    ['a PEM file', 'anything.pem', pemOf(first.der)],
    ['an archive', 'anything.zip', zipSync({ 'folder/ca.crt': first.der, 'readme.txt': new Uint8Array(9) })],
  ])('installs from %s', async (_name, file, content) => {
    const installed = await addCertificateFiles(directory, [await input(file, content)]);
    expect(installed).toEqual([
      {
        file: 'first.crt',
        sha256: digestOf(first.der),
        subject: 'CN=ZairyuCard CA,C=JP',
        notAfter: '2034-08-08',
      },
    ]);
    expect(await states()).toEqual(['installed', 'missing']);
  });

  it.each<[string, Uint8Array | string, string]>([
    ['a certificate that is not pinned', stranger.der, 'certificate-not-pinned'],
    ['a text', 'hello', 'certificate-unreadable'],
    ['an archive without a certificate', zipSync({ 'a.txt': new Uint8Array(3) }), 'certificate-unreadable'],
    ['a broken archive', Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3), 'certificate-unreadable'],
    ['a huge file', new Uint8Array(1_000_001), 'certificate-unreadable'],
  ])('refuses %s and writes nothing', async (_name, content, trouble) => {
    const file = await input('offered.bin', content);
    const good = await input('good.crt', first.der);
    const before = await readdir(directory);
    await expect(addCertificateFiles(directory, [good, file])).rejects.toMatchObject({ trouble });
    expect(await readdir(directory)).toEqual(before);
  });

  it('says which file is not there', async () => {
    await expect(addCertificateFiles(directory, [join(directory, 'none.crt')])).rejects.toMatchObject({
      trouble: 'certificate-unreadable',
    });
  });
});

describe('downloading', () => {
  let server: Server;
  let base: string;
  const requested: string[] = [];

  beforeEach(async () => {
    requested.length = 0;
    server = createServer((request, response) => {
      requested.push(request.url ?? '');
      if (request.url === '/first.crt') response.end(first.der);
      else if (request.url === '/second.zip') response.end(zipSync({ 'second.crt': second.der }));
      else if (request.url === '/other.crt') response.end(stranger.der);
      else if (request.url === '/endless') response.end(new Uint8Array(1_000_001));
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterEach(async () => {
    await new Promise((resolve) => server.close(resolve));
  });

  const download = async (sources: readonly string[]) => {
    const ders = [first.der, second.der];
    await writeManifest(sources.map((source, index) => pin(`${index}.crt`, ders[index]!, { source })));
    return (await downloadCertificates(directory)).map(({ status }) => status);
  };

  it('installs certificates and archives whose digest is pinned, and asks once', async () => {
    const sources = [`${base}/first.crt`, `${base}/second.zip`];
    expect(await download(sources)).toEqual(['installed', 'installed']);
    expect(await states()).toEqual(['installed', 'installed']);
    expect(await download(sources)).toEqual(['already-installed', 'already-installed']);
    expect(requested).toEqual(['/first.crt', '/second.zip']);
  });

  it.each([
    ['another certificate', '/other.crt'],
    ['nothing', '/none.crt'],
    ['endless bytes', '/endless'],
  ])('installs nothing where the server has %s', async (_name, path) => {
    expect(await download([`${base}${path}`])).toEqual(['failed']);
    expect(await states()).toEqual(['missing']);
  });

  it('never asks over plain http beyond this computer', async () => {
    expect(await download(['http://192.0.2.1/first.crt'])).toEqual(['failed']);
  });

  it('says that an anchor has no address', async () => {
    await writeManifest([pin('first.crt', first.der)]);
    expect(await downloadCertificates(directory)).toMatchObject([{ status: 'no-address' }]);
  });
});
