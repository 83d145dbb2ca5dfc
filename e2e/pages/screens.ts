import { join } from 'node:path';

import { expect } from '@playwright/test';

import { askingScreens } from './asking-screens.ts';
import { QueryPage } from './query-page.ts';
import {
  closeDialog,
  dialog,
  escape,
  panel,
  runCommand,
  runNamed,
  type Screen,
  stay,
  type Visit,
} from './visit.ts';

/** Of the sample case; invented. */
const somebody = 'Meilani Samarbayu';

const questions = ['holds', 'reaches', 'connects', 'groups', 'removal', 'patterns', 'built', 'next'];
const sections = ['general', 'chart', 'text', 'sources', 'protection', 'shortcuts'];

/** Every screen, in the order they are visited in one run of the product. */
export const screens: readonly Screen[] = [
  { name: 'sample-case', reach: stay, leave: stay },
  { name: 'entity-selected', reach: selectSomebody, leave: stay },
  ...['add-note', 'add-task', 'save-set', 'set-type', 'set-values', 'find-path', 'expand-choose'].map(dialog),
  { ...panel('name-in-place', 'edit-label'), leave: escape },
  { ...panel('linking', 'add-link'), leave: callOffLink },
  ...askingScreens,
  { name: 'context-menu', reach: ({ page, window }) => askForMenu(page, window.chart), leave: escape },
  { name: 'menu', reach: openMenu, leave: escape },
  panel('linked-results', 'find-linked', 'toggle-results'),
  ...['add-entity', 'filter', 'delete-from-case', 'put-on-chart', 'chart-from-selection', 'arrange'].map(
    dialog,
  ),
  { name: 'links-changed', reach: changeLinks, leave: leaveLinks },
  { ...dialog('palette'), reach: ({ page }) => page.keyboard.press('Control+k') },
  { name: 'rows-pasted', reach: pasteRows, leave: closeDialog },
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
  ...['case-settings', 'types', 'protection-off', 'backups', 'duplicate', 'shortcuts', 'about'].map(dialog),
  ...sections.map(settings),
  panel('history', 'toggle-history'),
  panel('histogram', 'toggle-histogram'),
  { name: 'query', reach: (visit) => boardOf(visit).open(), leave: leaveQuery },
  { name: 'query-found', reach: findPattern, leave: leaveQuery },
  panel('looks', 'toggle-looks'),
  { name: 'look-and-legend', reach: lookByCountry, leave: leaveLook },
  panel('legend-away', 'toggle-legend'),
  panel('story', 'toggle-story'),
  { name: 'story-told', reach: tellStory, leave: escape },
  panel('compare', 'toggle-compare'),
  { name: 'compared', reach: (visit) => runCommand(visit, 'compare-snapshot'), leave: leaveComparison },
  panel('table', 'table-entities', 'show-chart'),
  panel('table-of-links', 'table-links', 'show-chart'),
  panel('table-of-sources', 'table-sources', 'show-chart'),
  panel('most-connected', 'most-connected'),
  { name: 'measured', reach: measureSizes, leave: leaveSizes },
  ...questions.map(asked),
  panel('time-bar-away', 'toggle-time-bar'),
  panel('drawing-strip', 'toggle-drawing'),
  panel('confirmed-only', 'confirmed-only', 'show-all'),
  ...['export-picture', 'export-print'].map(exported),
  { ...panel('tour', 'tour'), leave: escape },
];

/** A question of the panel with its answer; `removal` without anybody taken away, which teaches how to. */
function asked(id: string): Screen {
  return {
    name: `analysis-${id}`,
    async reach(visit) {
      await runNamed(visit, visit.words.say('analysis', `${id}.name`));
      await expect(visit.page.locator('.answer-asking')).toHaveCount(0);
    },
    leave: (visit) => runCommand(visit, 'toggle-results'),
  };
}

function settings(section: string): Screen {
  return {
    name: `settings-${section}`,
    async reach({ page, words }) {
      await page.keyboard.press('Control+,');
      const name = words.say('interface', `settings.section-${section}`);
      await page.getByRole('dialog').getByRole('tab', { name, exact: true }).click();
    },
    leave: closeDialog,
  };
}

async function selectSomebody({ page, window }: Visit): Promise<void> {
  await page.keyboard.press('Control+f');
  await page.keyboard.type(somebody);
  await page.getByRole('option', { name: somebody }).first().click();
  await expect(window.chart).toHaveAttribute('data-selected', '1');
  await window.leaveSearch();
}

/** Escape calls off the link and leaves selected what was. */
async function callOffLink({ page, window }: Visit): Promise<void> {
  await expect(page.locator('.linking-bar')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.linking-bar')).toBeHidden();
  await expect(window.chart).toHaveAttribute('data-selected', '1');
}

async function askForMenu(page: Visit['page'], chart: Visit['window']['chart']): Promise<void> {
  await chart.focus();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu')).toBeVisible();
}

async function openMenu({ page, words }: Visit): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('button', { name: words.say('interface', 'menus.chart') })
    .click();
  await expect(page.getByRole('menu')).toBeVisible();
}

async function changeLinks(visit: Visit): Promise<void> {
  await runCommand(visit, 'select-links');
  await dialog('edit-links').reach(visit);
}

async function leaveLinks(visit: Visit): Promise<void> {
  await closeDialog(visit);
  await selectSomebody(visit);
}

async function pasteRows({ page, window }: Visit): Promise<void> {
  await window.chart.focus();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Nama\tAlias\nContoh Satu\tSi Satu\nContoh Dua\t\n\tTanpa Nama\n');
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  });
  await expect(page.getByRole('dialog')).toBeVisible();
}

function boardOf({ page, words }: Visit): QueryPage {
  return new QueryPage(page, words.language);
}

async function findPattern(visit: Visit): Promise<void> {
  const query = boardOf(visit);
  await query.open();
  await query.press(query.words.phone);
  await query.run();
}

async function leaveQuery(visit: Visit): Promise<void> {
  await visit.page.keyboard.press('Control+Shift+q');
  await expect(boardOf(visit).panel).toBeHidden();
}

async function lookByCountry(visit: Visit): Promise<void> {
  const { words } = visit;
  const start = words.say('looks', 'starts.country');
  await runNamed(visit, words.command('look-start').replace('{{start}}', start));
  await runCommand(visit, 'toggle-looks');
}

async function leaveLook(visit: Visit): Promise<void> {
  await runCommand(visit, 'toggle-looks');
  await runCommand(visit, 'usual-look');
}

async function tellStory(visit: Visit): Promise<void> {
  await dialog('take-snapshot').reach(visit);
  await visit.page.keyboard.press('Enter');
  await expect(visit.page.getByRole('dialog')).toHaveCount(0);
  await visit.page.keyboard.press('F5');
  await expect(visit.page.locator('.story-strip')).toBeVisible();
}

async function leaveComparison(visit: Visit): Promise<void> {
  await runCommand(visit, 'end-comparison');
  await runCommand(visit, 'toggle-compare');
}

async function measureSizes(visit: Visit): Promise<void> {
  const { page, words, window } = visit;
  const measure = words.say('measures', 'betweenness.name');
  await runNamed(visit, words.command('measure').replace('{{measure}}', measure));
  await expect(
    page.getByRole('region', { name: words.say('scores', 'name') }).getByRole('row'),
  ).not.toHaveCount(0);
  await runCommand(visit, 'size-by-score');
  await window.chart.focus();
}

async function leaveSizes(visit: Visit): Promise<void> {
  await runCommand(visit, 'usual-size');
  await runCommand(visit, 'toggle-results');
}

function exported(command: string): Screen {
  return {
    name: command,
    async reach(visit) {
      const file = `${command}-${visit.words.language}.png`;
      await visit.choose(join(visit.folder, file));
      await runCommand(visit, command);
      await expect(visit.page.locator('.notice').filter({ hasText: file })).toBeVisible();
    },
    leave: stay,
  };
}
