import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { expect, test } from '../harness/test-workbench.ts';
import { closeDialog, dialog, visitOf } from '../pages/visit.ts';

const pictures = resolve(import.meta.dirname, '../../test-results/pictures');

test.beforeAll(() => void mkdirSync(pictures, { recursive: true }));

for (const language of ['id', 'en'] as const)
  test(`a case chooses how its sources are graded; new sources begin so, undo takes it back (${language})`, async ({
    folder,
    start,
  }) => {
    const started = await start({ language });
    const { page, window } = started;
    const visit = visitOf(started, folder, language);
    const { words } = visit;
    const box = page.getByRole('dialog');
    const select = (label: string) => box.getByRole('button', { name: new RegExp(`${label}$`) });
    const offer = (scheme: string) =>
      words
        .say('interface', 'caseSettings.offerGrading')
        .replace('{{scheme}}', words.say('catalogue', `gradingSchemes.${scheme}`));
    const foot = page.getByRole('contentinfo');
    await window.seesChartOf(58);

    await dialog('case-settings').reach(visit);
    await select(words.say('interface', 'caseSettings.usualGrading')).click();
    await page.getByRole('option', { name: /^4.4/ }).click();
    await box.getByText(offer('5x5x5')).click();
    await expect(box.getByRole('checkbox', { name: /4.4/ })).toBeDisabled();
    await page.screenshot({ path: join(pictures, `grading-${language}.png`) });
    await box.getByRole('button', { name: words.say('interface', 'caseSettings.verb') }).click();
    await expect(box).toBeHidden();
    await expect(foot).toContainText('4×4');

    await dialog('new-source').reach(visit);
    const scheme = select(words.say('interface', 'sourceFacts.grade'));
    await expect(scheme).toContainText(/4.4/);
    await scheme.click();
    await expect(page.getByRole('option')).toHaveCount(3);
    await expect(page.getByRole('option', { name: /5.5.5/ })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await closeDialog(visit);
    await window.chart.focus();
    await page.keyboard.press('Control+z');
    await expect(foot).toContainText('6×6');
  });
