import { contextBridge, ipcRenderer } from 'electron';
import { stateChannel, type KioskApi, type Reply } from '../shared/ipc-contract.ts';
import type { KioskState } from '../shared/session-state.ts';

/** All that the page gets: the contract's requests, and the state. No raw Electron, no event objects. */
const kiosk: KioskApi = Object.freeze<KioskApi>({
  async request(name, request) {
    try {
      return (await ipcRenderer.invoke(name, request)) as Reply<never>;
    } catch {
      return { ok: false, refusal: 'internal-error' };
    }
  },
  subscribe(listener) {
    const forward = (_event: unknown, state: KioskState): void => {
      listener(state);
    };
    ipcRenderer.on(stateChannel, forward);
    return () => {
      ipcRenderer.off(stateChannel, forward);
    };
  },
});

contextBridge.exposeInMainWorld('kiosk', kiosk);
