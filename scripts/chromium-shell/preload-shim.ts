import type { MainMessage, PageMessage } from './page-message.ts';
import { wireFormat } from './wire-format.ts';
import type { WireFormat } from './wire-format.ts';

interface ShimOptions {
  /** The function that CDP's `Runtime.addBinding` puts on every window. */
  readonly binding: string;
  /** The property by which the main process reaches the shim. */
  readonly receiver: string;
  readonly origin: string;
}

type Listener = (event: object, ...args: unknown[]) => void;
type Preload = (require: (name: string) => object, module: object, exports: object) => void;

/**
 * Runs in the page before any script of it, and holds the preload script. Chromium's page has no isolated world with
 * synchronous functions, so the preload shares the page's; the way to the main process lives in this closure only.
 *
 * Its source text is sent into the page: it refers to nothing outside itself.
 */
function shim(options: ShimOptions, wire: WireFormat, preload: Preload): void {
  const globals = globalThis as unknown as Record<string, unknown>;
  const raw = globals[options.binding] as (text: string) => void;
  // In every frame: a frame of the same origin could otherwise hand the binding to its parent.
  Reflect.deleteProperty(globals, options.binding);
  if (window.parent !== window || location.origin !== options.origin) return;

  const post = (message: PageMessage): void => {
    raw(wire.encode(message));
  };
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const listeners = new Map<string, Listener[]>();
  let calls = 0;

  const off = (channel: string, listener: Listener): void => {
    listeners.set(
      channel,
      (listeners.get(channel) ?? []).filter((one) => one !== listener),
    );
  };
  const ipcRenderer = Object.freeze({
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise<unknown>((resolve, reject) => {
        const id = ++calls;
        post({ kind: 'invoke', id, channel, args });
        waiting.set(id, { resolve, reject });
      }),
    send: (channel: string, ...args: unknown[]) => {
      post({ kind: 'send', channel, args });
    },
    on: (channel: string, listener: Listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
    },
    off,
    removeListener: off,
  });

  // A page that calls this speaks to itself only: it can forge an answer, never a request.
  Object.defineProperty(globals, options.receiver, {
    value: (text: string) => {
      const message = wire.decode(text) as MainMessage;
      if (message.kind === 'event') {
        for (const listener of listeners.get(message.channel) ?? []) listener({}, ...message.args);
        return;
      }
      const call = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.kind === 'resolved') call?.resolve(message.value);
      else call?.reject(new Error(message.message));
    },
  });

  const freeze = (value: unknown): unknown => {
    if (typeof value === 'function') {
      const target = value as (...args: unknown[]) => unknown;
      return Object.freeze((...args: unknown[]) => target(...args));
    }
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
    if (Array.isArray(value)) return Object.freeze(value.map(freeze));
    return Object.freeze(
      Object.fromEntries(Object.entries(value).map(([key, field]) => [key, freeze(field)])),
    );
  };
  const contextBridge = Object.freeze({
    exposeInMainWorld: (key: string, api: unknown) => {
      Object.defineProperty(globals, key, { value: freeze(api), enumerable: true });
    },
  });

  // Electron without a menu has none of Chromium's own shortcuts; what edits text stays.
  const browserKeys = /^(F\d+|[+\-=0dfghjnoprstuw]|ArrowLeft|ArrowRight|Tab)$/i;
  const onKey = (event: KeyboardEvent): void => {
    const { key, code, shiftKey, ctrlKey, altKey, metaKey, isComposing, location: place } = event;
    const chord = ctrlKey || altKey || metaKey || /^F\d+$/.test(key);
    if (chord && !/^F\d+$/.test(key) && !browserKeys.test(key)) return;
    if (!chord) return;
    event.preventDefault();
    const type = event.type === 'keydown' ? 'keyDown' : 'keyUp';
    const modifiers = { shift: shiftKey, control: ctrlKey, alt: altKey, meta: metaKey };
    const input = { type, key, code, isAutoRepeat: event.repeat, isComposing, location: place } as const;
    post({ kind: 'key', input: { ...input, ...modifiers } });
  };
  window.addEventListener('keydown', onKey, true);
  window.addEventListener('keyup', onKey, true);

  const implemented: Record<string, object> = { contextBridge, ipcRenderer };
  const electron = new Proxy(implemented, {
    get: (target, name) => {
      const found = Reflect.get(target, name) as object | undefined;
      if (found !== undefined || typeof name === 'symbol' || name === '__esModule') return found;
      throw new Error(`electron.${name} is not part of the Chromium shell's preload`);
    },
  });
  try {
    const module = { exports: {} };
    preload(
      (name) => {
        if (name === 'electron') return electron;
        throw new Error(`module not found: ${name}`);
      },
      module,
      module.exports,
    );
  } catch (error) {
    post({ kind: 'preload-failed', message: String(error) });
  }
}

/** The init script of a page: the shim around a preload script built as CommonJS. */
export function shimSource(options: ShimOptions, preload: string): string {
  // `__name`: what esbuild leaves in a function's text where it keeps names.
  return `{ const __name = (value) => value;
(${shim.toString()})(${JSON.stringify(options)}, (${wireFormat.toString()})(), (require, module, exports) => {
${preload}
}); }`;
}
