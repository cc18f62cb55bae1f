import { EventEmitter } from 'node:events';
import { registerScheme } from './app-address.ts';
import { partial } from './partial.ts';

type ProtocolHandler = Parameters<Electron.Protocol['handle']>[1];
type RequestListener = (
  details: Electron.OnBeforeRequestListenerDetails,
  callback: (response: Electron.CallbackResponse) => void,
) => void;
type PermissionRequestHandler = Parameters<Electron.Session['setPermissionRequestHandler']>[0];
type PermissionCheckHandler = Parameters<Electron.Session['setPermissionCheckHandler']>[0];

/** What the app has set on one session. */
export interface SessionRules {
  readonly session: Electron.Session;
  readonly handlers: Map<string, ProtocolHandler>;
  onBeforeRequest: { readonly patterns: readonly RegExp[]; readonly listener: RequestListener } | null;
  onPermissionRequest: PermissionRequestHandler;
  onPermissionCheck: PermissionCheckHandler;
}

const known = new Map<string, SessionRules>();

/** `*` stands for any text; `<all_urls>` for every address. */
const matcher = (pattern: string): RegExp =>
  pattern === '<all_urls>'
    ? /^/
    : new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);

function webRequestOf(rules: () => SessionRules): Electron.WebRequest {
  const set = (patterns: readonly string[], listener: RequestListener | null): void => {
    rules().onBeforeRequest = listener && { patterns: patterns.map(matcher), listener };
  };
  return partial<Electron.WebRequest>('webRequest', {
    onBeforeRequest: (...args: readonly unknown[]) => {
      const [first, second] = args;
      if (typeof first === 'function' || first === null) set(['<all_urls>'], first as RequestListener);
      else set((first as Electron.WebRequestFilter).urls, second as RequestListener);
    },
  });
}

function createRules(name: string): SessionRules {
  const handlers = new Map<string, ProtocolHandler>();
  const nothing = (): Promise<void> => Promise.resolve();
  const session = partial<Electron.Session>(
    'session',
    {
      protocol: partial<Electron.Protocol>('protocol', {
        handle: (scheme, handler) => void handlers.set(scheme, handler),
        unhandle: (scheme) => void handlers.delete(scheme),
        isProtocolHandled: (scheme) => handlers.has(scheme),
      }),
      webRequest: webRequestOf(() => rules),
      setPermissionRequestHandler: (handler) => {
        rules.onPermissionRequest = handler;
      },
      setPermissionCheckHandler: (handler) => {
        rules.onPermissionCheck = handler;
      },
      // HID, serial and USB devices are never granted here.
      setDevicePermissionHandler: () => undefined,
      setSpellCheckerEnabled: () => undefined,
      // The profile is thrown away at exit, and the app keeps nothing in it meanwhile.
      clearStorageData: nothing,
      clearCache: nothing,
      isPersistent: () => name.startsWith('persist:'),
    },
    new EventEmitter(),
  );
  const rules: SessionRules = {
    session,
    handlers,
    onBeforeRequest: null,
    onPermissionRequest: null,
    onPermissionCheck: null,
  };
  return rules;
}

function rulesNamed(name: string): SessionRules {
  const rules = known.get(name) ?? createRules(name);
  known.set(name, rules);
  return rules;
}

/** The session that a window was asked to use. */
export function rulesFor(preferences: Electron.WebPreferences | undefined): SessionRules {
  const { session: wanted, partition } = preferences ?? {};
  const found = [...known.values()].find(({ session }) => session === wanted);
  return found ?? rulesNamed(partition ?? '');
}

export const session = partial<typeof Electron.Session>('session', {
  fromPartition: (name: string) => rulesNamed(name).session,
  get defaultSession() {
    return rulesNamed('').session;
  },
});

/** The module `protocol`: that of the default session, and the schemes. */
export const protocol = partial<Electron.Protocol>('protocol', {
  registerSchemesAsPrivileged: (schemes) => {
    for (const { scheme, privileges } of schemes) {
      // Only such a scheme has a host and a secure context, as its stand-in has.
      if (privileges?.standard !== true || privileges.secure !== true) {
        throw new Error(`the Chromium shell knows only standard and secure schemes, not ${scheme}`);
      }
      registerScheme(scheme);
    }
  },
  handle: (scheme, handler) => {
    session.defaultSession.protocol.handle(scheme, handler);
  },
  unhandle: (scheme) => {
    session.defaultSession.protocol.unhandle(scheme);
  },
});
