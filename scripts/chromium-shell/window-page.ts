import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Page, Request as PageRequest } from 'playwright';
import { originOf, toAppAddress, toPageAddress } from './app-address.ts';
import { appEvents, preventable, theChromium } from './application.ts';
import { settleCamera } from './camera-permission.ts';
import { dispatchCall } from './ipc-main.ts';
import { openPageChannel } from './page-channel.ts';
import type { PageCaller, PageChannel } from './page-channel.ts';
import type { PageMessage } from './page-message.ts';
import { partial } from './partial.ts';
import { answerRequest } from './request-routing.ts';
import type { SessionRules } from './sessions.ts';

type WindowOpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];

/** What a window needs of its page. */
export interface WindowPage {
  readonly contents: Electron.WebContents;
  readonly events: EventEmitter;
  readonly load: (url: string) => Promise<void>;
  /** Does something with Chromium's page once it is there. */
  withPage(act: (page: Page) => Promise<unknown>): void;
  close(): void;
}

let pages = 0;

/** The page of one window: opened anew after a crash, so that the window lives on. */
export function createWindowPage(
  rules: SessionRules,
  preferences: Electron.WebPreferences,
  onPage: (page: Page) => Promise<unknown>,
): WindowPage {
  const id = ++pages;
  const events = new EventEmitter();
  const preload = preferences.preload === undefined ? '' : readFileSync(preferences.preload, 'utf8');
  let address = '';
  let loading = '';
  // Outlives a load: after a crash the page is opened before the app asks for its address again.
  let origin = 'null';
  let destroyed = false;
  let openHandler: WindowOpenHandler = () => ({ action: 'deny' });
  let current: Promise<{ readonly page: Page; readonly channel: PageChannel }> | null = null;

  const mainFrame = partial<Electron.WebFrameMain>('WebFrameMain', {
    get url() {
      return address;
    },
    get origin() {
      return originOf(address);
    },
    parent: null,
    isDestroyed: () => destroyed,
  });

  const frameOf = ({ url, mainFrame: main }: PageCaller): Electron.WebFrameMain => {
    // The very object that `webContents.mainFrame` is, so that the two can be compared; only while its address is true.
    if (main && toAppAddress(url) === address) return mainFrame;
    const where = toAppAddress(url);
    const fields = { url: where, origin: originOf(where), parent: main ? null : mainFrame };
    return partial<Electron.WebFrameMain>('WebFrameMain', fields);
  };

  const onMessage = (message: PageMessage, caller: PageCaller): void => {
    if (message.kind === 'key') {
      events.emit('before-input-event', preventable({}), { ...message.input, modifiers: [] });
    } else if (message.kind === 'preload-failed') {
      process.stderr.write(`Chromium shell: the preload script failed: ${message.message}\n`);
      events.emit('preload-error', {}, preferences.preload, new Error(message.message));
    } else {
      void dispatchCall(message, caller, contents, frameOf(caller));
    }
  };

  /** Tells the app of a navigation that the page began; false where the app prevents it. */
  const mayNavigate = (request: PageRequest): boolean => {
    if (!request.isNavigationRequest() || request.url() === loading) return true;
    const isMainFrame = request.frame().parentFrame() === null;
    const url = toAppAddress(request.url());
    const details = preventable({ url, isMainFrame, isSameDocument: false, frame: mainFrame });
    events.emit('will-frame-navigate', details);
    const name = request.redirectedFrom() === null ? 'will-navigate' : 'will-redirect';
    if (isMainFrame) events.emit(name, details, url);
    return !details.defaultPrevented;
  };

  const watch = (page: Page): void => {
    page.on('framenavigated', (frame) => {
      if (frame !== page.mainFrame()) return;
      address = toAppAddress(frame.url());
      events.emit('did-navigate', {}, address, 200, 'OK');
    });
    page.on('domcontentloaded', () => events.emit('dom-ready', {}));
    page.on('load', () => {
      loading = '';
      if (page.url() !== 'about:blank') events.emit('did-finish-load', {});
    });
    page.on('popup', (popup) => {
      openHandler({
        url: toAppAddress(popup.url()),
        frameName: '',
        features: '',
        disposition: 'new-window',
        referrer: { url: address, policy: 'strict-origin-when-cross-origin' },
      });
      // Whatever the app said: a kiosk has one window, and `allow` is not part of this shell.
      void popup.close();
    });
    page.on('crash', () => {
      current = null;
      const details = { reason: 'crashed', exitCode: 1 };
      // A new page first: without any, Chromium would end.
      void open().then(() => page.close());
      events.emit('render-process-gone', {}, details);
      appEvents.emit('render-process-gone', {}, contents, details);
    });
    page.on('close', () => {
      void current?.then((shown) => {
        if (shown.page === page) gone();
      });
    });
  };

  const gone = (): void => {
    if (destroyed) return;
    destroyed = true;
    events.emit('destroyed', {});
  };

  const open = (): NonNullable<typeof current> => {
    current ??= (async () => {
      const context = await theChromium();
      const blank =
        pages === 1 ? context.pages().find((one) => one.url() !== '' && !taken.has(one)) : undefined;
      const page = blank ?? (await context.newPage());
      taken.add(page);
      watch(page);
      context.once('close', gone);
      const routed = page.route('**/*', async (route) => {
        if (!mayNavigate(route.request())) return route.abort('aborted');
        await answerRequest(route, rules).catch(() => route.abort('failed').catch(() => undefined));
      });
      const prepared = onPage(page);
      const channel = await openPageChannel(page, { origin, source: preload }, onMessage);
      await Promise.all([routed, prepared]);
      return { page, channel };
    })();
    return current;
  };

  const load = async (url: string): Promise<void> => {
    const target = toPageAddress(url);
    if (target === null) throw new Error(`the Chromium shell loads only addresses of the app, not ${url}`);
    loading = target;
    origin = new URL(target).origin;
    address = url;
    const { page } = await open();
    await settleCamera(page.context(), rules, contents, target);
    await page.goto(target, { waitUntil: 'load' });
  };

  const contents = partial<Electron.WebContents>(
    'webContents',
    {
      id,
      mainFrame,
      session: rules.session,
      isDestroyed: () => destroyed,
      getURL: () => address,
      getType: () => 'window',
      isCrashed: () => false,
      isLoading: () => loading !== '',
      send: (channel, ...args: unknown[]) => {
        void current?.then((shown) => {
          shown.channel.tell({ kind: 'event', channel, args });
        });
      },
      loadURL: load,
      reload: () => {
        load(address).catch((error: unknown) =>
          events.emit('did-fail-load', {}, -2, String(error), address, true),
        );
      },
      setWindowOpenHandler: (handler) => {
        openHandler = handler;
      },
      // A browser's zoom is asked for by keys, which the preload's shim swallows.
      setVisualZoomLevelLimits: () => Promise.resolve(),
      setZoomFactor: () => undefined,
    },
    events,
  );

  return {
    contents,
    events,
    load,
    withPage: (act) => void open().then(({ page }) => act(page)),
    close: () => {
      void current?.then(({ page }) => page.close());
      gone();
    },
  };
}

/** Pages that belong to a window: Chromium starts with one that belongs to none. */
const taken = new WeakSet<Page>();
