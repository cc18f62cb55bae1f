// Plain JavaScript: `npm start` asks before anything is built.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const names = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' };

/** Where Electron's program is, or null where it was not downloaded. */
export function electronProgram(projectDirectory) {
  const program = join(
    projectDirectory,
    'node_modules',
    'electron',
    'dist',
    names[process.platform] ?? 'electron',
  );
  return existsSync(program) ? program : null;
}

/** Whether a window can be opened. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}
