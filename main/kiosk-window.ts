import { BrowserWindow, type Session } from 'electron';
import { startPage } from './app-protocol.ts';
import { blockShortcuts } from './block-shortcuts.ts';

/** The one window: our page, sandboxed and isolated, with the preload script as its only door. */
export function openKioskWindow(preload: string, session: Session): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: '#F4F6F3',
    title: '在留カード等読み取りキオスク',
    webPreferences: {
      preload,
      session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  window.removeMenu();
  blockShortcuts(window.webContents);
  window.once('ready-to-show', () => {
    window.show();
  });
  void window.loadURL(startPage);
  return window;
}
