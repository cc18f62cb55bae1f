import type { CDPSession } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startKiosk, type RunningKiosk } from '../../scripts/visit/kiosk-process.ts';
import { until } from '../../scripts/virtual-desk/pcsc-system.ts';
import { projectDirectory } from '../specimen-reading.ts';

describe('a sender that is not our page', () => {
  let kiosk: RunningKiosk;
  let cdp: CDPSession;
  beforeAll(async () => {
    kiosk = await startKiosk(projectDirectory, ['--specimens']);
    cdp = await kiosk.page.context().newCDPSession(kiosk.page);
    await kiosk.page.evaluate(() => window.kiosk.request('enter-number', { number: 'SP10000001AA' }));
  });
  afterAll(async () => {
    await kiosk.stop();
  });

  const screen = (): Promise<unknown> =>
    kiosk.page.evaluate(async () => {
      const reply = await window.kiosk.request('get-state', null);
      return reply.ok ? reply.value.session.screen : reply;
    });

  it('finds no way to the main process in a frame of its own', async () => {
    const found = await kiosk.page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const inner = frame.contentWindow as unknown as Record<string, unknown>;
      const bindings = Reflect.ownKeys(inner)
        .map(String)
        .filter((key) => /^b[0-9a-f]{8}-/.test(key));
      return [typeof inner['kiosk'], bindings];
    });
    expect(found).toEqual(['undefined', []]);
  });

  it('is refused where it found one, and nothing happens', async () => {
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const frameId = frameTree.childFrames?.[0]?.frame.id ?? '';
    // A debugger can do what no script of a page can: stand beside the frame's scripts, where the way still is.
    const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId });
    const call = `(() => {
      const binding = Reflect.ownKeys(globalThis).map(String).find((key) => /^b[0-9a-f]{8}-/.test(key));
      if (binding === undefined) return 'no way';
      const message = { kind: 'invoke', id: 1, channel: 'finish', args: [null] };
      globalThis[binding](JSON.stringify(message));
      return 'sent';
    })()`;
    const { result } = await cdp.send('Runtime.evaluate', {
      expression: call,
      contextId: executionContextId,
      returnByValue: true,
    });
    expect(result.value).toBe('sent');
    await until('the request is refused', () =>
      kiosk.output().includes('request finish was refused: foreign-sender'),
    );
    expect(await screen()).toBe('place-card');
  });
});
