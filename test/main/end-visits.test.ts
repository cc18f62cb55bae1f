import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import type { CopiedNumber } from '../../main/copied-number.ts';
import type { KioskSession } from '../../main/session/kiosk-session.ts';

/** The system's events: no machine here can be locked or sent to sleep, so only the listeners are tested. */
const electron = await vi.hoisted(async () => {
  const { EventEmitter: Emitter } = await import('node:events');
  return { app: new Emitter(), powerMonitor: new Emitter() };
});
vi.mock('electron', () => electron);
const { endVisits } = await import('../../main/end-visits.ts');

describe('what ends a visit beside its visitor', () => {
  const purges: string[] = [];
  const lines: string[] = [];
  endVisits({
    kiosk: { purge: (cause: string) => purges.push(cause) } as unknown as KioskSession,
    window: { webContents: new EventEmitter() } as unknown as BrowserWindow,
    copied: { held: false } as unknown as CopiedNumber,
    tell: (line) => lines.push(line),
  });

  it.each([
    ['lock-screen', 'locked'],
    ['suspend', 'suspended'],
  ])('hears the %s of the system', (event, cause) => {
    electron.powerMonitor.emit(event);
    expect(purges.splice(0)).toEqual([cause]);
  });

  it('tells of a process beside the page', () => {
    electron.app.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed', exitCode: 1 });
    expect(lines).toEqual(['a process beside the page is gone: GPU, crashed']);
    expect(purges).toEqual([]);
  });
});
