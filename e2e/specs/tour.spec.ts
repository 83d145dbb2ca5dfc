import type { Page } from '@playwright/test';

import { serious } from '../harness/serious.ts';
import { expect, test } from '../harness/test-workbench.ts';
import { SettingsPage } from '../pages/settings-page.ts';
import { SpokenWords } from '../pages/spoken-words.ts';
import type { WorkbenchPage } from '../pages/workbench-page.ts';

interface Taking {
  readonly page: Page;
  readonly window: WorkbenchPage;
  /** Presses the button that does what is hard to do by hand. */
  readonly help: () => Promise<void>;
}

/** What is done at each step of the tour that waits for something. */
const deeds: Readonly<Record<string, (taking: Taking) => Promise<void>>> = {
  inspect: ({ window }) => window.goTo('Rusdi Kelanabumi'),
  measure: ({ help }) => help(),
  path: async ({ page, window, help }) => {
    await help();
    await expect(window.chart).toHaveAttribute('data-selected', '2');
    await window.chart.focus();
    await page.keyboard.press('p');
  },
  confirmed: ({ help }) => help(),
  border: ({ page }) =>
    page
      .locator('[data-tour="borders"]')
      .getByRole('button', { name: /Malaysia/ })
      .first()
      .click(),
  time: async ({ page }) => {
    await page.locator('[data-tour="time"]').getByRole('slider').first().focus();
    await page.keyboard.press('ArrowRight');
  },
  expand: async ({ page, window, help }) => {
    await help();
    await expect(window.chart).toHaveAttribute('data-selected', '1');
    await window.chart.focus();
    await page.keyboard.press('e');
  },
  undo: async ({ page, window }) => {
    await window.chart.focus();
    await page.keyboard.press('Control+z');
  },
};

const steps = ['chart', 'inspect', 'measure', 'path', 'confirmed', 'border', 'time', 'expand', 'undo', 'own'];

for (const language of ['id', 'en'] as const)
  test(`the tour is taken through its ten steps by what is done, and remembered (${language})`, async ({
    start,
  }) => {
    const { page, window } = await start({ language });
    const words = new SpokenWords(language);
    const { tour, next } = new SettingsPage(page, language);
    const begin = () => window.inspector.getByRole('button', { name: words.command('tour') }).click();
    await window.seesChartOf(58);
    await begin();
    await expect(tour).toBeFocused();
    for (const step of steps) {
      await expect(tour.getByRole('heading')).toHaveText(words.say('tour', `${step}.title`));
      const help = () => tour.getByRole('button', { name: words.say('tour', `${step}.help`) }).press('Enter');
      const deed = deeds[step];
      if (deed) {
        await expect(tour).toContainText(words.say('tour', `${step}.do`));
        await deed({ page, window, help });
      }
      await expect(tour).toContainText(words.say('tour', `${step}.see`));
      if (step === 'inspect') expect(await serious(page)).toEqual([]);
      if (step === 'path') await leaveAndComeBack(page, { tour, begin });
      if (step !== 'own') await next.press('Enter');
    }
    await tour.getByRole('button', { name: words.say('tour', 'finish') }).press('Enter');
    await expect(tour).toBeHidden();
  });

/** Escape leaves the tour; it goes on where it was left. */
async function leaveAndComeBack(
  page: Page,
  { tour, begin }: { readonly tour: SettingsPage['tour']; readonly begin: () => Promise<void> },
): Promise<void> {
  await page.keyboard.press('F6');
  await tour.getByRole('button').last().press('Escape');
  await expect(tour).toBeHidden();
  await page.getByRole('application').focus();
  await page.keyboard.press('Escape');
  await begin();
  await expect(tour).toContainText(/4 (of|dari) 10/);
}
