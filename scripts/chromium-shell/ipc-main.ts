import { EventEmitter } from 'node:events';
import type { PageMessage } from './page-message.ts';
import type { PageCaller } from './page-channel.ts';
import { partial } from './partial.ts';

type Handler = Parameters<Electron.IpcMain['handle']>[1];

const handlers = new Map<string, Handler>();
const events = new EventEmitter();

export const ipcMain = partial<Electron.IpcMain>(
  'ipcMain',
  {
    handle: (channel, handler) => {
      if (handlers.has(channel)) {
        throw new Error(`Attempted to register a second handler for '${channel}'`);
      }
      handlers.set(channel, handler);
    },
    removeHandler: (channel) => {
      handlers.delete(channel);
    },
  },
  events,
);

type Call = Extract<PageMessage, { kind: 'invoke' | 'send' }>;

/** Hands a call to the app's handler. A rejection crosses as Electron words it. */
export async function dispatchCall(
  call: Call,
  caller: PageCaller,
  sender: Electron.WebContents,
  senderFrame: Electron.WebFrameMain,
): Promise<void> {
  const origin = { sender, senderFrame, frameId: 1, processId: 1 };
  if (call.kind === 'send') {
    events.emit(call.channel, partial<Electron.IpcMainEvent>('IpcMainEvent', origin), ...call.args);
    return;
  }
  const { id, channel, args } = call;
  try {
    const handler = handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    const event = partial<Electron.IpcMainInvokeEvent>('IpcMainInvokeEvent', origin);
    caller.reply({ kind: 'resolved', id, value: (await handler(event, ...args)) as unknown });
  } catch (error) {
    caller.reply({
      kind: 'rejected',
      id,
      message: `Error invoking remote method '${channel}': ${String(error)}`,
    });
  }
}
