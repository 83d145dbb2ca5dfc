import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { serious } from '../harness/serious.ts';
import { expect, test } from '../harness/test-workbench.ts';
import { violations } from '../harness/workbench.ts';
import { screens } from '../pages/screens.ts';
import { emptyStates, states } from '../pages/states.ts';
import { atRest, visitOf } from '../pages/visit.ts';

/** Where pictures of all screens are left to be looked at. */
const album = resolve(import.meta.dirname, '../../test-results/screens');

/** `BENANG_SCREENS=all` takes every picture in both themes in the same run. */
const takesBoth = process.env['BENANG_SCREENS'] === 'all';

for (const { language, theme, other } of [
  { language: 'id', theme: 'light', other: 'dark' },
  { language: 'en', theme: 'dark', other: 'light' },
] as const)
  test(`on no screen axe finds anything serious, nor the content policy a violation (${language}, ${theme})`, async ({
    folder,
    start,
  }) => {
    test.setTimeout(600_000);
    const started = await start({ language, theme: 'system' });
    const { page, window } = started;
    const visit = visitOf(started, folder, language);
    const found: string[] = [];
    let count = 0;
    const take = async (inTheme: 'light' | 'dark', file: string): Promise<void> => {
      await page.emulateMedia({ colorScheme: inTheme });
      await expect(page.locator('html')).toHaveAttribute('data-theme', inTheme);
      await atRest(page);
      await page.screenshot({ path: join(album, `${language}-${inTheme}`, file) });
    };
    const look = async (name: string): Promise<void> => {
      const file = `${String(++count).padStart(2, '0')}-${name}.png`;
      await take(theme, file);
      const complaints = await violations(page);
      found.push(...[...(await serious(page)), ...complaints].map((finding) => `${name}: ${finding}`));
      if (takesBoth) await take(other, file);
    };

    mkdirSync(album, { recursive: true });
    await window.seesChartOf(58);
    for (const { name, reach, leave } of [...screens, ...states, ...emptyStates])
      await test.step(name, async () => {
        await reach(visit);
        await look(name);
        await leave(visit);
      });
    expect(found).toEqual([]);
  });
