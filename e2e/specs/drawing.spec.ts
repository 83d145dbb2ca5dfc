import { DrawingPage } from '../pages/drawing-page.ts';
import { expect, test } from '../harness/test-workbench.ts';

test('a type is dragged onto the chart and its label typed at once; one undo takes it back', async ({
  start,
}) => {
  const { page, window } = await start();
  const drawing = new DrawingPage(window);
  await window.seesChartOf(58);
  await window.run('Drawing strip');
  await drawing.dragType('Person', await drawing.place(560, 420));
  await page.keyboard.type('Contoh Baru');
  await page.keyboard.press('Tab');
  await page.keyboard.type('6474010101900001');
  await page.keyboard.press('Enter');
  await window.seesChartOf(59);
  await expect(window.inspector.getByRole('heading', { name: 'Contoh Baru' })).toBeVisible();
  await expect(window.inspector).toContainText('6474010101900001');
  const { x, y } = await window.spot();
  const wanted = await drawing.place(560, 420);
  expect([Math.abs(x - wanted.x) < 3, Math.abs(y - wanted.y) < 3]).toEqual([true, true]);

  await window.chart.focus();
  await page.keyboard.press('F2');
  await drawing.field('Name').fill('Contoh Lain');
  await page.keyboard.press('Enter');
  await expect(window.inspector.getByRole('heading', { name: 'Contoh Lain' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await window.seesChartOf(58);

  await drawing.dragType('Person', await drawing.place(560, 420));
  await page.keyboard.press('Escape');
  await expect(drawing.field('Name')).toBeHidden();
  await window.seesChartOf(58);
});

test('a selection is boxed, named, folded, unfolded and let go; nothing moves', async ({ start }) => {
  const { page, window } = await start();
  const drawing = new DrawingPage(window);
  await window.seesChartOf(58);
  await window.goTo('Meilani Samarbayu');
  const before = await window.spot();
  await window.chart.focus();
  await drawing.drag(await drawing.place(560, 130), await drawing.place(560, 130));
  await page.keyboard.down('Shift');
  await drawing.drag(await drawing.place(690, 120), await drawing.place(960, 260));
  await page.keyboard.up('Shift');
  const boxed = Number(await window.chart.getAttribute('data-selected'));
  expect(boxed).toBeGreaterThan(2);

  await page.keyboard.press('g');
  await drawing.field('Name of the group').fill('Perekrut Johor');
  await page.keyboard.press('Enter');
  await drawing.sees('groups', 1);
  await page.keyboard.press('g');
  await drawing.sees('entities', 58 - boxed + 1);
  await page.keyboard.press('g');
  await drawing.sees('entities', 58);
  await page.keyboard.press('Shift+g');
  await drawing.sees('groups', 0);
  await window.goTo('Meilani Samarbayu');
  expect(await window.spot()).toEqual(before);
});

test('texts, frames and arrows are drawn, written, moved, undone and deleted', async ({ start }) => {
  const { page, window } = await start();
  const drawing = new DrawingPage(window);
  await window.seesChartOf(58);
  await drawing.annotate('Draw a frame', await drawing.place(60, 470), await drawing.place(300, 560));
  await page.keyboard.type('Sisi Indonesia');
  await page.keyboard.press('Enter');
  await drawing.sees('annotations', 1);
  await drawing.annotate('Draw a text', await drawing.place(620, 600), await drawing.place(800, 640));
  await page.keyboard.type('Belum diperiksa');
  await page.keyboard.press('Enter');
  await drawing.annotate('Draw an arrow', await drawing.place(620, 610), await drawing.place(540, 540));
  await drawing.sees('annotations', 3);

  const text = await drawing.place(650, 608);
  await page.mouse.dblclick(text.x, text.y);
  await expect(drawing.field('Text of the annotation')).toHaveValue('Belum diperiksa');
  await drawing.field('Text of the annotation').fill('Sudah diperiksa');
  await page.keyboard.press('Enter');
  await drawing.drag(text, { x: text.x + 60, y: text.y + 10 });
  await page.keyboard.press('Delete');
  await drawing.sees('annotations', 2);
  await window.seesChartOf(58);
  await page.keyboard.press('Control+z');
  await drawing.sees('annotations', 3);
  await page.mouse.dblclick(text.x + 60, text.y + 10);
  await expect(drawing.field('Text of the annotation')).toHaveValue('Sudah diperiksa');
});

test('a lasso selects what lies inside it', async ({ start }) => {
  const { page, window } = await start();
  const drawing = new DrawingPage(window);
  await window.seesChartOf(58);
  const corners = [
    [690, 110],
    [960, 110],
    [960, 260],
    [690, 260],
  ] as const;
  const [first, second, ...others] = await Promise.all(corners.map(([x, y]) => drawing.place(x, y)));
  if (!first || !second) throw new Error('a lasso has corners');
  await page.keyboard.down('Alt');
  await drawing.drag(first, second, ...others);
  await page.keyboard.up('Alt');
  const inside = Number(await window.chart.getAttribute('data-selected'));
  expect(inside).toBeGreaterThan(2);
  expect(inside).toBeLessThan(30);
});

test('parallel links are rolled up into one line each, and apart again by undo', async ({ start }) => {
  const { page, window } = await start();
  const drawing = new DrawingPage(window);
  await window.seesChartOf(58);
  await drawing.sees('links', 108);
  await window.run('Roll up parallel links');
  await expect.poll(async () => Number(await window.chart.getAttribute('data-links'))).toBeLessThan(108);
  await page.keyboard.press('Control+z');
  await drawing.sees('links', 108);
});

const words = {
  en: {
    add: 'Add entity…',
    type: 'VIC',
    masked: /Victim [0-9A-Z]{5}/,
    table: 'Show table',
    history: 'History panel',
  },
  id: {
    add: 'Tambah entitas…',
    type: 'VIC',
    masked: /Korban [0-9A-Z]{5}/,
    table: 'Tampilkan tabel',
    history: 'Panel riwayat',
  },
} as const;

for (const language of ['en', 'id'] as const)
  test(`the name of a victim is nowhere in the window (${language})`, async ({ start }) => {
    const { page, window } = await start({ language });
    const drawing = new DrawingPage(window);
    const said = words[language];
    await window.seesChartOf(58);
    await window.chart.focus();
    await page.keyboard.press('n');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /^(Name|Nama)/ }).fill('Contoh Melati Rahasia');
    await dialog.getByRole('textbox', { name: /^(Role|Peran)/ }).fill(said.type);
    await dialog.getByRole('textbox', { name: /^Alias/ }).fill('Mbak Kenanga');
    await page.keyboard.press('Enter');
    await window.seesChartOf(59);
    await expect(window.inspector.getByRole('heading', { level: 1 })).toHaveText(said.masked);

    await page.keyboard.press('Control+h');
    await expect(page.locator('[data-region="results"]')).toContainText(said.masked);
    expect(await drawing.allWords()).not.toMatch(/Melati|Kenanga/);
    await page.keyboard.press('Control+2');
    await expect(page.getByRole('grid').first()).toContainText(said.masked);
    expect(await drawing.allWords()).not.toMatch(/Melati|Kenanga/);

    await page.keyboard.press('Control+f');
    await page.keyboard.type('Kenang');
    await expect(window.explorer.getByRole('option').first()).toContainText(said.masked);
    expect(await drawing.allWords()).not.toMatch(/Melati|Kenanga/);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Melat');
    await expect(page.getByRole('menuitem', { name: said.masked })).toBeVisible();
    expect(await drawing.allWords()).not.toMatch(/Melati|Kenanga/);
    await page.keyboard.press('Escape');

    await window.inspector.getByRole('button', { name: /^(Open|Buka)/ }).click();
    await expect(window.inspector.getByRole('heading', { level: 1 })).toHaveText('Contoh Melati Rahasia');
  });
