import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { Locator } from '@playwright/test';

import { expect, test } from '../harness/test-workbench.ts';
import { PathsPage } from '../pages/paths-page.ts';

const pictures = resolve(import.meta.dirname, '../../test-results/pictures');

test.beforeAll(() => void mkdirSync(pictures, { recursive: true }));

test('a path lights up as one thread, and says which link it rests on', async ({ start }) => {
  const { page, window } = await start();
  const following = new PathsPage(page);
  await window.seesChartOf(58);
  await window.goTo('Sarmila Puspasamun');
  await window.chart.focus();
  await following.findPathTo('Mr Nine');

  await expect(window.chart).toHaveAttribute('data-thread', '5');
  const first = following.path(1);
  await expect(first).toContainText('5 steps');
  await expect(first).toContainText(/weakest: Meilani Samarbayu – Vireak Sampelvong, *Tentative *F6/);
  await expect(first).toContainText(
    /Sarmila Puspasamun.*Rusdi Kelanabumi.*Salewang Puncalaut.*Meilani Samarbayu.*Vireak Sampelvong.*"Mr Nine"/,
  );
  await page.screenshot({ path: join(pictures, 'path-english-light.png') });

  await window.chart.focus();
  await page.keyboard.press('Escape');
  await expect(window.chart).toHaveAttribute('data-thread', '0');
});

test('over confirmed links there is none, and what would help is one press away', async ({ start }) => {
  const { page, window } = await start();
  const following = new PathsPage(page);
  await window.seesChartOf(58);
  await window.goTo('Sarmila Puspasamun');
  await window.chart.focus();
  await following.findPathTo('Mr Nine');
  await expect(following.path(1)).toContainText('5 steps');

  await following.panel.getByRole('checkbox', { name: 'Confirmed links only' }).focus();
  await page.keyboard.press('Space');
  await expect(following.panel).toContainText('No path from Sarmila Puspasamun to "Mr Nine"');
  await expect(following.panel).toContainText('over confirmed links');
  await expect(window.chart).toHaveAttribute('data-thread', '0');
  await page.screenshot({ path: join(pictures, 'path-none-english-light.png') });

  await following.panel.getByRole('button', { name: 'With all links: 5 steps' }).focus();
  await page.keyboard.press('Enter');
  await expect(window.chart).toHaveAttribute('data-thread', '5');
});

test('without the link it rests on, the path goes over two wallets', async ({ start }) => {
  const { page, window } = await start({ language: 'en' });
  const following = new PathsPage(page);
  await window.seesChartOf(58);
  await window.goTo('Sarmila Puspasamun');
  await window.chart.focus();
  await following.findPathTo('Mr Nine');

  await following
    .path(1)
    .getByRole('button', { name: /delivers people to, Tentative/i })
    .focus();
  await page.keyboard.press('Enter');
  await expect(window.inspector.getByRole('heading', { name: 'delivers people to' })).toBeVisible();
  await expect(window.chart).toHaveAttribute('data-thread', '5');
  await following
    .path(1)
    .getByRole('button', { name: /^Search without/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(following.path(1)).toContainText('6 steps');
  await expect(following.path(1)).toContainText(/USDT wallet 1.*USDT wallet 2/);
  await expect(window.chart).toHaveAttribute('data-thread', '6');

  await following.panel.getByRole('button', { name: /^Take .* back in$/ }).click();
  await expect(following.path(1)).toContainText('5 steps');
});

test('all paths within some steps, those by weight, and those in time with a longest wait', async ({
  start,
}) => {
  const { page, window } = await start({ language: 'en' });
  const following = new PathsPage(page);
  await window.seesChartOf(58);
  await window.goTo('Sarmila Puspasamun');
  await window.chart.focus();
  await following.findPathTo('Mr Nine');
  await expect(following.path(1)).toContainText('5 steps');

  await following.choose('Which paths', 'All within 6 steps');
  await expect(following.panel).toContainText(/These are all \d+ paths within 6 steps/);
  await expect(following.path(1)).toContainText('5 steps');
  await page.screenshot({ path: join(pictures, 'path-every-english-light.png') });
  await following.choose('Which paths', 'The best five');

  await following.choose('Shortest by', 'By count of links');
  await following.choose('What a larger number means', 'more is farther');
  await expect(following.panel).toContainText('The nearest by weight come first');
  await expect(following.path(1)).toContainText(/length \d/);
  await expect(following.path(1)).toContainText('weakest:');

  await following.choose('Order of time', 'In order of time');
  await following.choose('Longest wait between links', 'waiting at most 1 hour');
  await expect(following.panel).toContainText('with so short a wait');
});

test('E brings the neighbours, Shift+E takes them back, and each is one undo', async ({ start }) => {
  const { page, window } = await start();
  await window.seesChartOf(58);
  await window.goTo('Rusdi Kelanabumi');
  await window.chart.focus();
  await page.keyboard.press('e');
  await window.seesChartOf(61);
  await expect(page.getByText('3 entities added next to what they are linked with.')).toBeVisible();
  await page.screenshot({ path: join(pictures, 'expanded-english-light.png') });

  await page.keyboard.press('Shift+e');
  await expect(page.getByText(/taken off the chart/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Undo: / })).toBeEnabled();
  await page.keyboard.press('Control+z');
  await window.seesChartOf(61);
  await page.keyboard.press('Control+z');
  await window.seesChartOf(58);
});

test('a hub asks first: which types and how many, and what stays out', async ({ folder, start }) => {
  const leaves = Array.from({ length: 40 }, (_, at) => `L${String(at + 1).padStart(2, '0')}`);
  const nodes = folder.write(
    'simpul.csv',
    [
      'id,label,type',
      'HUB,Pusat Rekaan,person',
      ...leaves.map((id, at) => `${id},Rekaan ${id},${at < 30 ? 'phone' : 'person'}`),
    ].join('\n'),
  );
  const edges = folder.write('kaitan.csv', ['source,target', ...leaves.map((id) => `HUB,${id}`)].join('\n'));
  const started = await start();
  const { page, window } = started;
  const following = new PathsPage(page);
  await window.seesChartOf(58);
  await started.choose(join(folder.path, 'Pusat.benang'));
  await window.makeCase('Pusat Rekaan');
  await window.importFiles(started, nodes, edges);
  await page.getByRole('button', { name: 'See it on the chart' }).click();
  await window.seesChartOf(41);
  await window.goTo('Pusat Rekaan');
  await window.chart.focus();
  await page.keyboard.press('Shift+e');
  await window.seesChartOf(1);

  await page.keyboard.press('e');
  await expect(following.guard).toContainText('40 neighbours are not on this chart');
  await expect(following.guard).toContainText('15 stay out by their number.');
  await page.screenshot({ path: join(pictures, 'expand-guard-english-light.png') });
  await following.guard
    .getByRole('group', { name: 'Entities' })
    .getByRole('checkbox', { name: 'Phone' })
    .focus();
  await page.keyboard.press('Space');
  await expect(following.guard).toContainText('30 stay out by their type.');
  await following.guard.getByRole('button', { name: 'Bring 10' }).focus();
  await page.keyboard.press('Enter');
  await window.seesChartOf(11);
  await expect(page.getByText('10 of 40 added: most relevant first. 30 left out.')).toBeVisible();
  await page.screenshot({ path: join(pictures, 'expanded-hub-english-light.png') });

  await page.getByRole('button', { name: 'Choose what to bring…' }).first().click();
  await expect(following.guard).toContainText('30 neighbours are not on this chart');
  await page.keyboard.press('Escape');
  await window.chart.focus();
  await page.keyboard.press('Control+z');
  await window.seesChartOf(1);
});

test('what is linked within some steps is listed by depth and kept as a set', async ({ start }) => {
  const { page, window } = await start({ language: 'id' });
  const panel = page.getByRole('region', { name: 'Jalur', exact: true });
  await window.seesChartOf(58);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('Sarmila Puspasamun');
  await window.explorer.getByRole('option', { name: 'Sarmila Puspasamun' }).first().click();
  await window.chart.click({ button: 'right', position: await spotOf(window) });
  await page.getByRole('menuitem', { name: 'Cari yang terkait' }).click();
  await expect(panel).toContainText('1 langkah: 12');
  await page.screenshot({ path: join(pictures, 'linked-indonesian-light.png') });
  await panel.getByRole('button', { name: 'Simpan sebagai himpunan' }).click();
  await expect(page.getByText(/Terkait dengan Sarmila Puspasamun, dalam 2 langkah/).first()).toBeVisible();
});

/** Where the one selected entity stands, in pixels of the chart. */
async function spotOf({ chart }: { readonly chart: Locator }) {
  await expect(chart).toHaveAttribute('data-spot', /,/);
  const [x = 0, y = 0] = ((await chart.getAttribute('data-spot')) ?? '').split(',').map(Number);
  return { x, y };
}
