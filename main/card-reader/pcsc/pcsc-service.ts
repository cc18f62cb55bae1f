import { execFile } from 'node:child_process';
import { connect } from 'node:net';

/** Where pcsc-lite's daemon listens, or where systemd listens for it and starts it. */
const pcscLiteSocket = '/run/pcscd/pcscd.comm';

/**
 * Whether the system's card service can be reached. Asked before every context is opened, because the native library
 * blocks its thread for as long as the service is down.
 */
export function isPcscServiceRunning(): Promise<boolean> {
  if (process.platform === 'win32') return isWindowsServiceRunning();
  // macOS starts its service on demand.
  if (process.platform === 'darwin') return Promise.resolve(true);
  return acceptsConnections(process.env['PCSCLITE_CSOCK_NAME'] ?? pcscLiteSocket);
}

function acceptsConnections(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ path });
    const finish = (running: boolean) => (): void => {
      socket.destroy();
      resolve(running);
    };
    socket.once('connect', finish(true)).once('error', finish(false)).setTimeout(500, finish(false));
  });
}

/** Windows stops the Smart Card service when the last reader is unplugged, and starts it with the next. */
function isWindowsServiceRunning(): Promise<boolean> {
  return new Promise((resolve) => {
    execFile(
      'sc.exe',
      ['query', 'SCardSvr'],
      { windowsHide: true, timeout: 2000 },
      (error, standardOutput) => {
        // 4 is SERVICE_RUNNING; the words beside it are translated.
        resolve(error === null && /:\s*4\s/.test(standardOutput));
      },
    );
  });
}
