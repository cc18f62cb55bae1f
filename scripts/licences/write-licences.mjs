// Writes what the screen ライセンス shows: every package of the product with its licence and the licence's text.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { getProjectLicenses } from 'generate-license-file';
import { projectDirectory } from '../set-up.mjs';

/** Packages without a text of their own. The version is part of the key: a new one has to be looked at again. */
const replacements = {
  '@cornerstonejs/codec-openjpeg@1.3.6': {
    file: 'scripts/licences/texts/codec-openjpeg.txt',
    licence: 'MIT AND BSD-2-Clause',
    reason: 'names MIT without its text, and contains OpenJPEG, whose licence asks to be shown',
  },
  '@tesseract.js-data/eng@1.0.0': {
    file: 'scripts/licences/texts/tessdata-eng.txt',
    licence: 'MIT AND Apache-2.0',
    reason: 'names MIT without its text, and contains data of Tesseract, which are under Apache-2.0',
  },
  'tr46@0.0.3': {
    file: 'scripts/licences/texts/tr46.txt',
    licence: 'MIT',
    reason: 'names MIT without its text; comes with tesseract.js, which needs it outside browsers only',
  },
};

const inProject = (path) => join(projectDirectory, path);
const readJson = async (path) => JSON.parse(await readFile(inProject(path), 'utf8'));

/** What the lock file installs without development packages: identifier -> what its licence is called. */
async function productionPackages() {
  const { packages } = await readJson('package-lock.json');
  return new Map(
    Object.entries(packages)
      .filter(([path, { dev, devOptional, optional }]) => path !== '' && !dev && !devOptional && !optional)
      .map(([path, { version, license }]) => [`${path.split('node_modules/').at(-1)}@${version}`, license]),
  );
}

/** Every text that the library finds: identifier -> text. */
async function licenceTexts() {
  const replace = Object.fromEntries(
    Object.entries(replacements).map(([identifier, { file }]) => [identifier, inProject(file)]),
  );
  const found = await getProjectLicenses(inProject('package.json'), { replace });
  return new Map(
    found.flatMap(({ content, notices, dependencies }) =>
      dependencies.map((identifier) => [identifier, [content, ...notices.toSorted()].join('\n\n')]),
    ),
  );
}

/** Electron is a development package to npm and the larger part of the product. Chromium's texts lie beside it. */
async function electronEntry() {
  const { name, version, license } = await readJson('node_modules/electron/package.json');
  return entry(
    `${name}@${version}`,
    license,
    await readFile(inProject('node_modules/electron/LICENSE'), 'utf8'),
  );
}

function entry(identifier, licence, rawText) {
  const text = rawText.replaceAll(/\r\n?/g, '\n').trim();
  // Where a package has no text, the library answers with the name or the address of its licence.
  if (!licence || text === licence || !text.includes('\n'))
    throw new Error(`No licence text for ${identifier}`);
  const at = identifier.lastIndexOf('@');
  return { name: identifier.slice(0, at), version: identifier.slice(at + 1), licence, text };
}

/** Everything that the product contains, by name and version. */
export async function collectLicences() {
  const [packages, texts, electron] = await Promise.all([
    productionPackages(),
    licenceTexts(),
    electronEntry(),
  ]);
  const unknown = Object.keys(replacements).filter((identifier) => !packages.has(identifier));
  if (unknown.length > 0) throw new Error(`Replaced but not installed: ${unknown.join(', ')}`);
  const entries = [...packages].map(([identifier, licence]) =>
    entry(identifier, replacements[identifier]?.licence ?? licence, texts.get(identifier) ?? ''),
  );
  const order = ({ name, version }) => `${name} ${version}`;
  return [...entries, electron].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** Writes them as JSON. The same packages give the same bytes. */
export async function writeLicences(outputFile) {
  const licences = await collectLicences();
  await mkdir(dirname(outputFile), { recursive: true });
  await writeFile(outputFile, `${JSON.stringify(licences, null, 1)}\n`);
  return licences;
}
