import type { Input, WebContents } from 'electron';

/** Keys of a browser or a window that a visitor at the counter has no use for. */
const browserKeys: ReadonlySet<string> = new Set([
  'r',
  'p',
  's',
  'o',
  'n',
  't',
  'w',
  'u',
  'i',
  'j',
  '+',
  '-',
  '=',
  '0',
]);
const windowKeys: ReadonlySet<string> = new Set(['F4', 'ArrowLeft', 'ArrowRight', 'Home']);

/** Reload, zoom, print, developer tools, closing, going back and the function keys do nothing on the kiosk's page. */
export function blockShortcuts(contents: WebContents): void {
  contents.on('before-input-event', (event, input) => {
    if (isBrowserShortcut(input)) event.preventDefault();
  });
  contents.on('did-finish-load', () => {
    void contents.setVisualZoomLevelLimits(1, 1);
  });
}

function isBrowserShortcut({ key, control, meta, alt }: Input): boolean {
  if (/^F\d{1,2}$/.test(key)) return true;
  if (control || meta) return browserKeys.has(key.toLowerCase());
  return alt && windowKeys.has(key);
}
