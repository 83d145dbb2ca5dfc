import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { adding } from '../../../core/case/change.ts';
import { sampleTables } from '../../../core/catalogue/test-sample.ts';
import { caseCalls } from '../../../core/contract/case-calls.ts';
import { createLocalCase } from '../../stores/local/local-case.ts';
import { CaseSession } from '../case-session.ts';
import { realSurroundings } from '../surroundings.ts';
import { must, problemOf, temporaryFolder } from '../test-case.ts';
import type { Ask } from './handler.ts';
import { timeline } from './timeline.ts';

const sample = resolve(import.meta.dirname, '../../../resources/sample');
const rowsOf = (file: string) =>
  parse<Record<string, string>>(readFileSync(join(sample, file), 'utf8'), { columns: true });

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let session: CaseSession;

const ask = (chart: string) => timeline({ chart }, { session } as unknown as Ask);

beforeAll(async () => {
  folder = await temporaryFolder();
  const path = join(folder.path, 'Contoh.benang');
  const meta = { edit: 'create-case', kind: 'edit', who: 'penguji', when: '2025-10-01T00:00:00Z' } as const;
  const store = must(await createLocalCase(path, adding(sampleTables()), meta));
  session = new CaseSession(store, path, realSurroundings());
});
afterAll(async () => {
  await session.close();
  await folder.remove();
});

describe('timeline', () => {
  it('has every call, sighting and dated link of the whole case, counted from the files it was made of', async () => {
    const answer = must(await ask('CHT-02'));
    expect(caseCalls.timeline.output.parse(answer)).toEqual(answer);
    const [calls, positions, links] = [rowsOf('calls.csv'), rowsOf('positions.csv'), rowsOf('links.csv')];
    const called = new Set(calls.map(({ link }) => link));
    const others = links.filter(({ id, start, end }) => !called.has(id) && `${start}${end}` !== '');
    const events = answer.items.reduce((sum, item) => sum + item.events, 0);
    expect(events).toBe(calls.length + positions.length + others.length);
    const dated = sampleTables().entities.filter(({ values }) =>
      values.some(({ property }) => property === 'time'),
    );
    expect(answer.own.map(({ id }) => id).sort()).toEqual(dated.map(({ id }) => id).sort());
    for (const { id, events: count } of answer.items.filter((item) => called.has(item.id)))
      expect(count).toBe(calls.filter(({ link }) => link === id).length);
  });

  it('has only what stands on the chart', async () => {
    const answer = must(await ask('CHT-01'));
    expect(answer.items.filter(({ kind }) => kind === 'link')).toHaveLength(108 - 41);
  });

  it('does not know a chart the case has not', async () => {
    expect(problemOf(await ask('CHT-99')).code).toBe('row-missing');
  });
});
