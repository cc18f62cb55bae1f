import type { KioskApi } from '../shared/ipc-contract.ts';

declare global {
  interface Window {
    readonly kiosk: KioskApi;
  }
}
