// `npm test`: sets up what the tests need, then checks types, style and behaviour. The last line counts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  cardPicturePackages,
  ensureBuild,
  ensureNodePackages,
  ensureSystemPackages,
  projectDirectory,
} from './set-up.mjs';

ensureSystemPackages(['pcscd', 'libpcsclite-dev', 'vsmartcard-vpcd', 'chromium', ...cardPicturePackages]);
ensureNodePackages();
ensureBuild();

const results = join(projectDirectory, 'test-results');
mkdirSync(results, { recursive: true });

/** Runs a package's program with its output on the terminal; true where it succeeded. */
function succeeds(program, ...args) {
  console.log(`\n> ${program} ${args.join(' ')}`);
  const { status } = spawnSync('npx', ['--no-install', program, ...args], {
    cwd: projectDirectory,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** Runs a project of the test runner and counts its tests. */
function runTests(project, ...more) {
  const report = join(results, `${project}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const succeeded = succeeds('vitest', 'run', '--project', project, ...reporters, ...more);
  // A run that broke off before its report is one failure.
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const failed = numFailedTests === 0 && !succeeded ? 1 : numFailedTests;
  return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
}

function check(program, ...args) {
  return succeeds(program, ...args)
    ? { passed: 1, failed: 0, skipped: 0 }
    : { passed: 0, failed: 1, skipped: 0 };
}

const outcomes = [
  check('tsc', '-b'),
  check('eslint', '.'),
  check('prettier', '--check', '--log-level', 'warn', '.'),
  runTests('unit'),
  // One PC/SC system, one virtual reader: file after file.
  runTests('pcsc', '--no-file-parallelism'),
  runTests('e2e', '--no-file-parallelism'),
];
const sum = (count) => outcomes.reduce((total, outcome) => total + outcome[count], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exit(sum('failed') === 0 ? 0 : 1);
