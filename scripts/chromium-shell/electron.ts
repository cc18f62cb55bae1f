import { absent } from './partial.ts';

/**
 * Stands for the module `electron` in a main bundle that is to run on an installed Chromium: the bundler is told to
 * put this in its place. What it has is typed against Electron's own types; what it has not throws by name.
 */
export { app } from './application.ts';
export { BrowserWindow } from './browser-window.ts';
export { clipboard } from './clipboard.ts';
export { Menu, nativeTheme, powerMonitor, powerSaveBlocker } from './desktop.ts';
export { ipcMain } from './ipc-main.ts';
export { shell } from './open-external.ts';
export { protocol, session } from './sessions.ts';

export const autoUpdater = absent('autoUpdater') as Electron.AutoUpdater;
export const contentTracing = absent('contentTracing') as Electron.ContentTracing;
export const crashReporter = absent('crashReporter') as Electron.CrashReporter;
export const desktopCapturer = absent('desktopCapturer') as Electron.DesktopCapturer;
export const dialog = absent('dialog') as Electron.Dialog;
export const globalShortcut = absent('globalShortcut') as Electron.GlobalShortcut;
export const MenuItem = absent('MenuItem') as typeof Electron.MenuItem;
export const MessageChannelMain = absent('MessageChannelMain') as typeof Electron.MessageChannelMain;
export const nativeImage = absent('nativeImage') as typeof Electron.NativeImage;
export const net = absent('net') as Electron.Net;
export const netLog = absent('netLog') as Electron.NetLog;
export const Notification = absent('Notification') as typeof Electron.Notification;
export const safeStorage = absent('safeStorage') as Electron.SafeStorage;
export const screen = absent('screen') as Electron.Screen;
export const systemPreferences = absent('systemPreferences') as Electron.SystemPreferences;
export const Tray = absent('Tray') as typeof Electron.Tray;
export const utilityProcess = absent('utilityProcess') as typeof Electron.UtilityProcess;
export const webContents = absent('webContents') as typeof Electron.WebContents;
export const webFrameMain = absent('webFrameMain') as typeof Electron.WebFrameMain;
