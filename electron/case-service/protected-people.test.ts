import { afterEach, beforeEach, expect, it } from 'vitest';

import { builtProgram, must, temporaryFolder, TestCase } from './test-case.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let open: TestCase;

beforeEach(async () => {
  folder = await temporaryFolder();
  open = await TestCase.open(folder.path, builtProgram(), 'Lindung.benang');
});
afterEach(async () => {
  await open.close();
  await folder.remove();
});

const setRole = (id: string, text: string) =>
  open.session.edit('set-value', { table: 'entities', property: 'role', id, text });

it('tells who must not be named, anew only when that has changed', async () => {
  const before = must(await open.ask('protected-people', {}));
  expect(before.people).toEqual([]);
  must(await setRole('A', 'VIC'));
  const after = must(await open.ask('protected-people', { known: before.version }));
  expect(after.people).toMatchObject([{ id: 'A', ring: 'victim' }]);
  must(await setRole('B', 'REC'));
  expect(must(await open.ask('protected-people', { known: after.version })).people).toBeNull();
});

it('forgets them with what is taken back', async () => {
  must(await open.ask('protected-people', {}));
  must(await setRole('A', 'WIT'));
  must(await open.session.undo());
  expect(must(await open.ask('protected-people', {})).people).toEqual([]);
});
