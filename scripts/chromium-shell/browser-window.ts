import type { Page } from 'playwright';
import { EventEmitter } from 'node:events';
import { app, appEvents, closeAtQuit, preventable } from './application.ts';
import { headless } from './chromium.ts';
import { partial } from './partial.ts';
import { rulesFor } from './sessions.ts';
import { createWindowPage } from './window-page.ts';

const open = new Set<Electron.BrowserWindow>();

/** In a window of its own the bounds are the system's; without a display the viewport stands for them. */
async function fit(page: Page, width: number, height: number, fullScreen: boolean): Promise<void> {
  if (headless()) {
    await page.setViewportSize({ width, height });
    return;
  }
  const cdp = await page.context().newCDPSession(page);
  const { windowId } = await cdp.send('Browser.getWindowForTarget');
  const bounds = fullScreen ? ({ windowState: 'fullscreen' } as const) : { width, height };
  await cdp.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'normal' } });
  await cdp.send('Browser.setWindowBounds', { windowId, bounds });
  await cdp.detach();
}

function createWindow(options: Electron.BrowserWindowConstructorOptions = {}): Electron.BrowserWindow {
  const { width = 800, height = 600, webPreferences = {} } = options;
  const events = new EventEmitter();
  const rules = rulesFor(webPreferences);
  let fullScreen = options.kiosk === true || options.fullscreen === true;
  const shown = createWindowPage(rules, webPreferences, (page) => fit(page, width, height, fullScreen));

  const setFullScreen = (wanted: boolean): void => {
    fullScreen = wanted;
    shown.withPage((page) => fit(page, width, height, wanted));
  };
  const close = (): boolean => {
    if (!open.has(window)) return true;
    const event = preventable({});
    events.emit('close', event);
    if (!event.defaultPrevented) shown.close();
    return !event.defaultPrevented;
  };
  const nothing = (): void => undefined;

  const window: Electron.BrowserWindow = partial<Electron.BrowserWindow>(
    'BrowserWindow',
    {
      id: shown.contents.id,
      webContents: shown.contents,
      loadURL: shown.load,
      close,
      destroy: () => {
        shown.close();
      },
      isDestroyed: () => !open.has(window),
      isVisible: () => open.has(window),
      isFocused: () => open.has(window),
      isMinimized: () => false,
      isFullScreen: () => fullScreen,
      isKiosk: () => fullScreen,
      setFullScreen,
      setKiosk: setFullScreen,
      focus: () => {
        shown.withPage((page) => page.bringToFront());
      },
      // Chromium's window is there from the start, has no menu, and its content is no more protected than a web page.
      show: nothing,
      restore: nothing,
      setMenu: nothing,
      removeMenu: nothing,
      setMenuBarVisibility: nothing,
      setContentProtection: nothing,
    },
    events,
  );

  open.add(window);
  closeAtQuit(close);
  shown.events.once('did-finish-load', () => events.emit('ready-to-show'));
  shown.events.once('destroyed', () => {
    open.delete(window);
    events.emit('closed');
    if (open.size > 0) return;
    // As Electron: an app that does not listen quits.
    if (!appEvents.emit('window-all-closed')) app.quit();
  });
  appEvents.emit('browser-window-created', {}, window);
  appEvents.emit('web-contents-created', {}, shown.contents);
  return window;
}

const statics = partial<typeof Electron.BrowserWindow>('BrowserWindow', {
  getAllWindows: () => [...open],
  getFocusedWindow: () => [...open][0] ?? null,
  fromWebContents: (contents) => [...open].find(({ webContents }) => webContents === contents) ?? null,
  fromId: (id) => [...open].find((window) => window.id === id) ?? null,
});

/** Electron's class. What is constructed is a partial object: it knows its own methods and names all others. */
export const BrowserWindow = new Proxy(createWindow as unknown as typeof Electron.BrowserWindow, {
  construct: (_, [options]: [Electron.BrowserWindowConstructorOptions?]) => createWindow(options),
  get: (_, key): unknown => Reflect.get(statics, key),
});
