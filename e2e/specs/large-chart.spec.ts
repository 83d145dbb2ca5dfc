import { placedCase } from '../../bench/placed-case.ts';
import { expect, test } from '../harness/test-workbench.ts';

const size = 20_000;
const links = 60_000;

test('a chart of 20,000 is an overview from afar and can be read up close', async ({ start, folder }) => {
  test.setTimeout(240_000);
  const casePath = await placedCase(folder.path, size, links);
  const { page, window } = await start({ casePath });

  await expect(window.chart).toHaveAttribute('data-entities', String(size), { timeout: 60_000 });
  await expect(window.chart).toHaveAttribute('data-links', String(links));
  await expect(page.getByText(/Overview of 20,000 entities · \d+ % of 60,000 links drawn/)).toBeVisible();
  await expect(window.chart).toHaveAttribute('data-drawn', '0');
  const tiles = window.chart.locator('.chart-tiles');
  const inked = () =>
    tiles.evaluate((element) => {
      const canvas = element as HTMLCanvasElement;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      return data.filter((part, at) => at % 4 === 3 && part > 0).length / (canvas.width * canvas.height);
    });
  await expect.poll(inked).toBeGreaterThan(0.1);

  await test.step('up close the entities are drawn one by one', async () => {
    const box = (await window.chart.boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.45, box.y + box.height * 0.45);
    for (let turn = 0; turn < 20; turn++) await page.mouse.wheel(0, -100);
    await expect.poll(async () => Number(await window.chart.getAttribute('data-drawn'))).toBeGreaterThan(20);
    expect(Number(await window.chart.getAttribute('data-drawn'))).toBeLessThanOrEqual(260);
    await expect(page.getByText(/^lists, table and filters cover the \d+ of 20,000 entities/)).toBeVisible();
  });

  await test.step('a histogram counts all of the chart and not what is near', async () => {
    await window.run('Histogram panel');
    const bars = page.getByRole('region', { name: 'Histogram' }).getByRole('option');
    await expect(bars.filter({ hasText: 'Person' })).toContainText('10,000');
    await expect(bars.filter({ hasText: 'Phone number' })).toContainText('5,000');
    await window.run('Histogram panel');
  });

  await test.step('search goes to somebody who was not in view', async () => {
    await window.goTo('Nama Contoh 015002');
    await expect(window.chart).toHaveAttribute('data-selected', '1');
    await expect(window.chart).toHaveAttribute('data-spot', /^\d+,\d+$/);
    const box = (await window.chart.boundingBox())!;
    await expect
      .poll(async () => {
        const { x, y } = await window.spot();
        return x > box.x && y > box.y && x < box.x + box.width && y < box.y + box.height;
      })
      .toBe(true);
    await expect(page.getByText('6 neighbours')).toBeVisible();
  });

  await test.step('from afar a dot can be selected', async () => {
    await window.chart.focus();
    await page.keyboard.press('f');
    await expect.poll(async () => Number(await window.chart.getAttribute('data-zoom'))).toBeLessThan(0.1);
    await page.waitForTimeout(1000);
    const { x, y } = await window.spot();
    await page.keyboard.press('Escape');
    await expect(window.chart).toHaveAttribute('data-selected', '0');
    await page.mouse.click(x, y);
    await expect(window.chart).toHaveAttribute('data-selected', '1');
    await expect(window.inspector.getByRole('heading').first()).toBeVisible();
  });
});
