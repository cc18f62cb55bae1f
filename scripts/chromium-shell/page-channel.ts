import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright';
import type { MainMessage, PageMessage } from './page-message.ts';
import { shimSource } from './preload-shim.ts';
import { wireFormat } from './wire-format.ts';

/** Who called: a frame's address as Chromium reports it, not as the page says. */
export interface PageCaller {
  readonly url: string;
  readonly mainFrame: boolean;
  reply(message: MainMessage): void;
}

export interface PageChannel {
  /** Tells the preload script of the document that is shown now, if there is one. */
  tell(message: MainMessage): void;
}

interface Context {
  readonly frameId: string;
  readonly origin: string;
}

/**
 * The way between the preload script and the main process. A CDP session of our own rather than Playwright's
 * `exposeBinding`: that one leaves `__playwright__binding__` on the window, within every script's reach.
 */
export async function openPageChannel(
  page: Page,
  preload: { readonly origin: string; readonly source: string },
  onMessage: (message: PageMessage, caller: PageCaller) => void,
): Promise<PageChannel> {
  const wire = wireFormat();
  const names = { binding: `b${randomUUID()}`, receiver: `r${randomUUID()}`, origin: preload.origin };
  const cdp = await page.context().newCDPSession(page);
  const contexts = new Map<number, Context>();
  const addresses = new Map<string, string>();
  let mainFrameId = '';

  const tell = (contextId: number, message: MainMessage): void => {
    const call = cdp.send('Runtime.callFunctionOn', {
      functionDeclaration: '(name, text) => globalThis[name]?.(text)',
      executionContextId: contextId,
      arguments: [{ value: names.receiver }, { value: wire.encode(message) }],
    });
    // The document has gone meanwhile, and with it whoever waited.
    call.catch(() => undefined);
  };

  cdp.on('Page.frameNavigated', ({ frame }) => {
    if (frame.parentId === undefined) mainFrameId = frame.id;
    addresses.set(frame.id, frame.url + (frame.urlFragment ?? ''));
  });
  cdp.on('Page.navigatedWithinDocument', ({ frameId, url }) => addresses.set(frameId, url));
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    const { frameId, isDefault } = context.auxData as unknown as { frameId: string; isDefault: boolean };
    if (isDefault) contexts.set(context.id, { frameId, origin: context.origin });
  });
  cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
    contexts.delete(executionContextId),
  );
  cdp.on('Runtime.executionContextsCleared', () => {
    contexts.clear();
  });
  cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name !== names.binding) return;
    const context = contexts.get(executionContextId);
    const known = addresses.get(context?.frameId ?? '') ?? '';
    // A document that has not been reported yet is named by its origin.
    const url =
      context !== undefined && known.startsWith(context.origin) ? known : (context?.origin ?? 'null');
    onMessage(wire.decode(payload) as PageMessage, {
      url,
      mainFrame: context?.frameId === mainFrameId,
      reply: (message) => {
        tell(executionContextId, message);
      },
    });
  });

  const tree = cdp.send('Page.getFrameTree');
  await Promise.all([
    cdp.send('Page.enable'),
    cdp.send('Runtime.enable'),
    cdp.send('Runtime.addBinding', { name: names.binding }),
    cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: shimSource(names, preload.source) }),
  ]);
  mainFrameId = (await tree).frameTree.frame.id;
  return {
    tell: (message) => {
      for (const [id, { frameId }] of contexts) if (frameId === mainFrameId) tell(id, message);
    },
  };
}
