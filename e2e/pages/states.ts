import { join } from 'node:path';

import { expect } from '@playwright/test';

import { recoverySheet } from './asking-screens.ts';
import { closeDialog, dialog, panel, runCommand, type Screen, stay, type Visit } from './visit.ts';

/** Nothing in any case is called so. */
const unheard = 'zzqxj';

/** What screens of the sample case say when there is nothing to show, or when something is refused. */
export const states: readonly Screen[] = [
  {
    name: 'search-found-nothing',
    async reach({ page, window }) {
      await page.keyboard.press('Control+f');
      await page.keyboard.type(unheard);
      await expect(window.explorer.getByText(unheard).first()).toBeVisible();
    },
    leave: ({ window }) => window.leaveSearch(),
  },
  {
    name: 'palette-found-nothing',
    async reach({ page, words }) {
      await page.keyboard.press('Control+k');
      await page.locator('input:focus').fill(unheard);
      await expect(page.getByRole('dialog')).toContainText(words.say('interface', 'palette.none'));
    },
    leave: ({ page }) => page.keyboard.press('Escape'),
  },
  {
    name: 'table-of-nothing',
    async reach(visit) {
      await runCommand(visit, 'table-entities');
      await visit.page.getByRole('searchbox', { name: visit.words.say('table', 'quick') }).fill(unheard);
      await expect(visit.page.getByText(visit.words.say('table', 'empty-filtered'))).toBeVisible();
    },
    async leave(visit) {
      await visit.page.getByRole('searchbox', { name: visit.words.say('table', 'quick') }).fill('');
      await runCommand(visit, 'show-chart');
    },
  },
  { name: 'everything-hidden', reach: hideEverything, leave: (visit) => runCommand(visit, 'show-all') },
  { name: 'task-refused', reach: refuseTask, leave: closeDialog },
  { name: 'import-studio', reach: prepareImport, leave: closeDialog },
  { name: 'import-refused', reach: importSomethingBroken, leave: closeDialog },
];

/** What a case without anything in it shows; visited on from the sample case. */
export const emptyStates: readonly Screen[] = [
  { name: 'empty-case', reach: makeEmptyCase, leave: stay },
  ...['results', 'histogram', 'query', 'looks', 'history', 'story', 'compare'].map((name) =>
    panel(`empty-${name}`, `toggle-${name}`),
  ),
  panel('empty-table', 'table-entities', 'show-chart'),
  panel('empty-table-of-links', 'table-links', 'show-chart'),
  panel('empty-table-of-sources', 'table-sources', 'show-chart'),
  recoverySheet,
  { name: 'start-page', reach: closeCase, leave: stay },
  { name: 'locked', reach: lock, leave: stay },
  { name: 'unlocking-refused', reach: refuseKey, leave: stay },
];

async function hideEverything(visit: Visit): Promise<void> {
  await runCommand(visit, 'select-all');
  await runCommand(visit, 'hide');
  await visit.window.seesChartOf(0);
}

async function refuseTask(visit: Visit): Promise<void> {
  await dialog('add-task').reach(visit);
  const fields = visit.page.getByRole('dialog').getByRole('textbox');
  await fields.first().fill('Tanya penyewa rumah');
  await fields.nth(1).fill('31-31-2025');
  await fields.nth(1).press('Enter');
  await expect(visit.page.getByText(visit.words.say('interface', 'tasks.dueWrong'))).toBeVisible();
}

async function prepareImport(visit: Visit): Promise<void> {
  const rows = 'pembayar;penerima;debit;laporan\nRek 01;Rek 02;100;LP-1\nRek 02;Rek 03;;LP-2\n';
  await visit.choose(visit.write('setoran.csv', rows));
  await runCommand(visit, 'import');
  await expect(visit.page.getByRole('dialog').locator('.studio-glyph')).toHaveCount(3);
}

async function importSomethingBroken(visit: Visit): Promise<void> {
  await visit.choose(visit.write('rusak.csv', 'source,target\nA,B\nC,"D\n'));
  await runCommand(visit, 'import');
  const box = visit.page.getByRole('dialog');
  await box.getByRole('button').last().click();
  await expect(box.getByText(/rusak\.csv, /).first()).toBeVisible();
}

async function makeEmptyCase(visit: Visit): Promise<void> {
  await visit.choose(join(visit.folder, 'kosong.benang'));
  await runCommand(visit, 'new-case');
  await visit.page.getByRole('dialog').getByRole('textbox').first().fill('Kasus kosong');
  await visit.page.keyboard.press('Enter');
  await visit.window.seesChartOf(0);
}

async function closeCase(visit: Visit): Promise<void> {
  await runCommand(visit, 'close-case');
  await expect(visit.page.locator('.start-recent li').first()).toBeVisible();
}

async function lock(visit: Visit): Promise<void> {
  await visit.choose(join(visit.folder, 'terkunci.benang'));
  await visit.page.evaluate(() => {
    type Bridge = { benang: { main(call: string, input: unknown): Promise<unknown> } };
    const { benang } = globalThis as unknown as Bridge;
    return benang.main('choose-new-case', {
      title: 'Kasus terkunci',
      passphrase: 'perahu biru meniti ombak',
    });
  });
  await visit.window.seesChartOf(0);
  await visit.page.keyboard.press('Control+Alt+l');
  await expect(visit.page.getByRole('main').getByRole('textbox')).toBeVisible();
}

async function refuseKey({ page }: Visit): Promise<void> {
  await page.getByRole('main').getByRole('textbox').fill('bukan frasa sandinya');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
}
