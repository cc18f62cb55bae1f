import type { CDPSession, Page } from 'playwright';
import { theChromium } from './application.ts';
import { partial } from './partial.ts';

type Access = 'clipboard-read' | 'clipboard-write';
type Call = (declaration: string, text?: string) => Promise<string>;

const write = '(text) => navigator.clipboard.writeText(text)';
const read = '() => navigator.clipboard.readText()';
const cameraState = "() => navigator.permissions.query({ name: 'camera' }).then(({ state }) => state)";

/**
 * Chromium's own clipboard, which is the system's where there is a display. Only pages reach it: ours is lent the
 * permission for one call, which is made in a world of its own, beside the page's scripts.
 */
async function withAccess(access: Access, use: (call: Call) => Promise<string>): Promise<string> {
  const page = (await theChromium()).pages().find((one) => one.url().startsWith('https:'));
  if (page === undefined) throw new Error('there is no page to reach the clipboard by');
  const context = page.context();
  const cdp = await context.newCDPSession(page);
  try {
    const call = await ownWorld(cdp, page);
    // Granting a list refuses everything that is not on it: the camera stays as it is.
    const others = (await call(cameraState)) === 'granted' ? ['camera'] : [];
    const { origin } = new URL(page.url());
    await context.grantPermissions([...others, access], { origin });
    try {
      return await use(call);
    } finally {
      // Playwright adds to what it granted before; only clearing takes something back.
      await context.clearPermissions();
      await context.grantPermissions(others, { origin });
    }
  } finally {
    await cdp.detach().catch(() => undefined);
  }
}

async function ownWorld(cdp: CDPSession, page: Page): Promise<Call> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  // Only the focused page may use the clipboard.
  await page.bringToFront();
  return async (functionDeclaration, text = '') => {
    const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
      functionDeclaration,
      executionContextId,
      arguments: [{ value: text }],
      awaitPromise: true,
      userGesture: true,
      returnByValue: true,
    });
    if (exceptionDetails === undefined) return String(result.value);
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  };
}

export const clipboard = partial<Electron.Clipboard>('clipboard', {
  writeText: async (text) => {
    await withAccess('clipboard-write', (call) => call(write, text));
  },
  readText: () => withAccess('clipboard-read', (call) => call(read)),
  clear: () => {
    withAccess('clipboard-write', (call) => call(write)).catch((error: unknown) => {
      process.stderr.write(`Chromium shell: the clipboard could not be cleared: ${String(error)}\n`);
    });
  },
});
