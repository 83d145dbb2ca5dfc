import { expect, type Page } from '@playwright/test';

import type { Started } from '../harness/test-workbench.ts';
import type { SpokenWords } from './spoken-words.ts';

/** What a screen is reached with. */
export interface Visit extends Started {
  readonly words: SpokenWords;
}

/** Something an analyst looks at: how one gets there from the chart of the sample case, and back. */
export interface Screen {
  readonly name: string;
  readonly reach: (visit: Visit) => Promise<void>;
  readonly leave: (visit: Visit) => Promise<void>;
}

/** Of the sample case; invented. */
const somebody = 'Meilani Samarbayu';

/** Every screen, in the order they are visited in one run of the product. */
export const screens: readonly Screen[] = [
  { name: 'sample-case', reach: stay, leave: stay },
  { name: 'entity-selected', reach: selectSomebody, leave: stay },
  ...['add-note', 'add-task', 'save-set', 'set-type', 'set-values', 'find-path'].map(dialog),
  { ...panel('name-in-place', 'edit-label'), leave: ({ page }) => page.keyboard.press('Escape') },
  panel('linked-results', 'find-linked', 'toggle-results'),
  ...['add-entity', 'filter', 'delete-from-case', 'put-on-chart', 'chart-from-selection'].map(dialog),
  { ...dialog('palette'), reach: ({ page }) => page.keyboard.press('Control+k') },
  ...[
    'new-chart',
    'take-snapshot',
    'new-look',
    'new-source',
    'rename-chart',
    'delete-chart',
    'copy-chart',
    'new-case',
  ].map(dialog),
  ...['case-settings', 'types', 'protection-off', 'backups', 'shortcuts', 'about'].map(dialog),
  panel('history', 'toggle-history'),
  panel('histogram', 'toggle-histogram'),
  panel('query', 'toggle-query'),
  panel('looks', 'toggle-looks'),
  panel('story', 'toggle-story'),
  panel('compare', 'toggle-compare'),
  panel('table', 'table-entities', 'show-chart'),
  panel('table-of-links', 'table-links', 'show-chart'),
  panel('table-of-sources', 'table-sources', 'show-chart'),
  panel('measure-results', 'most-connected'),
  panel('time-bar-away', 'toggle-time-bar'),
  panel('drawing-strip', 'toggle-drawing'),
  panel('confirmed-only', 'confirmed-only', 'show-all'),
];

/** A dialog that a command opens and Escape closes. */
function dialog(command: string): Screen {
  return {
    name: command,
    async reach(visit) {
      await runCommand(visit, command);
      await expect(visit.page.getByRole('dialog').first()).toBeVisible();
    },
    async leave({ page }) {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    },
  };
}

/** Something a command shows and another, or the same once more, puts away. */
function panel(name: string, command: string, away = command): Screen {
  return {
    name,
    reach: (visit) => runCommand(visit, command),
    leave: (visit) => runCommand(visit, away),
  };
}

function stay(): Promise<void> {
  return Promise.resolve();
}

async function selectSomebody({ page, window }: Visit): Promise<void> {
  await page.keyboard.press('Control+f');
  await page.keyboard.type(somebody);
  await page.getByRole('option', { name: somebody }).first().click();
  await expect(window.chart).toHaveAttribute('data-selected', '1');
  await window.leaveSearch();
}

/** Runs a command by its name in the language of the window, as somebody types it into the palette. */
export async function runCommand({ page, words }: Visit, id: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const box = page.locator('input:focus');
  const name = words.command(id);
  await box.fill(`>${name}`);
  await expect(page.getByRole('menuitem', { name }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name })).toHaveCount(0);
}

/** Waits until nothing moves and nothing is being loaded. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((one) => one.finished.catch(() => null))),
  );
  await expect(page.locator('[aria-busy="true"], .chart-stage-moving')).toHaveCount(0);
}
