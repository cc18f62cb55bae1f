import { shell } from 'electron';
import type { OfficialLink, OpenedLink } from '../shared/ipc-contract.ts';
import type { Settings } from './settings.ts';

/** Pages of the Immigration Services Agency that the official manual names. */
const pages = {
  consultation: 'https://www.moj.go.jp/isa/about/region/index.html',
  reissue: 'https://www.moj.go.jp/isa/applications/procedures/nyuukukanri10_00012.html',
} as const;

/**
 * Opens an official page in the system's browser. The page comes from a closed list: the renderer names it, and never
 * sends an address.
 */
export async function openOfficialPage(link: OfficialLink, settings: Settings): Promise<OpenedLink> {
  const url = link === 'inquiry' ? settings.inquiryUrl : pages[link];
  try {
    await shell.openExternal(url);
    return { opened: true, url };
  } catch {
    return { opened: false, url };
  }
}
