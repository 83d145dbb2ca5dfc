import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Result } from '../core/case/problem.ts';
import type { KeptSpec } from '../core/contract/main-calls.ts';
import { type TableSpec, tableSpec } from '../core/table-spec/table-spec.ts';
import { answerMain, type MainActions } from './answer-main.ts';
import { SavedSpecs } from './saved-specs.ts';
import { specActions } from './spec-actions.ts';

const calls: TableSpec = tableSpec.parse({
  ...{ format: 'benang-table-spec', version: 1, name: 'Panggilan: "Contoh" / 2025' },
  entities: [{ name: 'a', type: { always: 'phone' }, key: ['a'] }],
});

let folder = '';
let chosen: string | undefined;
let saved = '';
let suggested: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'benang-specs-'));
  [saved, chosen, suggested] = [join(folder, 'saved'), undefined, []];
  await mkdir(join(folder, 'shipped'));
  await writeFile(join(folder, 'shipped', 'crew-list.json'), JSON.stringify({ ...calls, name: 'Awak' }));
});
afterEach(() => rm(folder, { recursive: true }));

/** The answers of main over these folders, as a page asks for them. */
function ask(call: string, input: unknown = {}, specs = specsHere()): Promise<Result<unknown>> {
  const actions = specActions({
    specs,
    chooseSpecFile: () => Promise.resolve(chosen),
    chooseExportFile: (name, extension) => {
      suggested.push(`${name}.${extension}`);
      return Promise.resolve(chosen);
    },
  });
  return answerMain(actions as MainActions, { call, input });
}

function specsHere(): SavedSpecs {
  return new SavedSpecs(saved, join(folder, 'shipped'));
}

async function valueOf<T>(asked: Promise<Result<unknown>>): Promise<T> {
  const result = await asked;
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value as T;
}

const all = (specs?: SavedSpecs) => valueOf<KeptSpec[]>(ask('table-specs', {}, specs));
const save = (input: object) => valueOf<KeptSpec>(ask('save-table-spec', input));

describe('specifications of tables', () => {
  it('are saved, changed, and deleted beside those that come with the program', async () => {
    expect(await all()).toMatchObject([
      { id: 'shipped:crew-list', origin: 'shipped', spec: { name: 'Awak' } },
    ]);
    const first = await save({ spec: calls });
    expect(first).toMatchObject({
      origin: 'saved',
      spec: calls,
      changed: expect.stringMatching(/^2/) as string,
    });
    const changed = await save({ spec: { ...calls, skip: 3 }, replaces: first.id });
    expect(changed.id).toBe(first.id);
    const copy = await save({ spec: { ...calls, name: 'Awak kami' }, replaces: 'shipped:crew-list' });
    expect(copy).toMatchObject({ origin: 'saved' });
    expect((await all()).map(({ id }) => id).sort()).toEqual([first.id, copy.id, 'shipped:crew-list'].sort());
    expect((await all()).find(({ id }) => id === first.id)?.spec).toMatchObject({ skip: 3 });
    await valueOf(ask('delete-table-spec', { id: first.id }));
    expect((await all()).map(({ id }) => id)).toEqual([copy.id, 'shipped:crew-list']);
    expect(await ask('delete-table-spec', { id: 'shipped:crew-list' })).toMatchObject({
      problem: { code: 'not-allowed' },
    });
  });

  it('are shared as files and taken from them, once', async () => {
    chosen = join(folder, 'Dibagikan.json');
    expect(await valueOf(ask('share-table-spec', { id: 'shipped:crew-list' }))).toBe('Dibagikan.json');
    expect(suggested).toEqual(['Awak.json']);
    await writeFile(chosen, `\ufeff${JSON.stringify(calls)}`);
    const taken = await valueOf<KeptSpec>(ask('open-table-spec'));
    expect(taken).toMatchObject({ origin: 'saved', spec: calls });
    expect(await valueOf(ask('open-table-spec'))).toEqual(taken);
    expect(await all()).toHaveLength(2);
    chosen = undefined;
    expect(await valueOf(ask('open-table-spec'))).toBeNull();
    expect(await valueOf(ask('share-table-spec', { id: taken.id }))).toBeNull();
  });

  it.each([
    ['no JSON at all', '{', ''],
    ['lists in lists without end', '['.repeat(200_000) + ']'.repeat(200_000), ''],
    ['a field of a wrong kind', JSON.stringify({ ...calls, skip: 'all' }), 'skip'],
    ['a field nobody knows', JSON.stringify({ ...calls, run: 'rm' }), ''],
    ['steps without end', JSON.stringify({ ...calls, steps: [{ step: 'eval' }] }), 'steps.0.step'],
  ])('are refused with their place where a file holds %s', async (_what, text, field) => {
    chosen = join(folder, 'asing.json');
    await writeFile(chosen, text);
    expect(await ask('open-table-spec')).toMatchObject({
      problem: { code: 'spec-bad', file: 'asing.json', details: { field } },
    });
    expect(await all()).toHaveLength(1);
  });

  it('that were damaged are kept aside and told once, and the others stay', async () => {
    const { id } = await save({ spec: calls });
    await writeFile(join(saved, 'aaaa.json'), '{"format": "benang-table-spec"');
    const specs = specsHere();
    expect((await all(specs)).map((one) => one.id)).toEqual([id, 'shipped:crew-list']);
    const told = await valueOf<{ file: string }[]>(ask('table-spec-problems', {}, specs));
    expect(told).toMatchObject([{ code: 'spec-damaged' }]);
    expect(await readdir(saved)).toContain(told[0]?.file);
    expect(await valueOf(ask('table-spec-problems', {}, specs))).toEqual([]);
    expect(await all(specs)).toHaveLength(2);
  });

  it.each(['saved:../../secret', 'saved:/etc/passwd', 'other:a', 'saved:'])(
    'are not asked for by %s',
    async (id) => {
      expect(await ask('share-table-spec', { id })).toMatchObject({ problem: { code: 'bad-input' } });
    },
  );

  it('that are gone are a Problem', async () => {
    expect(await ask('share-table-spec', { id: 'saved:0000' })).toMatchObject({
      problem: { code: 'file-missing' },
    });
  });
});

describe('rejected rows', () => {
  it('are written where the user wants them, with a mark of UTF-8', async () => {
    expect(await valueOf(ask('save-rejects', { suggestedName: 'cdr', text: 'a\r\n' }))).toBeNull();
    chosen = join(folder, 'ditolak.csv');
    const written = await valueOf(ask('save-rejects', { suggestedName: 'cdr', text: 'a\r\n' }));
    expect(written).toEqual({ name: 'ditolak.csv', bytes: 6 });
    expect(await readFile(chosen, 'utf8')).toBe('\ufeffa\r\n');
    expect(suggested).toEqual(['cdr.csv', 'cdr.csv']);
  });
});

describe('specifications of workbooks', () => {
  it('are listed, saved, shared and opened with those of tables', async () => {
    const book = {
      format: 'benang-workbook-spec',
      version: 1,
      name: 'Buku',
      sheets: [{ sheet: 'A', table: calls }],
    };
    await mkdir(join(folder, 'shipped', 'workbooks'));
    await writeFile(join(folder, 'shipped', 'workbooks', 'buku.json'), JSON.stringify(book));
    const listed = (await all()).find(({ id }) => id === 'shipped:buku');
    expect(listed).toEqual({ id: 'shipped:buku', origin: 'shipped', spec: book });
    chosen = join(folder, 'dibagi.json');
    expect(await valueOf(ask('share-table-spec', { id: 'shipped:buku' }))).toBe('dibagi.json');
    expect(await valueOf(ask('open-table-spec', {}))).toEqual(listed);
    const mine = await save({ spec: { ...book, name: 'Buku kami' } });
    expect(mine.origin).toBe('saved');
    expect((await all()).map(({ spec }) => spec.name).sort()).toEqual(['Awak', 'Buku', 'Buku kami']);
  });
});
