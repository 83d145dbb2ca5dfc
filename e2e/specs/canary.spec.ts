import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { expect, test } from '../harness/test-workbench.ts';
import { temporaryFolder } from '../harness/workbench.ts';

/** Words that stand nowhere else on this machine. */
const mark = `kenari${Date.now().toString(36)}`;
const canaries = {
  title: `${mark}judul`,
  person: `${mark}orang`,
  other: `${mark}lain`,
  passphrase: `${mark} sandi panjang`,
  attachment: `${mark}lampiran`,
} as const;

/** Every regular file below a folder that was changed since then; other programs may take theirs away meanwhile. */
function filesBelow(folder: string, since: number): readonly string[] {
  return listed(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path, since);
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    return entry.isFile() && changed >= since ? [path] : [];
  });
}

function listed(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Which of these files hold a canary, in any of the ways text is written. */
function singing(paths: readonly string[]): readonly string[] {
  const songs = (['utf8', 'utf16le', 'base64'] as const).map((encoding) => {
    const bytes = Buffer.from(mark, 'utf8');
    return encoding === 'base64'
      ? Buffer.from(bytes.toString('base64').slice(0, -4))
      : Buffer.from(mark, encoding);
  });
  return paths.filter((path) => {
    try {
      const bytes = readFileSync(path);
      return songs.some((song) => bytes.includes(song));
    } catch {
      return false;
    }
  });
}

function main(page: Page, call: string, input: unknown): Promise<unknown> {
  type Bridge = { benang: { main(call: string, input: unknown): Promise<unknown> } };
  return page.evaluate(([name, given]) => (globalThis as unknown as Bridge).benang.main(name, given), [
    call,
    input,
  ] as const);
}

test('an encrypted case leaves nothing readable anywhere', async ({ folder, start }) => {
  const since = Date.now() - 2000;
  // what the person brings along lies in clear where they keep it; it is not searched
  const brought = temporaryFolder();
  const network = brought.write('jaringan.csv', `source,target\n${canaries.person},${canaries.other}\n`);
  const file = brought.write('lampiran.txt', canaries.attachment);
  const started = await start();
  let said = '';
  for (const stream of [started.app.process().stdout, started.app.process().stderr])
    stream?.on('data', (text) => (said += String(text)));
  const { window, page } = started;
  await window.seesChartOf(58);
  await started.choose(join(folder.path, 'tertutup.benang'));
  const { title, passphrase } = canaries;
  expect(await main(page, 'choose-new-case', { title, passphrase })).toMatchObject({ ok: true });
  await expect(page.getByRole('banner')).toContainText(title);
  await window.importFiles(started, network);
  await page.getByRole('button', { name: 'See it on the chart' }).click();
  await window.seesChartOf(2);
  await window.goTo(canaries.person);
  await started.choose(file);
  await window.run('Attach a file…');
  await expect(window.inspector.getByRole('tab', { name: 'Files 1' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+Shift+z');
  await window.seesChartOf(2);
  await main(page, 'back-up', {});
  await main(page, 'lock-case', {});
  await expect(page.getByText(canaries.person)).toHaveCount(0);
  await main(page, 'unlock-case', { secret: { kind: 'passphrase', text: passphrase } });
  await window.seesChartOf(2);
  await started.close();

  const searched = [...filesBelow(folder.path, since), ...filesBelow(tmpdir(), since)];
  const own = searched.filter((path) => !path.startsWith(brought.path));
  expect(own.length).toBeGreaterThan(20);
  // the search itself works: it finds what lies in clear
  expect(singing([network])).toEqual([network]);
  expect(singing(own)).toEqual([]);
  expect(said).not.toContain(mark);
  brought.remove();
});
