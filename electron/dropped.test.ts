import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { fail, succeed } from '../core/case/problem.ts';
import type { CaseTarget } from './case-service/case-target.ts';
import { takeDropped } from './dropped.ts';
import { FileHandles } from './file-handles.ts';

const folder = mkdtempSync(join(tmpdir(), 'benang-dropped-'));
afterAll(() => rmSync(folder, { recursive: true }));

function taking(answer = succeed<unknown>(true)) {
  const opened: CaseTarget[] = [];
  const named: string[] = [];
  return {
    opened,
    named,
    files: new FileHandles((_handle, path) => named.push(path)),
    openCase: (target: CaseTarget) => {
      opened.push(target);
      return Promise.resolve(answer);
    },
  };
}

describe('what is dropped on the window', () => {
  it('is named as a file that was chosen is', async () => {
    const path = join(folder, 'kaitan.csv');
    writeFileSync(path, 'from,to\n');
    const main = taking();
    const taken = await takeDropped(main, path);
    expect(taken).toMatchObject({ ok: true, value: { name: 'kaitan.csv', bytes: 8 } });
    expect(main.named).toEqual([path]);
  });

  it('is opened where it is the folder of a case, also one that waits for its key', async () => {
    const path = join(folder, 'Contoh.benang');
    mkdirSync(path);
    const main = taking();
    expect(await takeDropped(main, path)).toEqual(succeed(null));
    expect(main.opened).toEqual([{ how: 'existing', path }]);
    const locked = { ...taking(), openCase: () => Promise.resolve(fail('passphrase-needed')) };
    expect(await takeDropped(locked, path)).toEqual(succeed(null));
    const broken = { ...taking(), openCase: () => Promise.resolve(fail('case-newer')) };
    expect(await takeDropped(broken, path)).toEqual(fail('case-newer'));
  });

  it('is refused where it is another folder, gone, or no path at all', async () => {
    const path = join(folder, 'laporan');
    mkdirSync(path);
    const main = taking();
    expect(await takeDropped(main, `${path}/`)).toEqual(fail('file-folder', { file: 'laporan' }));
    expect(await takeDropped(main, join(folder, 'tiada.csv'))).toEqual(
      fail('file-missing', { file: 'tiada.csv' }),
    );
    for (const none of ['', 7, undefined, ['a'], 'x'.repeat(5000)])
      expect(await takeDropped(main, none)).toMatchObject({ ok: false, problem: { code: 'bad-input' } });
    expect([main.named, main.opened]).toEqual([[], []]);
  });
});
