import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PcscSystem, readerNames, reasonToSkip } from '../../scripts/virtual-desk/pcsc-system.ts';
import { runCard } from '../command-line/run-card.ts';
import { projectDirectory } from '../specimen-reading.ts';

const skip = (await reasonToSkip()) !== null;
const number = 'SP10000001AA';

describe.skipIf(skip)('the companion on a real PC/SC system', () => {
  let system: PcscSystem;
  let player: ChildProcess | null = null;

  beforeAll(async () => {
    system = await PcscSystem.start();
  });
  afterEach(async () => {
    if (player === null || player.exitCode !== null) return;
    player.kill('SIGTERM');
    await once(player, 'exit');
  });
  afterAll(async () => {
    await system.stop();
  });

  /** `card play`, up to its document. */
  async function play(specimen: string): Promise<unknown> {
    const program = join(projectDirectory, 'out', 'command-line', 'card.mjs');
    const playing = spawn(process.execPath, [program, 'play', specimen], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    player = playing;
    const [document] = (await once(playing.stdout, 'data')) as [Buffer];
    return JSON.parse(document.toString('utf8'));
  }

  it('plays a specimen, reads it, and leaves when it is told to', async () => {
    expect(await play('permanent-resident')).toEqual({
      specimen: 'permanent-resident',
      number,
      vpcd: '127.0.0.1:35963',
    });
    const { exitCode, document } = await runCard(['read', '--number', number]);
    expect(exitCode).toBe(0);
    expect(document).toMatchObject({
      source: 'pcsc',
      verification: { tampering: 'valid', issuer: 'valid', anchor: { purpose: 'specimen' } },
      timing: { apdus: 15, bytesSent: 213, bytesReceived: 12_166 },
    });
    player?.kill('SIGINT');
    const [code] = (await once(player!, 'exit')) as [number | null];
    expect(code).toBe(0);
  });

  it('lists readers and cards, and takes the reader that it is told', async () => {
    await play('student');
    expect((await runCard(['readers'])).document).toEqual([
      { name: readerNames[0], card: true },
      { name: readerNames[1], card: false },
    ]);
    const args = ['read', '--number', 'SP10000002BB', '--wait', '1'];
    expect((await runCard([...args, '--reader', readerNames[0]])).exitCode).toBe(0);
    expect((await runCard([...args, '--reader', readerNames[1]])).document).toMatchObject({
      error: { code: 'card-not-detected' },
    });
    expect((await runCard([...args, '--reader', 'another'])).document).toMatchObject({
      error: { code: 'no-reader' },
    });
  });

  it('does not call a card of an unknown issuer forged while official anchors are missing', async () => {
    await play('unknown-issuer');
    const { document } = await runCard(['read', '--number', number]);
    expect(document).toMatchObject({
      verification: { tampering: 'valid', issuer: 'unchecked', reasons: ['no-trust-anchor'], anchor: null },
    });
  });

  it('writes nothing of the card but the document, with full logging on', async () => {
    await play('permanent-resident');
    const home = await mkdtemp(join(tmpdir(), 'card-home-'));
    const env = { NODE_DEBUG: 'residence-card', HOME: home, TMPDIR: home, XDG_CACHE_HOME: home };
    const { exitCode, standardError } = await runCard(['read', '--number', number], env, home);
    expect(exitCode).toBe(0);
    expect(standardError).toContain('verify 08200086');
    for (const secret of [number, '10000001', '架空町', '999990'])
      expect(standardError).not.toContain(secret);
    expect(standardError).not.toMatch(/[0-9a-fA-F]{17,}|[A-Za-z0-9+/]{40,}/);
    expect(await readdir(home, { recursive: true })).toEqual([]);
    await rm(home, { recursive: true });
  });

  it('says that there is no reader, no virtual reader, no service', async () => {
    await system.unplug();
    const read = ['read', '--number', number, '--wait', '1'];
    expect((await runCard(read)).document).toMatchObject({ error: { code: 'no-reader' } });
    expect((await runCard(['readers'])).document).toEqual([]);
    expect((await runCard(['play', 'student'])).document).toMatchObject({ error: { code: 'no-reader' } });
    await system.stopService();
    for (const args of [read, ['readers']]) {
      const { exitCode, document } = await runCard(args);
      expect([exitCode, document]).toMatchObject([1, { error: { code: 'reader-service-unavailable' } }]);
    }
    const { document } = await runCard(['doctor']);
    expect(document).toContainEqual(expect.objectContaining({ check: 'service', status: 'error' }));
    // A software card in process needs none of that.
    expect((await runCard(['read', '--specimen', 'student'])).exitCode).toBe(0);
    await system.plug();
  });
});
