// Plain JavaScript: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectDirectory = fileURLToPath(new URL('..', import.meta.url));
const inProject = (...path) => join(projectDirectory, ...path);

/** Says what set-up does, beside a command's own output. */
function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Runs a program to its end; its output goes to standard error. Ends this process where it fails. */
export function run(program, args, options = {}) {
  const { status, error } = spawnSync(program, args, {
    cwd: projectDirectory,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    ...options,
  });
  if (status === 0) return;
  say(`set-up: ${program} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}`);
  process.exit(1);
}

/** What each system package is for, and a file that is there once it is installed. */
const systemPackages = {
  pcscd: { file: '/usr/sbin/pcscd', why: 'the PC/SC service' },
  'libpcsclite-dev': { file: '/usr/include/PCSC/winscard.h', why: 'to build the reader driver' },
  'vsmartcard-vpcd': {
    file: '/usr/lib/pcsc/drivers/serial/libifdvpcd.so',
    why: 'a virtual reader for software cards',
  },
  chromium: { file: '/usr/bin/chromium', why: 'the kiosk window where Electron cannot be had' },
  'fonts-noto-cjk': {
    file: '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
    why: 'Japanese text of test pictures',
  },
  'fonts-ocr-b': {
    file: '/usr/share/fonts/opentype/ocr-b/OCRB.otf',
    why: 'card numbers of test pictures in the typeface for reading by machines',
  },
  'fonts-liberation': {
    file: '/usr/share/fonts/truetype/liberation/LiberationSansNarrow-Regular.ttf',
    why: 'card numbers of test pictures',
  },
  'fonts-dejavu-core': {
    file: '/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf',
    why: 'card numbers of test pictures',
  },
  'fonts-noto-core': {
    file: '/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf',
    why: 'card numbers of test pictures',
  },
  'fonts-noto-mono': {
    file: '/usr/share/fonts/truetype/noto/NotoSansMono-Regular.ttf',
    why: 'card numbers of test pictures',
  },
};

/** What test pictures of cards are drawn with (scripts/card-pictures). */
export const cardPicturePackages = [
  'chromium',
  'fonts-noto-cjk',
  'fonts-ocr-b',
  'fonts-liberation',
  'fonts-dejavu-core',
  'fonts-noto-core',
  'fonts-noto-mono',
];

/** Installs missing Debian packages as root; elsewhere prints the command. `names` are keys of `systemPackages`. */
export function ensureSystemPackages(names) {
  if (process.platform !== 'linux') return;
  const missing = names.filter((name) => !existsSync(systemPackages[name].file));
  if (missing.length === 0) return;
  const reasons = missing.map((name) => `${name} (${systemPackages[name].why})`).join(', ');
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!canInstall) {
    say(`set-up: needed: ${reasons}. Run: sudo apt-get install -y ${missing.join(' ')}`);
    process.exit(1);
  }
  say(`set-up: installing ${reasons}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-q'], { env });
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...missing], { env });
}

/** Installs the packages of the lock file where they are missing or others. */
export function ensureNodePackages() {
  const stamp = inProject('node_modules', '.residence-card-kiosk-lock');
  const lock = readFileSync(inProject('package-lock.json'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  ensureSystemPackages(['libpcsclite-dev']);
  say('set-up: installing the packages of package-lock.json');
  run('npm', ['ci', '--no-audit', '--no-fund']);
  writeFileSync(stamp, lock);
}

const sourceDirectories = ['main', 'shared', 'preload', 'renderer', 'scripts'];

/** Builds where a source is younger than what was built from it. */
export function ensureBuild() {
  const built = inProject('out', 'command-line', 'card.mjs');
  const builtAt = existsSync(built) ? statSync(built).mtimeMs : 0;
  const sources = [inProject('package-lock.json')].concat(
    sourceDirectories.flatMap((directory) => filesBelow(inProject(directory))),
  );
  if (sources.every((path) => statSync(path).mtimeMs < builtAt)) return;
  run(process.execPath, [inProject('scripts', 'build.mjs')]);
}

function filesBelow(directory) {
  return readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
