// Builds what runs into out/. Types are checked by `npm test`, not here.
import { copyFile, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { writeLicences } from './licences/write-licences.mjs';
import { projectDirectory } from './set-up.mjs';

const out = (...path) => join(projectDirectory, 'out', ...path);
const { resolve } = createRequire(import.meta.url);

const common = {
  absWorkingDir: projectDirectory,
  outdir: 'out',
  bundle: true,
  sourcemap: true,
  logLevel: 'warning',
  // The core's tsconfig maps node-forge to a declaration file, for the compiler only.
  tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', target: 'ES2023' } },
};

const forNode = {
  ...common,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  outExtension: { '.js': '.mjs' },
  banner: {
    // Bundled CommonJS packages call require and __dirname, which a module has to make for itself.
    js: "import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url); const __dirname = import.meta.dirname;",
  },
};

/** nfc-pcsc is native; Playwright drives a browser of the machine. Both stay in node_modules. */
const external = ['nfc-pcsc', 'playwright'];

const forBrowser = {
  ...common,
  outdir: 'out/renderer',
  platform: 'browser',
  format: 'esm',
  target: 'chrome130',
  minify: true,
  define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.woff2': 'file', '.woff': 'empty' },
  // The OpenJPEG glue names them in branches that no browser takes.
  external: ['fs', 'path'],
};

await mkdir(out('renderer'), { recursive: true });
await removeEarlierScripts();
await mkdir(out('ocr-bench', 'page'), { recursive: true });
await Promise.all([
  // The companion, the bench, and the app's main process: once for Electron, once with Electron's module replaced.
  build({
    ...forNode,
    external,
    entryPoints: {
      'command-line/card': 'main/command-line/main.ts',
      'bench/bench': 'scripts/bench/bench.ts',
      'visit/complete-visit': 'scripts/visit/complete-visit.ts',
    },
  }),
  // The camera's bench: the app's own protocol handler, and a page that runs the app's scanner.
  build({
    ...forNode,
    external,
    alias: { electron: './scripts/chromium-shell/electron.ts' },
    entryPoints: { 'ocr-bench/app-handler': 'scripts/ocr-bench/app-handler.ts' },
  }),
  build({
    ...forBrowser,
    outdir: 'out/ocr-bench/page',
    entryPoints: { 'bench-page': 'scripts/ocr-bench/bench-page.ts' },
  }),
  build({ ...forNode, external: [...external, 'electron'], entryPoints: { 'main/main': 'main/main.ts' } }),
  build({
    ...forNode,
    external,
    alias: { electron: './scripts/chromium-shell/electron.ts' },
    entryPoints: { 'chromium-shell/main': 'main/main.ts' },
  }),
  build({
    ...common,
    platform: 'browser',
    format: 'cjs',
    external: ['electron'],
    outExtension: { '.js': '.cjs' },
    entryPoints: { 'preload/preload': 'preload/preload.ts' },
  }),
  build({ ...forBrowser, splitting: true, entryPoints: { main: 'renderer/main.tsx' } }),
  build({
    ...forBrowser,
    entryPoints: {
      'image-worker': 'renderer/images/image-worker.ts',
      'ocr-worker': 'renderer/ocr/ocr-worker.ts',
    },
  }),
  // A worker of the older kind: Tesseract's program imports its core as scripts.
  build({
    ...forBrowser,
    format: 'iife',
    entryPoints: { 'ocr/tesseract-worker': 'renderer/ocr/tesseract-worker.ts' },
  }),
  copyFile(
    join(projectDirectory, 'scripts', 'ocr-bench', 'bench-page.html'),
    out('ocr-bench', 'page', 'bench-page.html'),
  ),
  copyOcrFiles(),
  copyFile(join(projectDirectory, 'renderer', 'index.html'), out('renderer', 'index.html')),
  copyFile(resolve('@cornerstonejs/codec-openjpeg/decodewasm'), out('renderer', 'openjpegwasm_decode.wasm')),
  refreshLicences(out('renderer', 'licences.json')),
]);

/** Parts of an earlier build have other names; they would be packed with the product. */
async function removeEarlierScripts() {
  const earlier = (await readdir(out('renderer'))).filter((name) => /\.(?:js|css|map|woff2)$/.test(name));
  await Promise.all(earlier.map((name) => rm(out('renderer', name))));
}

/** What the camera's recogniser fetches: Tesseract's program, its cores, its language, and our two networks. */
async function copyOcrFiles() {
  const cores = ['tesseract-core-lstm', 'tesseract-core-simd-lstm', 'tesseract-core-relaxedsimd-lstm'];
  const core = (file) => resolve(`tesseract.js-core/${file}`, { paths: [resolve('tesseract.js')] });
  const files = {
    'tesseract-program.js': resolve('tesseract.js/dist/worker.min.js'),
    'eng.traineddata.gz': resolve('@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz'),
    'glyph-network.bin': join(projectDirectory, 'renderer', 'ocr', 'recognise', 'glyph-network.bin'),
    'line-network.bin': join(projectDirectory, 'renderer', 'ocr', 'recognise', 'line-network.bin'),
    ...Object.fromEntries(
      cores.flatMap((name) => ['js', 'wasm'].map((end) => [`${name}.${end}`, core(`${name}.${end}`)])),
    ),
  };
  await mkdir(out('renderer', 'ocr'), { recursive: true });
  await Promise.all(
    Object.entries(files).map(([name, from]) => copyFile(from, out('renderer', 'ocr', name))),
  );
}

/** Collecting the licences takes seconds; they change with the packages only. */
async function refreshLicences(file) {
  const changed = async (path) => (await stat(path).catch(() => null))?.mtimeMs ?? 0;
  const lock = join(projectDirectory, 'package-lock.json');
  if ((await changed(file)) > (await changed(lock))) return;
  await writeLicences(file);
}
