import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeLicences, type Licence } from '../../scripts/licences/write-licences.mjs';
import { projectDirectory } from '../specimen-reading.ts';

interface LockFile {
  readonly packages: Readonly<
    Record<string, { readonly version: string; readonly dev?: boolean; readonly devOptional?: boolean }>
  >;
}

const readText = (path: string): string => readFileSync(join(projectDirectory, path), 'utf8');
const lockFile = JSON.parse(readText('package-lock.json')) as LockFile;
const identifierOf = ({ name, version }: Pick<Licence, 'name' | 'version'>): string => `${name}@${version}`;
const inLockFile = (path: string): string =>
  identifierOf({
    name: path.split('node_modules/').at(-1)!,
    version: lockFile.packages[path]!.version,
  });

describe('the licences of the product', () => {
  let directory = '';
  let written = '';
  let licences: readonly Licence[] = [];
  const textOf = (name: string): string => licences.find((licence) => licence.name === name)?.text ?? '';

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'licences-'));
    const file = join(directory, 'new', 'licences.json');
    await writeLicences(file);
    written = readFileSync(file, 'utf8');
    licences = JSON.parse(written) as readonly Licence[];
  }, 60_000);
  afterAll(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  it('name every production package of the lock file, and Electron', () => {
    const expected = Object.entries(lockFile.packages)
      .filter(([path, { dev, devOptional }]) => path !== '' && dev !== true && devOptional !== true)
      .map(([path]) => inLockFile(path));
    const named = licences.map(identifierOf);
    expect(new Set(named)).toEqual(new Set([...expected, inLockFile('node_modules/electron')]));
    expect(named.length).toBe(new Set(named).size);
  });

  it('have a text each, and the name of the licence', () => {
    for (const licence of licences) {
      expect(licence.licence, licence.name).toMatch(/^[\w\s.()+-]+$/);
      expect(licence.text.length, licence.name).toBeGreaterThan(400);
      expect(licence.text, licence.name).toMatch(/copyright|licen[cs]ed/i);
      expect(licence.text, licence.name).not.toContain('\r');
    }
  });

  it('contain what hides in packages', () => {
    expect(textOf('@cornerstonejs/codec-openjpeg')).toContain('Universite catholique de Louvain');
    expect(textOf('@fontsource/noto-sans-jp')).toContain('SIL Open Font License');
    expect(textOf('electron')).toContain('Electron contributors');
  });

  it('are the same bytes each time, sorted by name', async () => {
    const names = licences.map(({ name, version }) => `${name} ${version}`);
    expect(names).toEqual([...names].sort());
    const again = join(directory, 'again.json');
    await writeLicences(again);
    expect(readFileSync(again, 'utf8')).toBe(written);
  }, 60_000);
});
