import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failureCodes, failureMessages } from '../../shared/failure.ts';
import { projectDirectory } from '../specimen-reading.ts';

/** What the compiler and the linter do not see of the project's laws. */

const rooms = ['shared', 'main', 'preload', 'renderer', 'scripts', 'test'];

const sources = rooms.flatMap((room) =>
  readdirSync(join(projectDirectory, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path: relative(projectDirectory, path), text: readFileSync(path, 'utf8') };
    }),
);
const production = sources.filter(({ path }) => !path.startsWith('test/'));
const pathsOf = (found: readonly { readonly path: string }[]): readonly string[] =>
  found.map(({ path }) => path);

describe('rooms', () => {
  it('keeps every file short', () => {
    const lines = (text: string): number => text.split('\n').length;
    expect(pathsOf(sources.filter(({ text }) => lines(text) > 400))).toEqual([]);
    const sizes = production.map(({ text }) => lines(text)).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(90);
    expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThanOrEqual(220);
  });

  it('has one importer of nfc-pcsc', () => {
    const importers = production.filter(({ text }) => /(from|import\()\s*'(nfc-pcsc|@pokusew)/.test(text));
    expect(pathsOf(importers)).toEqual(['main/card-reader/pcsc/nfc-pcsc-adapter.ts']);
  });

  it('has no barrels, utilities, helpers or managers', () => {
    const names = pathsOf(production).filter((path) =>
      /(^|\/)(index|utils?|helpers?|.*manager)\.ts$/.test(path),
    );
    expect(names).toEqual([]);
  });

  it('selects no application but those of the residence card', () => {
    const identifiers = production
      .filter(({ path }) => path.startsWith('main/') && !path.startsWith('main/simulator/'))
      .flatMap(({ text }) =>
        [...text.matchAll(/\b(D392F0004F\d\d|[AD][0-9A-F]{13,31})\b/g)].map(([found]) => found),
      );
    expect([...new Set(identifiers)].sort()).toEqual([
      'D392F0004F01',
      'D392F0004F02',
      'D392F0004F03',
      'D392F0004F04',
    ]);
  });
});

describe('the failure catalogue', () => {
  it('has a message for every code', () => {
    for (const code of failureCodes) expect(failureMessages[code].length).toBeGreaterThan(10);
  });

  it('is given out in one place', () => {
    const quoted = (code: string): RegExp => new RegExp(`['"\`]${code}['"\`]`);
    for (const code of failureCodes) {
      const places = pathsOf(
        production.filter(({ path, text }) => path.startsWith('main/') && quoted(code).test(text)),
      )
        // A specimen's kind, a reader's status, a refused request, a decision on a code: the words, but nothing is given out.
        .filter((path) => !/^main\/(simulator\/|session\/|ipc)/.test(path));
      const outside = ['ocr-failed', 'camera-denied', 'camera-missing', 'camera-busy'].includes(code);
      expect(places, code).toEqual(outside ? [] : ['main/failure-of.ts']);
    }
  });
});
