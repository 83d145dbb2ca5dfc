import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';

import { contents } from '../../core/edits/test-case-rows.ts';
import { openLocalCase } from '../stores/local/local-case.ts';
import type { CaseSession } from './case-session.ts';
import { builtProgram, must, problemOf, temporaryFolder, TestCase } from './test-case.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let open: TestCase;
let session: CaseSession;
let number = 0;

beforeAll(async () => {
  builtProgram();
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());
beforeEach(async () => {
  open = await TestCase.open(folder.path, builtProgram(), `Sesi ${++number}.benang`);
  session = open.session;
});
afterEach(() => open.close());

async function everything(): Promise<unknown> {
  return contents(await session.store.load({}));
}

const rename = (label: string) => ({ table: 'entities', id: 'A', label });

describe('a session', () => {
  it('commits edits and takes them back and repeats them in order', async () => {
    const before = await everything();
    expect(must(await session.edit('set-label', rename('Satu')))).toEqual({ revision: 2, edit: 'set-label' });
    must(await session.edit('delete-items', { entities: ['A'] }));
    const after = await everything();
    expect(must(await session.undo())).toEqual({ revision: 4, edit: 'delete-items' });
    must(await session.undo());
    expect(await everything()).toEqual(before);
    expect(problemOf(await session.undo()).code).toBe('nothing-to-undo');
    must(await session.redo());
    expect(must(await session.redo())).toEqual({ revision: 7, edit: 'delete-items' });
    expect(await everything()).toEqual(after);
    expect(problemOf(await session.redo()).code).toBe('nothing-to-redo');
  });

  it('says who did what, and what an undo takes back', async () => {
    must(await session.edit('set-label', rename('Satu')));
    must(await session.undo());
    const history = await session.store.history();
    expect(history.map(({ edit, kind, of }) => [edit, kind, of])).toEqual([
      ['create-case', 'edit', undefined],
      ['set-label', 'edit', undefined],
      ['set-label', 'undo', 2],
    ]);
    expect(history.at(-1)?.who).not.toBe('');
    expect(history.at(-1)?.when).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/);
  });

  it('leaves no trace of an edit that is refused or changes nothing', async () => {
    const before = await everything();
    expect(problemOf(await session.edit('set-label', { ...rename('x'), id: 'gone' })).code).toBe(
      'row-missing',
    );
    const same = { chart: 'main', items: [{ entity: 'A', x: 0, y: 0 }] };
    expect(must(await session.edit('place-items', same)).revision).toBe(1);
    expect(await everything()).toEqual(before);
    expect(await session.store.history()).toHaveLength(1);
  });

  it('does edits sent at once one after another', async () => {
    const labels = ['a', 'b', 'c', 'd', 'e'];
    const steps = await Promise.all(labels.map((label) => session.edit('set-label', rename(label))));
    expect(steps.map((step) => must(step).revision)).toEqual([2, 3, 4, 5, 6]);
    const [row] = await session.store.rows('entities', ['A']);
    expect(row?.label).toBe('e');
  });

  it('tells of every commit until it is asked to stop', async () => {
    const heard: number[] = [];
    const stop = session.onCommitted(({ entry }) => heard.push(entry.revision));
    must(await session.edit('set-label', rename('a')));
    must(await session.undo());
    stop();
    must(await session.redo());
    expect(heard).toEqual([2, 3]);
  });

  it('has everything on disk that it confirmed', async () => {
    must(await session.edit('set-label', rename('Tersimpan')));
    const inMemory = await everything();
    await open.close();
    const again = must(await openLocalCase(session.path));
    expect(contents(await again.load({}))).toEqual(inMemory);
    await again.close();
    open = await TestCase.open(folder.path, builtProgram(), `Sesi ${++number}.benang`);
  });
});
