import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isPcscServiceRunning } from '../../main/card-reader/pcsc/pcsc-service.ts';

const daemon = '/usr/sbin/pcscd';
const driver = '/usr/lib/pcsc/drivers/serial/libifdvpcd.so';

/** Debian's virtual reader: two slots, the second one port further. */
const virtualReader = `FRIENDLYNAME "Virtual PCD"
DEVICENAME   /dev/null:0x8C7B
LIBPATH      ${driver}
CHANNELID    0x8C7B
`;

export const readerNames = ['Virtual PCD 00 00', 'Virtual PCD 00 01'] as const;

/** Null where PC/SC can be tested here, else why not. A build server may not do without: there it is an error. */
export async function reasonToSkip(): Promise<string | null> {
  const reason = await findReason();
  if (reason !== null && process.env['CI'] === 'true') throw new Error(`PC/SC cannot be tested: ${reason}`);
  return reason;
}

async function findReason(): Promise<string | null> {
  try {
    accessSync(daemon, constants.X_OK);
    accessSync(driver, constants.R_OK);
  } catch {
    return 'pcscd and vsmartcard-vpcd are not installed';
  }
  if (process.getuid?.() !== 0) return 'only root can start pcscd';
  return (await isPcscServiceRunning()) ? 'another pcscd is running' : null;
}

/** A PC/SC system of our own, with a virtual reader that can be plugged, unplugged, stopped and started. */
export class PcscSystem {
  readonly #directory: string;
  #process: ChildProcess | null = null;

  private constructor(directory: string) {
    this.#directory = directory;
  }

  static async start(): Promise<PcscSystem> {
    const system = new PcscSystem(await mkdtemp(join(tmpdir(), 'pcsc-')));
    await system.#writeConfiguration(virtualReader);
    await system.startService();
    return system;
  }

  async startService(): Promise<void> {
    const configuration = join(this.#directory, 'reader.conf');
    this.#process = spawn(daemon, ['--foreground', '--config', configuration], { stdio: 'ignore' });
    await until('the service listens', isPcscServiceRunning);
  }

  async stopService(): Promise<void> {
    const running = this.#process;
    this.#process = null;
    if (running === null || running.exitCode !== null) return;
    const ended = once(running, 'exit');
    running.kill('SIGTERM');
    await ended;
    await until('the service is gone', async () => !(await isPcscServiceRunning()));
  }

  /**
   * Takes the readers away, with their service, as Windows does when the last one is unplugged; the service comes back
   * without them. pcscd knows hot-plugging for USB only, so a reader cannot vanish from under a running service here.
   */
  async unplug(): Promise<void> {
    await this.stopService();
    await this.#writeConfiguration('');
    await this.startService();
  }

  async plug(): Promise<void> {
    await this.stopService();
    await this.#writeConfiguration(virtualReader);
    await this.startService();
  }

  async stop(): Promise<void> {
    await this.stopService();
    await rm(this.#directory, { recursive: true });
  }

  async #writeConfiguration(content: string): Promise<void> {
    await writeFile(join(this.#directory, 'reader.conf'), content);
  }
}

/** Waits for a condition of the system; fails where it does not come. */
export async function until(what: string, condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (await condition()) return;
    await delay(50);
  }
  throw new Error(`it never came that ${what}`);
}
