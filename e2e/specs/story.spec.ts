import { StoryPage } from '../pages/story-page.ts';
import { serious } from '../harness/serious.ts';
import { expect, test } from '../harness/test-workbench.ts';

const verbs = {
  en: {
    delete: 'Delete from case',
    restore: 'Put the chart back to this',
    compare: 'Compare with now',
    lost: '1 entity of this snapshot',
  },
  id: {
    delete: 'Hapus dari kasus',
    restore: 'Kembalikan bagan ke sini',
    compare: 'Bandingkan dengan sekarang',
    lost: '1 entitas dari potret',
  },
} as const;

for (const language of ['id', 'en'] as const)
  test(`snapshots are told as a story that leaves the case as it is, and compared (${language})`, async ({
    start,
  }) => {
    const { page, window } = await start({ language });
    const story = new StoryPage(page, language);
    const verb = verbs[language];
    await window.seesChartOf(58);
    await page.keyboard.press('Control+Shift+y');
    await story.take('Awal', 'Semua yang diketahui');
    await window.goTo('Meilani Samarbayu');
    await window.chart.focus();
    await page.keyboard.press('Shift+h');
    await expect(window.chart).toHaveAttribute('data-entities', '1');
    await story.take('Meilani', '');
    await expect(story.steps).toHaveCount(2);

    await page.keyboard.press('F5');
    await expect(story.strip).toContainText('Semua yang diketahui');
    await expect(window.chart).toHaveAttribute('data-entities', '58');
    await page.keyboard.press('h');
    await page.keyboard.press('ArrowRight');
    await expect(window.chart).toHaveAttribute('data-entities', '1');
    await page.keyboard.press('Escape');
    await expect(story.strip).toBeHidden();
    await expect(window.chart).toHaveAttribute('data-entities', '1');

    await story.act('Awal', verb.restore);
    await expect(window.chart).toHaveAttribute('data-entities', '58');
    await window.goTo('Vinarti Seloarta');
    await window.chart.focus();
    await page.keyboard.press('Shift+Delete');
    await page.getByRole('dialog').getByRole('button', { name: verb.delete }).click();
    await expect(window.chart).toHaveAttribute('data-entities', '57');
    await story.act('Awal', verb.compare);
    await expect(story.comparison.getByRole('row', { name: /Vinarti Seloarta/ })).toBeVisible();
    await expect(story.legend).toContainText(language === 'id' ? 'Hilang' : 'Removed');
    await page.keyboard.press('Control+Shift+y');
    await story.act('Awal', language === 'id' ? 'Putar dari sini' : 'Play from here');
    await expect(story.strip).toContainText(verb.lost);
    if (language === 'en') expect(await serious(page)).toEqual([]);
    await expect(story.legend).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(story.legend).toBeVisible();
  });

test('steps are put in order, captioned, doubled and deleted by keyboard; the history compares any moment with now', async ({
  start,
}) => {
  const { page, window } = await start();
  const story = new StoryPage(page);
  await window.seesChartOf(58);
  await page.keyboard.press('Control+Shift+y');
  for (const title of ['One', 'Two', 'Three']) await story.take(title, '');
  await expect.poll(() => story.titles()).toEqual(['One', 'Two', 'Three']);
  await story.steps.nth(0).focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(() => story.titles()).toEqual(['Two', 'One', 'Three']);
  await story.act('Three', 'Duplicate');
  await expect.poll(() => story.titles()).toEqual(['Two', 'One', 'Three', 'Three (copy)']);
  await story.steps.nth(3).focus();
  await page.keyboard.press('Delete');
  await expect(story.steps).toHaveCount(3);
  await story.steps.nth(1).focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('First');
  await page.keyboard.press('Enter');
  await expect.poll(() => story.titles()).toEqual(['Two', 'First', 'Three']);
  await window.chart.focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => story.titles()).toEqual(['Two', 'One', 'Three']);

  await window.goTo('Vinarti Seloarta');
  await window.chart.focus();
  await page.keyboard.press('Delete');
  await expect(window.chart).toHaveAttribute('data-entities', '57');
  await page.keyboard.press('Control+h');
  const creation = page.getByRole('treegrid').getByRole('row', { name: /create case/ });
  await creation.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Compare with now' }).click();
  await expect(story.comparison.getByRole('row', { name: /Vinarti Seloarta/ })).toContainText('Removed');
  await story.comparison.getByRole('button', { name: 'Swap the sides' }).click();
  await expect(story.comparison.getByRole('row', { name: /Vinarti Seloarta/ })).toContainText('Added');
  expect(await serious(page)).toEqual([]);
});
