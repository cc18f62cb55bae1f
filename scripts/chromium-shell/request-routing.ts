import type { Request as PageRequest, Route } from 'playwright';
import { schemeOf, toAppAddress } from './app-address.ts';
import type { SessionRules } from './sessions.ts';

const resourceTypes: Readonly<Record<string, Electron.OnBeforeRequestListenerDetails['resourceType']>> = {
  stylesheet: 'stylesheet',
  script: 'script',
  image: 'image',
  font: 'font',
  media: 'media',
  fetch: 'xhr',
  xhr: 'xhr',
  websocket: 'webSocket',
};

let requests = 0;

/** Whether the app's `onBeforeRequest` cancels it. */
async function cancelled(request: PageRequest, rules: SessionRules): Promise<boolean> {
  const url = toAppAddress(request.url());
  const { patterns, listener } = rules.onBeforeRequest ?? { patterns: [], listener: null };
  if (listener === null || !patterns.some((pattern) => pattern.test(url))) return false;
  const navigation = request.isNavigationRequest();
  const main = navigation && request.frame().parentFrame() === null;
  const frame = main ? 'mainFrame' : 'subFrame';
  const response = await new Promise<Electron.CallbackResponse>((resolve) => {
    listener(
      {
        id: ++requests,
        url,
        method: request.method(),
        resourceType: navigation ? frame : (resourceTypes[request.resourceType()] ?? 'other'),
        referrer: toAppAddress(request.headers().referer ?? ''),
        timestamp: Date.now(),
        uploadData: [],
      },
      resolve,
    );
  });
  return response.cancel === true;
}

/** Answers a request of the page by the app's protocol handler. Nothing ever goes to a network. */
export async function answerRequest(route: Route, rules: SessionRules): Promise<void> {
  const request = route.request();
  const scheme = schemeOf(request.url());
  const handler = scheme === null ? undefined : rules.handlers.get(scheme);
  if ((await cancelled(request, rules)) || handler === undefined) {
    // An aborted navigation leaves the document that is there; any other refusal would show Chromium's error page.
    await route.abort(request.isNavigationRequest() ? 'aborted' : 'blockedbyclient');
    return;
  }
  const body = request.postDataBuffer();
  const response = await handler(
    new Request(toAppAddress(request.url()), {
      method: request.method(),
      headers: request.headers(),
      ...(body === null ? {} : { body: Uint8Array.from(body) }),
    }),
  );
  // Status 0 is that of `Response.error()`.
  if (response.status === 0) return route.abort('failed');
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}
