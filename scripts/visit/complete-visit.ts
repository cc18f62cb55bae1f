import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { startKiosk } from './kiosk-process.ts';

/** Runs from out/visit/. */
const projectDirectory = fileURLToPath(new URL('../../', import.meta.url));
const screenshots = join(projectDirectory, 'test-results', 'visit');

const specimen = { name: 'student', number: 'SP10000002BB' };

/** One visitor, from the number to the top screen again, without a window; prints what the screens said. */
async function makeCompleteVisit(args: readonly string[]): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  const kiosk = await startKiosk(projectDirectory, ['--specimens', ...args]);
  const { page } = kiosk;
  try {
    await page.setViewportSize({ width: 1280, height: 800 });
    const shoot = (name: string) => page.screenshot({ path: join(screenshots, `${name}.png`) });
    await shoot('1-top');
    await page.getByRole('textbox', { name: '在留カード等番号を入力してください' }).fill(specimen.number);
    await page.getByRole('button', { name: '次に進む' }).click();
    await page.getByRole('button', { name: 'カード読み取り開始' }).waitFor();
    await shoot('2-place-card');
    await page.evaluate((name) => window.kiosk.request('start-reading', { specimen: name }), specimen.name);
    await page.getByRole('heading', { name: '照会結果' }).waitFor();
    await page.getByRole('heading', { name: '資格外活動許可' }).waitFor();
    await page.waitForTimeout(800);
    await shoot('3-result');
    const said = await page.getByRole('main').innerText();
    await page.getByRole('button', { name: 'トップ画面に戻る' }).click();
    await page.getByRole('textbox', { name: '在留カード等番号を入力してください' }).waitFor();
    await shoot('4-top-again');
    console.log(
      `見本「${specimen.name}」を読み取りました / The specimen was read. The result screen says:\n`,
    );
    console.log(said.replaceAll(/\n{2,}/g, '\n'));
    console.log(`\nScreenshots: ${screenshots}`);
  } finally {
    await kiosk.stop();
  }
}

await makeCompleteVisit(process.argv.slice(2).filter((arg) => !arg.startsWith('--shell=')));
process.exit(0);
