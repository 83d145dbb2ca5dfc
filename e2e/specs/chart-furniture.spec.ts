import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { Page } from '@playwright/test';

import { expect, test } from '../harness/test-workbench.ts';
import { FurniturePage } from '../pages/furniture-page.ts';

const pictures = resolve(import.meta.dirname, '../../test-results/pictures');

test.beforeAll(() => void mkdirSync(pictures, { recursive: true }));

/** Drags what stands at a point across the page. */
async function drag(page: Page, { x, y }: { readonly x: number; readonly y: number }, across: number) {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + across / 2, y, { steps: 4 });
  await page.mouse.move(x + across, y, { steps: 4 });
  await page.mouse.up();
}

/** How near each chart of the only case that was opened is remembered to be seen. */
function nearness(userData: string): readonly number[] {
  const { recent } = JSON.parse(readFileSync(join(userData, 'settings.json'), 'utf8')) as {
    readonly recent: readonly { readonly sights?: Readonly<Record<string, { readonly zoom: number }>> }[];
  };
  return Object.values(recent[0]?.sights ?? {}).map(({ zoom }) => zoom);
}

/** The size of a PNG in pixels. */
function sizeOf(path: string): readonly [width: number, height: number] {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

for (const language of ['id', 'en'] as const)
  test(`time has a scale that says who is moved off it, groups have names, and both go with their arrangement (${language})`, async ({
    start,
  }) => {
    const first = await start({ language });
    const { page, window } = first;
    const furniture = new FurniturePage(page, language);
    await window.seesChartOf(58);
    await furniture.arrange('byTime');
    await expect(furniture.chart).toHaveAttribute('data-astray', '0');
    await furniture.sees(furniture.words.person, 21);
    await furniture.sees(furniture.words.undated, 9);
    await page.screenshot({ path: join(pictures, `time-scale-${language}.png`) });

    await window.goTo('Vinarti Seloarta');
    await drag(page, await window.spot(), 90);
    await expect(furniture.chart).toHaveAttribute('data-astray', '1');
    await page.screenshot({ path: join(pictures, `time-astray-${language}.png`) });
    await window.chart.focus();
    await page.keyboard.press('Control+z');
    await expect(furniture.chart).toHaveAttribute('data-astray', '0');

    await first.close();
    const again = await start({ language });
    const kept = new FurniturePage(again.page, language);
    await expect(kept.chart).toHaveAttribute('data-astray', '0');
    await kept.arrange('inGroups');
    await kept.sees(kept.words.person, 23);
    await expect(kept.chart).not.toHaveAttribute('data-astray');
    await again.page.screenshot({ path: join(pictures, `group-names-${language}.png`) });
    await kept.arrange('byCountry');
    await kept.sees(kept.words.person, 23, false);
  });

test('a chart is seen as it was left, and as a whole where nobody has looked closer', async ({
  start,
  folder,
}) => {
  const first = await start();
  const { page, window } = first;
  await window.seesChartOf(58);
  const whole = await window.fit();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect.poll(() => window.zoom()).toBeCloseTo(whole * 1.25 ** 2, 2);
  await window.explorer.getByRole('button', { name: 'Whole case: 120 entities' }).click();
  await window.seesChartOf(120);
  await expect.poll(() => window.zoom()).toBeLessThan(whole);
  await page.getByRole('tab', { name: 'Main network' }).click();
  await window.seesChartOf(58);
  await expect.poll(() => window.zoom()).toBeCloseTo(whole * 1.25 ** 2, 2);
  await first.close();

  const second = await start();
  await second.window.seesChartOf(58);
  await expect.poll(() => second.window.zoom()).toBeCloseTo(whole * 1.25 ** 2, 2);
  await expect.poll(() => nearness(folder.path)).toHaveLength(1);
  await second.window.fit();
  await expect.poll(() => nearness(folder.path)).toEqual([]);
  await second.close();

  const third = await start();
  await third.window.seesChartOf(58);
  await expect.poll(() => third.window.zoom()).toBeCloseTo(whole, 2);
});

test('the legend is hidden, shown and moved by keys, by hand and by its handle, and stays so', async ({
  start,
}) => {
  const first = await start();
  const furniture = new FurniturePage(first.page);
  await first.window.seesChartOf(58);
  const low = await furniture.legendAt('bottom-left');
  expect(low.y).toBeGreaterThan(0.8);
  await furniture.grip.focus();
  await first.page.keyboard.press('ArrowUp');
  expect((await furniture.legendAt('top-left')).y).toBeLessThan(0.3);
  await first.page.screenshot({ path: join(pictures, 'legend-top.png') });

  const grip = await furniture.grip.boundingBox();
  const chart = await furniture.chart.boundingBox();
  if (!grip || !chart) throw new Error('no handle');
  await first.page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
  await first.page.mouse.down();
  await first.page.mouse.move(chart.x + chart.width * 0.9, chart.y + chart.height * 0.9, { steps: 8 });
  await first.page.mouse.up();
  await furniture.legendAt('bottom-right');

  await furniture.hide.click();
  await expect(furniture.legend).toBeHidden();
  await furniture.chart.focus();
  await first.page.keyboard.press('k');
  await furniture.legendAt('bottom-right');
  await first.page.keyboard.press('k');
  await expect(furniture.legend).toBeHidden();
  await first.close();

  const again = await start();
  const kept = new FurniturePage(again.page);
  await again.window.seesChartOf(58);
  await expect(kept.legend).toBeHidden();
  await kept.show.click();
  await kept.legendAt('bottom-right');
});

test('pictures have the scale of time, the names of groups and patterns for print', async ({
  start,
  folder,
}) => {
  const workbench = await start();
  const { page, window } = workbench;
  const furniture = new FurniturePage(page);
  await window.seesChartOf(58);
  await window.run('Look: Colour by country');
  await furniture.arrange('byTime');
  const [colour, print] = [join(folder.path, 'colour.png'), join(folder.path, 'print.png')];
  for (const [path, command] of [
    [colour, 'Export chart as picture (PNG)…'],
    [print, 'Export chart for print (PNG)…'],
  ] as const) {
    await workbench.choose(path);
    await window.run(command);
    await expect(page.getByText(path.split('/').at(-1) ?? '')).toBeVisible();
  }
  expect(sizeOf(print)).toEqual(sizeOf(colour));
  expect(readFileSync(print).equals(readFileSync(colour))).toBe(false);
});
