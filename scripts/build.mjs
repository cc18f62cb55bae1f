// Builds what runs into out/. Types are checked by `npm test`, not here.
import { build } from 'esbuild';
import { projectDirectory } from './set-up.mjs';

/** Packages that are loaded from node_modules: nfc-pcsc is native. */
const external = ['nfc-pcsc'];

/** What is built: an output folder and its entry. */
const entries = {
  'command-line/card': 'main/command-line/main.ts',
  'bench/bench': 'scripts/bench/bench.ts',
};

await build({
  absWorkingDir: projectDirectory,
  entryPoints: entries,
  outdir: 'out',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  external,
  sourcemap: true,
  logLevel: 'warning',
  // The core's tsconfig maps node-forge to a declaration file, for the compiler only.
  tsconfigRaw: {},
  banner: {
    // Bundled CommonJS packages call require and __dirname, which a module has to make for itself.
    js: "import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url); const __dirname = import.meta.dirname;",
  },
});
