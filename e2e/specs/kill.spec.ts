import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import type { WorkbenchPage } from '../pages/workbench-page.ts';
import { expect, test } from '../harness/test-workbench.ts';

const program = resolve(import.meta.dirname, '../../out/node/benang.js');
/** How often the product is killed; the long run sets more. */
const rounds = Number(process.env['BENANG_KILL_ROUNDS'] ?? 2);

/** How many entities the case may hold: what was seen on the chart, and what one act more makes of it. */
class Allowed {
  least = 0;
  most = 0;

  begin(change: number): void {
    [this.least, this.most] = [
      Math.min(this.least, this.least + change),
      Math.max(this.least, this.least + change),
    ];
  }

  end(count: number): void {
    this.least = this.most = count;
  }
}

async function countOf(window: WorkbenchPage): Promise<number> {
  await expect(window.chart).toHaveAttribute('data-ready', 'true');
  return Number(await window.chart.getAttribute('data-entities'));
}

/** Adds entities and takes some back until the product is gone. */
async function workUntilKilled(window: WorkbenchPage, allowed: Allowed, round: number): Promise<void> {
  for (let number = 1; ; number++) {
    const count = allowed.least;
    const undoes = number % 4 === 0;
    const next = count + (undoes ? -1 : 1);
    if (undoes) await window.chart.focus();
    else {
      await window.run('Add entity…');
      await window.page.getByRole('textbox', { name: 'Name' }).fill(`Rekaan ${round}-${number}`);
    }
    allowed.begin(undoes ? -1 : 1);
    await window.page.keyboard.press(undoes ? 'Control+z' : 'Enter');
    await expect(window.chart).toHaveAttribute('data-entities', String(next));
    allowed.end(next);
  }
}

test('killed at any moment, the product loses nothing that was on the chart', async ({ folder, start }) => {
  test.setTimeout(60_000 + rounds * 60_000);
  const casePath = join(folder.path, 'Padam.benang');
  const allowed = new Allowed();
  let started = await start();
  await started.window.seesChartOf(58);
  await started.choose(casePath);
  await started.window.makeCase('Operasi Padam');
  allowed.end(await countOf(started.window));
  for (let round = 1; round <= rounds; round++) {
    const gone = workUntilKilled(started.window, allowed, round).catch(() => undefined);
    // fractions of the golden ratio meet every moment of an act in time
    await wait(500 + ((round * 0.618034) % 1) * 4000);
    await started.killHard();
    await gone;
    started = await start();
    await expect(started.page.getByRole('banner')).toContainText('Operasi Padam');
    const count = await countOf(started.window);
    expect([round, count >= allowed.least && count <= allowed.most]).toEqual([round, true]);
    allowed.end(count);
  }
  await started.close();
  expect(execFileSync(process.execPath, [program, 'verify', casePath], { encoding: 'utf8' })).not.toBe('');
});
