import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';

import { contents } from '../../core/edits/test-case-rows.ts';
import { openLocalCase } from '../stores/local/local-case.ts';
import { CaseSession } from './case-session.ts';
import { realSurroundings } from './surroundings.ts';
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

  it('leaves everything as it was where an edit is called off before its commit begins', async () => {
    const before = await everything();
    const work = () => {
      throw new Error('called off');
    };
    await expect(session.edit('delete-items', { entities: ['A'] }, { work })).rejects.toThrow('called off');
    expect(await everything()).toEqual(before);
    expect(must(await session.edit('set-label', rename('Satu'))).revision).toBe(2);
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
    expect(contents(await again.load())).toEqual(inMemory);
    await again.close();
    open = await TestCase.open(folder.path, builtProgram(), `Sesi ${++number}.benang`);
  });
});

describe('the history of a session', () => {
  it('takes the edits of one gesture back together, and repeats them together', async () => {
    const before = await everything();
    for (const label of ['a', 'b', 'c'])
      must(await session.edit('set-label', rename(label), { gesture: 'g' }));
    const after = await everything();
    must(await session.undo());
    expect(await everything()).toEqual(before);
    expect((await session.store.history()).at(-1)).toMatchObject({ kind: 'undo', of: 2, through: 4 });
    must(await session.redo());
    expect(await everything()).toEqual(after);
    expect(problemOf(await session.redo()).code).toBe('nothing-to-redo');
  });

  it('says what each edit was about, how many rows it changed, and why', async () => {
    must(await session.edit('delete-items', { entities: ['A', 'B'] }, { why: 'rekaman ganda' }));
    expect((await session.store.history()).at(-1)).toMatchObject({
      ...{ edit: 'delete-items', subject: 'Ana', why: 'rekaman ganda' },
      rows: { entities: 2, links: 3 },
    });
  });

  it('steps back to any earlier moment, as one edit that can be undone', async () => {
    must(await session.edit('set-label', rename('Satu')));
    const moment = await everything();
    must(await session.edit('delete-items', { entities: ['A', 'B'] }));
    must(await session.undo());
    must(await session.edit('delete-items', { entities: ['C'] }));
    const last = await everything();
    must(await session.stepBack(2, 'jalan buntu'));
    expect(await everything()).toEqual(moment);
    expect((await session.store.history()).at(-1)).toMatchObject({
      ...{ edit: 'step-back', kind: 'edit', details: { to: 2 }, why: 'jalan buntu' },
    });
    must(await session.undo());
    expect(await everything()).toEqual(last);
    expect(problemOf(await session.stepBack(99)).code).toBe('row-missing');
  });

  it('asks why where the policy of the case does, and changes nothing without a reason', async () => {
    const policy = { reasonFor: ['delete-items', 'step-back'], views: true, exports: true };
    must(await session.edit('set-policy', policy));
    const before = await everything();
    const refused = problemOf(await session.edit('delete-items', { entities: ['A'] }));
    expect(refused).toEqual({ code: 'reason-needed', details: { edit: 'delete-items' } });
    expect(problemOf(await session.stepBack(1)).code).toBe('reason-needed');
    expect(await everything()).toEqual(before);
    must(await session.edit('delete-items', { entities: ['A'] }, { why: 'diminta' }));
    must(await session.undo());
  });

  it('keeps events, which nothing takes back, and tells of a clock that was put back', async () => {
    must(await session.edit('set-label', rename('Satu')));
    must(
      await session.exclusively(() => session.record({ event: 'export', details: { format: 'graphml' } })),
    );
    expect((await session.store.cursor()).undo?.revisions).toEqual([2]);
    const late = new CaseSession(session.store, session.path, {
      ...realSurroundings(),
      now: () => '2001-01-01T00:00:00.000Z',
    });
    must(await late.edit('set-label', rename('Dua')));
    expect((await session.store.history()).slice(-3).map(({ edit }) => edit)).toEqual([
      ...['export', 'clock-went-back', 'set-label'],
    ]);
  });
});
