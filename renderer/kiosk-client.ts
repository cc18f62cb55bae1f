import { useEffect, useState } from 'react';
import type { KioskApi, Reply, RequestMap, RequestName } from '../shared/ipc-contract.ts';
import type { KioskState } from '../shared/session-state.ts';

declare global {
  interface Window {
    readonly kiosk: KioskApi;
  }
}

/** Sends a request to the main process; a refusal is a value. */
export function request<Name extends RequestName>(
  name: Name,
  payload: RequestMap[Name]['request'],
): Promise<Reply<RequestMap[Name]['value']>> {
  return window.kiosk.request(name, payload);
}

/** The state of the kiosk, or null until the main process has told it. */
export function useKioskState(): KioskState | null {
  const [state, setState] = useState<KioskState | null>(null);
  useEffect(() => {
    let told = false;
    const unsubscribe = window.kiosk.subscribe((next) => {
      told = true;
      setState(next);
    });
    void request('get-state', null).then((reply) => {
      // A state that was pushed meanwhile is newer than this answer.
      if (reply.ok && !told) setState(reply.value);
    });
    return () => {
      told = true;
      unsubscribe();
    };
  }, []);
  return state;
}
