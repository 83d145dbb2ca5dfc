import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { placedCase } from '../../bench/placed-case.ts';
import { unwrap } from '../../bench/our-case.ts';
import type { Rule } from '../../core/case/look.ts';
import { CaseSession } from '../../electron/case-service/case-session.ts';
import { realSurroundings } from '../../electron/case-service/surroundings.ts';
import { openLocalCase } from '../../electron/stores/local/local-case.ts';
import { expect, test } from '../harness/test-workbench.ts';
import type { WorkbenchPage } from '../pages/workbench-page.ts';
import { OverviewPage, type SeenGlyph } from '../pages/overview-page.ts';

const pictures = resolve(import.meta.dirname, '../../test-results/pictures');
test.beforeAll(() => void mkdirSync(pictures, { recursive: true }));

const size = 2400;
/** How large things are drawn, chart units. */
const glyph = 38;

test('an entity stands where it stood, as large and in its colour, when it is drawn one by one', async ({
  start,
  folder,
}) => {
  const casePath = await placedCase(folder.path, size, 4800);
  const { page, window } = await start({ casePath });
  const overview = new OverviewPage(page);
  await expect(window.chart).toHaveAttribute('data-entities', String(size));
  await window.goTo('BANK CONTOH 000113');
  await expect(window.chart).toHaveAttribute('data-spot', /^\d+,\d+$/);
  const spot = await window.spot();
  await window.leaveSearch();
  await page.keyboard.press('Escape');
  await expect(window.chart).toHaveAttribute('data-selected', '0');
  await page.mouse.move(spot.x, spot.y);
  while ((await overview.drawn()) === 0) await overview.step(1, 300);
  while ((await overview.drawn()) > 0) await overview.step(-1);

  const far = await seenAt(overview, window, spot);
  await page.screenshot({ path: join(pictures, 'overview-before-hand-over.png') });
  while ((await overview.drawn()) === 0) await overview.step(1);
  const near = await seenAt(overview, window, spot);
  await page.screenshot({ path: join(pictures, 'overview-after-hand-over.png') });

  for (const part of ['x', 'y'] as const) expect(Math.abs(near[part] - far[part])).toBeLessThan(4);
  for (const part of ['width', 'height'] as const) {
    expect(near[part] / far[part]).toBeGreaterThan(0.8);
    expect(near[part] / far[part]).toBeLessThan(1.25);
  }
  for (const [part, amount] of near.colour.entries())
    expect(Math.abs(amount - (far.colour[part] ?? 0))).toBeLessThan(30);
});

/** The glyph at a place of the window, in chart units from there, once the tiles are sharp. */
async function seenAt(
  overview: OverviewPage,
  window: WorkbenchPage,
  spot: { x: number; y: number },
): Promise<SeenGlyph> {
  await expect(overview.tiles).toHaveAttribute('data-sharp', 'true');
  const zoom = await window.zoom();
  let seen: SeenGlyph | null = null;
  await expect.poll(async () => (seen = await overview.greenAt(spot, glyph * zoom))).not.toBeNull();
  const { x, y, width, height, colour } = seen as unknown as SeenGlyph;
  return { x: x / zoom, y: y / zoom, width: width / zoom, height: height / zoom, colour };
}

const rule = (effect: Rule['effect']): Rule => ({ on: 'links', when: [], effect });

test('links of an overview have the colour and the width that a look gives them', async ({
  start,
  folder,
}) => {
  const casePath = await placedCase(folder.path, size, 4800);
  await dress(casePath);
  const { page, window } = await start({ casePath });
  const overview = new OverviewPage(page);
  await expect(window.chart).toHaveAttribute('data-entities', String(size));
  // what is drawn is told nowhere but in the picture: it is there when it stays the same
  const settled = async (below: number) => {
    let ink = Infinity;
    await expect
      .poll(async () => {
        const before = ink;
        ink = await overview.purple();
        const isSharp = (await overview.tiles.getAttribute('data-sharp')) === 'true';
        return isSharp && ink < below && Math.abs(ink - before) < 1e-6;
      })
      .toBe(true);
    return ink;
  };
  const undo = async () => {
    await window.chart.focus();
    await page.keyboard.press('Control+z');
  };
  await expect.poll(() => overview.purple()).toBeGreaterThan(0.05);
  const wide = await settled(1);
  await page.screenshot({ path: join(pictures, 'overview-links-wide.png') });
  await undo();
  const usual = await settled(0.9 * wide);
  expect(usual).toBeGreaterThan(0.4 * wide);
  await undo();
  expect(await settled(0.1 * usual)).toBeLessThan(0.1 * usual);
});

/** A look that makes links purple and then wider, each an edit that can be taken back. */
async function dress(path: string): Promise<void> {
  const session = new CaseSession(unwrap(await openLocalCase(path)), path, realSurroundings());
  const purple = rule({ kind: 'tint', tint: 'purple' });
  unwrap(await session.edit('save-look', { row: { label: 'Ungu', rules: [purple] } }));
  const [look] = await session.store.all('looks');
  const [chart] = await session.store.all('charts');
  unwrap(await session.edit('set-chart', { chart: chart?.id, look: look?.id }));
  const wide = rule({ kind: 'scale-by', factor: 3 });
  unwrap(await session.edit('save-look', { id: look?.id, row: { label: 'Ungu', rules: [purple, wide] } }));
  await session.close();
}
