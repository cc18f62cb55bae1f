import { useState } from 'react';
import type { OfficialLink, OpenedLink } from '../../shared/ipc-contract.ts';
import { request } from '../kiosk-client.ts';

/** What became of opening a page; a refused request leaves no address to show. */
export type LinkOutcome = OpenedLink | { readonly opened: false; readonly url: null };

export interface OfficialLinkState {
  /** Null until it was tried. */
  readonly outcome: LinkOutcome | null;
  readonly open: () => void;
}

export function useOfficialLink(link: OfficialLink): OfficialLinkState {
  const [outcome, setOutcome] = useState<LinkOutcome | null>(null);
  const open = (): void => {
    void request('open-link', { link }).then((reply) => {
      setOutcome(reply.ok ? reply.value : { opened: false, url: null });
    });
  };
  return { outcome, open };
}
