import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { PcscSystem, until } from '../../scripts/virtual-desk/pcsc-system.ts';
import { startKiosk, type RunningKiosk } from '../../scripts/visit/kiosk-process.ts';
import { layCard, virtualReaderSlots, type LaidCard } from '../../main/simulator/virtual-reader/lay-card.ts';
import type { SoftwareCard } from '../../main/simulator/software-card.ts';
import { projectDirectory, shippedTrustStore, specimen } from '../specimen-reading.ts';

export const screenshots = join(projectDirectory, 'test-results', 'screens');

/** Names that people and screen readers find: the outward contract. */
export const label = {
  number: '在留カード等番号を入力してください',
  next: '次に進む',
  start: 'カード読み取り開始',
  finish: 'トップ画面に戻る',
} as const;

/** A kiosk with a virtual reader on a real PC/SC system, driven from outside as a visitor drives it. */
export class KioskDesk {
  readonly system: PcscSystem;
  readonly #directory: string;
  #kiosk: RunningKiosk;
  #laid: LaidCard | null = null;

  private constructor(system: PcscSystem, directory: string, kiosk: RunningKiosk) {
    this.system = system;
    this.#directory = directory;
    this.#kiosk = kiosk;
  }

  /** @param idleSeconds after which the kiosk forgets a visitor */
  static async open({ idleSeconds = 120 } = {}): Promise<KioskDesk> {
    mkdirSync(screenshots, { recursive: true });
    const directory = mkdtempSync(join(tmpdir(), 'kiosk-desk-'));
    writeFileSync(join(directory, 'settings.json'), JSON.stringify({ idleSeconds }));
    writeTrustStore(join(directory, 'trust-store'));
    const system = await PcscSystem.start();
    const kiosk = await startKiosk(projectDirectory, [
      `--settings=${join(directory, 'settings.json')}`,
      `--trust-store=${join(directory, 'trust-store')}`,
    ]);
    await kiosk.page.setViewportSize({ width: 1280, height: 800 });
    return new KioskDesk(system, directory, kiosk);
  }

  get page(): Page {
    return this.#kiosk.page;
  }

  get output(): string {
    return this.#kiosk.output();
  }

  async close(): Promise<void> {
    await this.lift();
    await this.#kiosk.stop();
    await this.system.stop();
    rmSync(this.#directory, { recursive: true });
  }

  async lay(card: SoftwareCard | string): Promise<void> {
    this.#laid = await layCard(typeof card === 'string' ? specimen(card) : card, virtualReaderSlots[0]);
  }

  async lift(): Promise<void> {
    const laid = this.#laid;
    this.#laid = null;
    await laid?.lift().catch(() => undefined);
  }

  /** Lifts the card and waits until the kiosk knows, and goes on knowing: a reset looks like a lifted card for a moment. */
  async clear(): Promise<void> {
    await this.lift();
    let readySince = Number.POSITIVE_INFINITY;
    await until('the reader is empty', async () => {
      const reply = await this.page.evaluate(() => window.kiosk.request('get-state', null));
      const ready = reply.ok && reply.value.desk.reader === 'ready';
      readySince = ready ? Math.min(readySince, Date.now()) : Number.POSITIVE_INFINITY;
      return Date.now() - readySince > 900;
    });
  }

  async enterNumber(number: string): Promise<void> {
    await this.page.getByRole('textbox', { name: label.number }).fill(number);
    await this.page.getByRole('button', { name: label.next }).click();
    await this.page.getByRole('button', { name: label.start }).waitFor();
  }

  /** A whole visit up to what the screen says: the number typed, the specimen laid. */
  async visit(name: string, number: string): Promise<void> {
    await this.enterNumber(number);
    await this.lay(name);
  }

  /** Back at an empty top screen, from wherever the visit was. */
  async reset(): Promise<void> {
    await this.page.evaluate(() => window.kiosk.request('finish', null));
    await this.page.getByRole('textbox', { name: label.number }).waitFor();
    await this.clear();
  }

  /** Waits until the screen says something; where it does not, the failure tells what it says instead. */
  async says(text: string | RegExp, timeout = 10_000): Promise<void> {
    try {
      await this.page.getByText(text).first().waitFor({ timeout });
    } catch (error) {
      const shown = await this.page.locator('body').innerText();
      throw new Error(`the screen says: ${shown.replaceAll(/\s+/g, ' ')}`, { cause: error });
    }
  }

  async shoot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(screenshots, `${name}.png`) });
  }
}

/** The specimen issuers, trusted as if they were the agency: so a test can see what a real card's visitor sees. */
function writeTrustStore(directory: string): void {
  mkdirSync(directory);
  const manifest = JSON.parse(readFileSync(join(shippedTrustStore, 'manifest.json'), 'utf8')) as {
    readonly anchors: readonly { readonly purpose: string; readonly file: string }[];
  };
  const anchors = manifest.anchors
    .filter(({ file }) => file.startsWith('specimen-'))
    .map((anchor) => ({ ...anchor, purpose: anchor.purpose === 'specimen' ? 'production' : anchor.purpose }));
  for (const { file } of anchors) cpSync(join(shippedTrustStore, file), join(directory, file));
  writeFileSync(join(directory, 'manifest.json'), JSON.stringify({ version: 1, anchors }));
}
