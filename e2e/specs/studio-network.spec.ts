import { join, resolve } from 'node:path';

import { serious } from '../harness/serious.ts';
import { expect, test } from '../harness/test-workbench.ts';
import { StudioPage } from '../pages/studio-page.ts';
import { runCommand, visitOf } from '../pages/visit.ts';

const pictures = resolve(import.meta.dirname, '../../test-results/pictures');

const network = [
  '*Vertices 5',
  ...['Tarsih', 'Odang', 'Wirna', 'KM Contoh', 'Jauh'].map((name, at) => `${at + 1} "${name}"`),
  ...['*Arcs :1 "travels-with"', '1 4', '2 4', '3 4', '9 4'],
  ...['*Edges :2 "met"', '1 2'],
].join('\n');

for (const { language, theme } of [
  { language: 'en', theme: 'light' },
  { language: 'id', theme: 'dark' },
] as const)
  test(`a file that says what is what shows what it tells before it comes in (${language})`, async ({
    folder,
    start,
  }) => {
    const started = await start({ language, theme });
    const { page, window } = started;
    const visit = visitOf(started, folder, language);
    const { words } = visit;
    const say = (path: string) => words.say('studio', path);
    const studio = new StudioPage(page, say);
    await window.seesChartOf(58);
    await started.choose(folder.write('penumpang.net', network));
    await runCommand(visit, 'import');

    const survey = studio.box.getByRole('region', { name: say('survey'), exact: true });
    const counts = survey.getByRole('row');
    await expect(studio.glyphs).toHaveCount(5);
    await expect(studio.box.locator('.studio-link')).toHaveCount(4);
    const rejected = words.say('interface', 'import.rejected');
    await expect(survey.getByText(`${rejected} 1`)).toBeVisible();
    await expect(survey.getByRole('listitem')).toHaveCount(1);
    await expect(counts.nth(0)).toContainText(words.say('catalogue', 'entityTypes.thing.many'));
    await expect(counts.nth(1)).toContainText('3');
    await page.screenshot({ path: join(pictures, `studio-network-${language}.png`) });
    expect(await serious(page)).toEqual([]);

    const otherType = studio.box.getByRole('button', { name: new RegExp(say('otherType')) });
    await studio.choose(otherType, words.say('catalogue', 'entityTypes.person.one'));
    await expect(counts.nth(0)).toContainText(words.say('catalogue', 'entityTypes.person.many'));
    await studio.box.locator('.button-primary').press('Enter');
    await expect(studio.box.locator('.import-account')).toBeVisible();
    await page.keyboard.press('Escape');
    await window.seesChartOf(5);
  });
