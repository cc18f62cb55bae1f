import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { extractAll, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, flipFuses, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { specimenIssuerNames } from '../../main/simulator/issuer/card-issuer.ts';
import { fuses, packedProgram } from '../../scripts/packaging/after-pack.mjs';
import { projectDirectory } from '../specimen-reading.ts';
import { packWithoutElectron, unpackedProgram, writeStandIn, type Packing } from './pack-without-electron.ts';

/** Every file below a folder, with forward slashes, from the root. */
function filesBelow(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
const packageJsonOf = (root: string): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown>;

const fuseNames = Object.keys(FuseV1Options).filter((name) => !/^\d+$/.test(name));
const fuseOf = (name: string): FuseV1Options => FuseV1Options[name as keyof typeof FuseV1Options];

describe('the packed kiosk', () => {
  let packing: Packing = { status: null, output: '', directory: '' };
  let resources = '';
  let extracted = '';
  let files: readonly string[] = [];
  const beginningWith = (folder: string): readonly string[] =>
    files.filter((file) => file.startsWith(folder)).sort();

  beforeAll(() => {
    // Each fuse begins the wrong way round.
    packing = packWithoutElectron(fuseNames.map((name) => (fuses[fuseOf(name)] ? '0' : '1')).join(''));
    if (packing.status !== 0) throw new Error(packing.output);
    resources = join(packing.directory, unpackedProgram, 'resources');
    const archive = join(resources, 'app.asar');
    extracted = join(packing.directory, 'extracted');
    extractAll(archive, extracted);
    files = listPackage(archive, { isPack: false })
      .map((path) => path.split(sep).join('/').slice(1))
      .filter((path) => statSync(join(extracted, path)).isFile());
  }, 120_000);
  afterAll(() => {
    rmSync(packing.directory, { recursive: true, force: true });
  });

  it('contains what is built, without source maps', () => {
    const built = ['out/main', 'out/preload', 'out/renderer'].flatMap((folder) =>
      filesBelow(projectDirectory, folder),
    );
    expect(beginningWith('out/')).toEqual(built.filter((file) => !file.endsWith('.map')).sort());
    expect(files).toContain(packageJsonOf(projectDirectory)['main']);
    expect(files).toContain('out/renderer/index.html');
    expect(beginningWith('out/preload/').length).toBeGreaterThan(0);
  });

  it('contains the assets, without what signs specimen authorities', () => {
    const assets = filesBelow(projectDirectory, 'assets');
    const withheld = (file: string): boolean => file.endsWith('.md') || file.endsWith('-ca.key.pem');
    expect(beginningWith('assets/')).toEqual(assets.filter((file) => !withheld(file)).sort());
    expect(files).toContain('assets/trust-store/manifest.json');
    for (const name of specimenIssuerNames) {
      expect(files).toContain(`assets/specimens/issuers/${name}-card-signer.key.pem`);
    }
  });

  it('contains of the packages only the driver, as far as it runs', () => {
    const rooms = /^(out\/(main|preload|renderer)|assets\/(card-face|specimens|trust-store))\//;
    expect(files.filter((file) => !rooms.test(file) && !file.startsWith('node_modules/'))).toEqual([
      'package.json',
    ]);
    const packages = beginningWith('node_modules/');
    const names = packages.map((file) => /^node_modules\/(@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? file);
    expect([...new Set(names)]).toEqual(
      ['@pokusew/pcsclite', 'bindings', 'file-uri-to-path', 'nfc-pcsc'].map((name) => `node_modules/${name}`),
    );
    const runs = /(\/package\.json|\/LICENSE(\.md)?|\.js|\/build\/Release\/pcsclite\.node)$/;
    expect(packages.filter((file) => !runs.test(file))).toEqual([]);
    expect(packages.filter((file) => /\/(test|examples?|src|\.deps|obj\.target)\//.test(file))).toEqual([]);
  });

  it('says nothing of its development in package.json', () => {
    const packed = packageJsonOf(extracted);
    for (const name of ['devDependencies', 'scripts']) expect(packed).not.toHaveProperty(name);
    expect(packed).toMatchObject({ name: 'residence-card-kiosk', type: 'module' });
  });

  it('loads the driver from what is packed alone', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['-e', `if (typeof require('nfc-pcsc').NFC !== 'function') process.exit(1)`],
      { cwd: extracted, encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('leaves only the native driver outside the archive', () => {
    expect(filesBelow(join(resources, 'app.asar.unpacked'), '.')).toEqual([
      'node_modules/@pokusew/pcsclite/build/Release/pcsclite.node',
    ]);
    expect(filesBelow(resources, '.').filter((file) => /update|\.yml$/.test(file))).toEqual([]);
  });

  it('has every fuse as decided', async () => {
    const program = join(packing.directory, unpackedProgram, 'residence-card-kiosk');
    const wire = await getCurrentFuseWire(program);
    expect(fuseNames).toHaveLength(9);
    for (const name of fuseNames) {
      expect(fuses, name).toHaveProperty(String(fuseOf(name)));
      expect(wire[fuseOf(name)], name).toBe(fuses[fuseOf(name)] ? FuseState.ENABLE : FuseState.DISABLE);
    }
  });

  it('is not made of an Electron with a fuse that nobody decided', async () => {
    const program = join(packing.directory, 'with-ten-fuses');
    writeStandIn(program, '1'.repeat(10));
    await expect(flipFuses(program, fuses)).rejects.toThrow(/strictlyRequireAllFuses/);
  });
});

describe('the description of the installers', () => {
  it('is refused by electron-builder where it says what electron-builder does not know', () => {
    const { status, output, directory } = packWithoutElectron('1', '-c.nonsense=true');
    rmSync(directory, { recursive: true, force: true });
    expect(output).toContain("configuration has an unknown property 'nonsense'");
    expect(status).not.toBe(0);
  }, 60_000);

  it('flips fuses in the program of each system', () => {
    const program = (electronPlatformName: string): string =>
      packedProgram({
        appOutDir: 'packed',
        electronPlatformName,
        packager: { executableName: 'kiosk', appInfo: { productFilename: '在留カード' } },
      });
    expect(['linux', 'win32', 'darwin'].map(program)).toEqual(
      ['kiosk', '在留カード.exe', '在留カード.app'].map((name) => join('packed', name)),
    );
  });
});
