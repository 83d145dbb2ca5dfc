import { expect, test } from '../harness/test-workbench.ts';

test('a dragged entity stays where it was put, and undo brings it back', async ({ start }) => {
  const { page, window } = await start();
  await window.seesChartOf(58);
  await window.goTo('Vinarti Seloarta');
  const before = await window.spot();

  await page.mouse.move(before.x, before.y);
  await page.mouse.down();
  await page.mouse.move(before.x + 30, before.y + 20);
  await page.mouse.move(before.x + 60, before.y + 40);
  await page.mouse.up();
  await expect.poll(() => window.spot()).toEqual({ x: before.x + 60, y: before.y + 40 });
  await expect(page.getByRole('button', { name: /^Undo: move on chart/ })).toBeEnabled();

  await page.keyboard.press('Control+z');
  await expect.poll(() => window.spot()).toEqual(before);
});

test('the chart is walked by keyboard: to a neighbour, into the inspector, out again', async ({ start }) => {
  const { page, window } = await start();
  await window.seesChartOf(58);
  await window.goTo('Meilani Samarbayu');
  await window.chart.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(window.inspector.getByRole('heading', { name: 'Meilani Samarbayu' })).toBeHidden();
  await expect(window.chart).toHaveAttribute('data-selected', '1');
  await page.keyboard.press('Escape');
  await expect(window.chart).toHaveAttribute('data-selected', '0');
});

test('zooming and fitting move the view and nothing else', async ({ start }) => {
  const { page, window } = await start();
  await window.seesChartOf(58);
  const fitted = await window.fit();
  await window.chart.hover();
  await page.mouse.wheel(0, -400);
  await expect.poll(() => window.zoom()).toBeGreaterThan(fitted);
  await expect.poll(() => window.fit()).toBeCloseTo(fitted, 2);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});
