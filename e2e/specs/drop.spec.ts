import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { CDPSession, Page } from '@playwright/test';

import { serious } from '../harness/serious.ts';
import { expect, test } from '../harness/test-workbench.ts';
import { SpokenWords } from '../pages/spoken-words.ts';
import { StudioPage } from '../pages/studio-page.ts';

const pictures = resolve(import.meta.dirname, '../../test-results/pictures');
const edges = 'from,to\nKapal A,Kapal B\nKapal B,Kapal C\n';
/** How long a file that was dropped may take to be there. */
const taking = { timeout: 8000 };
const names = 'nama;telepon\nSatu;087100000901\nDua;087100000902\n';

for (const language of ['en', 'id'] as const)
  test(`files are dropped on the window and pasted into the studio (${language})`, async ({
    folder,
    start,
  }) => {
    const words = new SpokenWords(language);
    const started = await start({ language });
    const { page, window } = started;
    await window.seesChartOf(58);
    const studio = new StudioPage(page, (path) => words.say('studio', path));
    const file = folder.write('kaitan.csv', edges);

    const files = await FileDrag.over(page);
    await expect(async () => {
      await files.hold(file);
      await expect(page.getByText(words.say('interface', 'drop.import'))).toBeVisible({ timeout: 2000 });
    }).toPass();
    await page.screenshot({ path: join(pictures, `drop-${language}.png`) });
    expect(await serious(page)).toEqual([]);
    await files.drop(file, () => expect(studio.box.locator('.studio-file')).toHaveCount(1, taking));
    await expect(studio.box).toContainText('Kapal C');
    await expect(page.getByText(words.say('interface', 'drop.import'))).toHaveCount(0);

    const more = folder.write('nama.csv', names);
    await files.drop(more, () => expect(studio.box.locator('.studio-file')).toHaveCount(2, taking));
    const first = studio.box.locator('.studio-file-button').first();
    await first.focus();
    await pasteText(page, 'pembayar\tpenerima\nRek 1\tRek 2\n');
    await expect(studio.box.locator('.studio-file')).toHaveCount(3);
    await expect(studio.column('pembayar')).toBeVisible();
    await expect(first, 'what is looked at meanwhile takes nobody the keyboard').toBeFocused();
    await page.screenshot({ path: join(pictures, `studio-dropped-${language}.png`) });

    await page.keyboard.press('Escape');
    const nothing = join(folder.path, 'bukan kasus');
    mkdirSync(nothing);
    await files.drop(nothing, () =>
      expect(page.locator('.notice').first()).toContainText('bukan kasus', taking),
    );
    await expect(studio.box).toHaveCount(0);
  });

/** Has the browser hold and drop real files over the middle of the page, as the system would. */
class FileDrag {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async over(page: Page): Promise<FileDrag> {
    return new FileDrag(await page.context().newCDPSession(page));
  }

  async hold(path: string): Promise<void> {
    await this.#send('dragEnter', path);
    await this.#send('dragOver', path);
  }

  /** Drops until it is seen that something was taken: the browser drops nothing whose drag it thinks is over. */
  async drop(path: string, isTaken: () => Promise<void>): Promise<void> {
    await expect(async () => {
      await this.hold(path);
      await this.#send('drop', path);
      await isTaken();
    }).toPass();
  }

  async #send(type: 'dragEnter' | 'dragOver' | 'drop', path: string): Promise<void> {
    const data = { items: [], files: [path], dragOperationsMask: 1 };
    await this.#session.send('Input.dispatchDragEvent', { type, x: 700, y: 400, data });
  }
}

async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, text);
}
