import { join, resolve } from 'node:path';

import { largeStory } from '../harness/large-story.ts';
import { expect, test } from '../harness/test-workbench.ts';
import { StoryPage } from '../pages/story-page.ts';

const pictures = resolve(import.meta.dirname, '../../test-results/pictures');

/** More than a step shows, and than a chart is read as a whole with. */
const size = 8_100;

test('a story of a very large chart fades from step to step and says what it leaves out; a long measure is stopped', async ({
  start,
  folder,
}) => {
  test.setTimeout(240_000);
  const { page, window } = await start({ casePath: await largeStory(folder.path, size) });
  const story = new StoryPage(page);
  await expect(window.chart).toHaveAttribute('data-entities', String(size), { timeout: 60_000 });
  await window.chart.focus();
  await page.keyboard.press('F5');
  await expect(story.strip).toContainText('Sisi timur', { timeout: 60_000 });
  await expect(story.strip).toContainText('3,100 entities that stand farther away are not drawn.');
  await expect(window.chart).toHaveAttribute('data-entities', '5000');

  await page.evaluate(() => {
    const faded: unknown[] = [];
    Object.assign(globalThis, { faded });
    type Animate = (...given: Parameters<Element['animate']>) => Animation;
    const animate: Animate = Reflect.get(Element.prototype, 'animate');
    Element.prototype.animate = function (frames, options) {
      faded.push((frames as PropertyIndexedKeyframes | null)?.opacity);
      return animate.call(this, frames, options);
    };
  });
  await page.keyboard.press('ArrowRight');
  await expect(story.strip).toContainText('Sisi barat', { timeout: 60_000 });
  const faded = () => page.evaluate(() => (globalThis as unknown as { faded: unknown[] }).faded);
  await expect.poll(faded).toEqual([
    [1, 0],
    [0, 1],
  ]);
  await page.screenshot({ path: join(pictures, 'large-story.png') });
  await page.keyboard.press('Escape');
  await expect(story.strip).toBeHidden();
  await expect(window.chart).toHaveAttribute('data-entities', String(size));

  await window.run('Compute measure: Betweenness');
  await window.results.getByRole('button', { name: 'Work it out exactly' }).click();
  const underWay = page.getByRole('contentinfo').getByRole('status');
  await expect(underWay).toBeVisible();
  await page.screenshot({ path: join(pictures, 'busy.png') });
  await underWay.getByRole('button', { name: 'Cancel' }).click();
  await expect(underWay).toBeHidden();
  await expect(window.results.getByRole('button', { name: 'Measure: Betweenness' })).toBeVisible();
});
