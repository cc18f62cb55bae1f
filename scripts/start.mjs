// `npm start`: sets up what is missing and opens the kiosk, on Electron where it can, else on an installed Chromium.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { electronProgram, hasDisplay } from './electron-program.mjs';
import { ensureBuild, ensureNodePackages, ensureSystemPackages, projectDirectory } from './set-up.mjs';

const args = process.argv.slice(2);
const inProject = (...path) => join(projectDirectory, ...path);
const say = (line) => process.stderr.write(`${line}\n`);

ensureNodePackages();
ensureBuild();

const headless = args.includes('--headless');
const shell = chooseShell();
if (shell === 'chromium') ensureSystemPackages(['chromium']);

if (!hasDisplay() && !headless) {
  say(
    'There is no display: one complete visit is made without a window (npm start -- --headless stays running).',
  );
  await run(process.execPath, [inProject('out', 'visit', 'complete-visit.mjs'), ...args]);
} else if (shell === 'electron') {
  await run(electronProgram(projectDirectory), [inProject('out', 'main', 'main.mjs'), ...args]);
} else {
  await run(process.execPath, [inProject('out', 'chromium-shell', 'main.mjs'), ...args]);
}

/** `--shell=…` decides; else Electron where its binary is or can be had. Headless running is Chromium's. */
function chooseShell() {
  const forced = args.find((arg) => arg.startsWith('--shell='))?.slice('--shell='.length);
  if (forced === 'electron' || forced === 'chromium') return forced;
  if (headless || !hasDisplay()) return 'chromium';
  if (electronProgram(projectDirectory) !== null || installElectron()) return 'electron';
  say("Electron's program is not installed and cannot be downloaded: the kiosk runs on Chromium instead.");
  return 'chromium';
}

/** Downloads Electron's binary once; a network that refuses is remembered until the packages change. */
function installElectron() {
  const refused = inProject('node_modules', '.electron-download-refused');
  if (existsSync(refused)) return false;
  say("Downloading Electron's program …");
  spawnSync(process.execPath, [inProject('node_modules', 'electron', 'install.js')], {
    cwd: projectDirectory,
    stdio: 'ignore',
    timeout: 180_000,
  });
  if (electronProgram(projectDirectory) !== null) return true;
  writeFileSync(refused, '');
  return false;
}

/** Runs the program in the foreground and ends with its exit code. */
function run(program, programArgs) {
  return new Promise((resolve) => {
    const child = spawn(program, programArgs, { cwd: projectDirectory, stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
    child.on('exit', (code) => {
      process.exitCode = code ?? 1;
      resolve();
    });
  });
}
