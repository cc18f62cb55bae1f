import { existsSync, readFileSync } from 'node:fs';
import type { CDPSession } from 'playwright';

/** What a browser's renderer processes take together. */
export interface RendererMemory {
  readonly processes: number;
  /** Proportional set size: pages that several processes share are counted in parts. What is swapped out counts too. */
  readonly megabytes: number;
}

interface ProcessInfo {
  readonly type: string;
  readonly id: number;
}

/**
 * The memory of every renderer process, in which pages, workers and their WebAssembly live. Null where the system has no
 * `smaps_rollup` (proc_pid_smaps(5)).
 * @param browser a session with the browser, not with a page
 */
export async function rendererMemory(browser: CDPSession): Promise<RendererMemory | null> {
  if (!existsSync('/proc/self/smaps_rollup')) return null;
  const { processInfo } = (await browser.send('SystemInfo.getProcessInfo')) as {
    readonly processInfo: readonly ProcessInfo[];
  };
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  const kilobytes = renderers.reduce((sum, { id }) => sum + kilobytesOf(id), 0);
  return { processes: renderers.length, megabytes: Number((kilobytes / 1024).toFixed(1)) };
}

function kilobytesOf(process: number): number {
  const rollup = readFileSync(`/proc/${process}/smaps_rollup`, 'utf8');
  const lines = rollup.matchAll(/^(?:Pss|SwapPss): +(\d+) kB$/gm);
  return [...lines].reduce((sum, [, kilobytes]) => sum + Number(kilobytes), 0);
}
