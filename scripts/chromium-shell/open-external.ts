import { spawn } from 'node:child_process';
import { headless } from './chromium.ts';
import { partial } from './partial.ts';

const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  darwin: ['open'],
  linux: ['xdg-open'],
};

/** The system's browser, by the system's own opener. The address is one argument and never a shell's text. */
function openExternal(url: string): Promise<void> {
  const [program, ...args] = openers[process.platform] ?? [];
  if (headless() || program === undefined) {
    return Promise.reject(new Error('there is no display to open a page on'));
  }
  // An address that is none could be read as an option or a file.
  const { href } = new URL(url);
  return new Promise((resolve, reject) => {
    const opener = spawn(program, [...args, href], { stdio: 'ignore' });
    opener.once('error', reject);
    opener.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${program} ended with ${String(code)}`));
    });
  });
}

export const shell = partial<Electron.Shell>('shell', { openExternal });
