import { execFile } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { expect, test } from '../harness/test-workbench.ts';

const root = resolve(import.meta.dirname, '../..');

/** Starts the program once more on the same settings and waits until it has ended by itself; gives its exit code. */
function startAgain(userData: string, ...args: readonly string[]): Promise<number> {
  const env = { ...process.env, BENANG_USER_DATA: userData };
  return new Promise((done) => {
    const child = execFile(join(root, 'scripts/electron-unprivileged.sh'), [root, ...args], { env });
    child.once('exit', (code) => done(code ?? -1));
  });
}

test('a second start leads to the window that is open, with the case it names', async ({ folder, start }) => {
  const started = await start();
  const { window, page } = started;
  await window.seesChartOf(58);
  await started.choose(join(folder.path, 'Kedua.benang'));
  await window.makeCase('Kasus kedua');
  const sample = join(folder.path, 'cases', 'Benang Seberang.benang');
  expect(await startAgain(folder.path, sample)).toBe(0);
  await window.seesChartOf(58);
  await expect(page.getByRole('banner')).not.toContainText('Kasus kedua');
});

test('a case that another machine holds is shown, not changed, and can be taken over', async ({
  folder,
  start,
}) => {
  const first = await start();
  await first.window.seesChartOf(58);
  await first.close();
  const held = join(folder.path, 'Dipegang.benang');
  cpSync(join(folder.path, 'cases', 'Benang Seberang.benang'), held, { recursive: true });
  rmSync(join(held, 'lock'), { force: true });
  const owner = { boot: null, host: 'mesin-lain', pid: 4711, started: null };
  const lock = { ...owner, since: '2026-11-21T02:00:00.000Z', who: 'analis contoh' };
  writeFileSync(join(held, 'lock'), JSON.stringify(lock));
  const { window, page } = await start({ casePath: held });
  await window.seesChartOf(58);
  await expect(page.getByText('mesin-lain')).toBeVisible();
  await expect(page.getByText('analis contoh')).toBeVisible();
});
