import { beforeAll, describe, expect, it } from 'vitest';

import { type CaseCallName, caseCalls } from '../../../core/contract/case-calls.ts';
import { must, type TestCase } from '../test-case.ts';
import { sampleForAll } from '../test-cases.ts';

/** What a victim of the sample case is called here: now, elsewhere, formerly, and in a register. */
const names = {
  label: 'Kenanga Rekaanti',
  alias: 'Neng Anggrek Purapura',
  former: 'Dahlia Rekaanti',
  passport: 'ZZ900117',
} as const;
const trace = /kenanga|rekaanti|anggrek|purapura|dahlia|ZZ900117/i;
const victim = 'VIC-01';
const nobody: readonly string[] = [];
const masked = { victim: 'Korban', witness: 'Saksi', protected: 'Dilindungi', revealed: nobody };

let open: TestCase;
sampleForAll((given) => (open = given));

const edit = async (id: string, input: object) => must(await open.ask('edit', { edit: id, input }));
const claim = (id: string, property: string, text: string) =>
  edit('set-value', { table: 'entities', id, property, text });

/** The victim under every name, and whatever else holds texts naming them. */
beforeAll(async () => {
  for (const label of [names.former, names.label])
    await edit('set-label', { table: 'entities', id: victim, label });
  for (const property of ['alias', 'passport'] as const) await claim(victim, property, names[property]);
  await edit('set-label', { table: 'entities', id: 'TEL-02', label: `Ponsel ${names.label}` });
  await edit('set-label', { table: 'links', id: 'K003', label: `menelepon untuk ${names.alias}` });
  await edit('set-label', { table: 'entities', id: 'PER-03', label: `Perekrut ${names.former}` });
  await claim('TEL-02', 'remark', `dipakai ${names.label}`);
  await claim('PER-03', 'remark', `menahan paspor ${names.passport}`);
  await edit('save-note', { row: { kind: 'remark', label: `Tentang ${names.alias}`, about: [] } });
  await edit('remove-from-chart', { chart: 'CHT-02', entities: [victim] });
  const taken = new Date().toISOString();
  const told = { label: `Kisah ${names.label}`, caption: `Juga ${names.passport}` };
  await edit('take-snapshot', { chart: 'CHT-01', ...told, taken });
  const rules = ['remark', 'alias'].map((property) => ({
    ...{ on: 'entities', when: [] },
    effect: { kind: 'coloured', facet: `property:${property}` },
  }));
  await edit('save-look', { row: { label: 'Nama', rules } });
  const { looks } = must(await open.ask('summary', {}));
  const look = looks.find(({ label }) => label === 'Nama')?.id;
  await edit('set-chart', { chart: 'CHT-01', look });
});

/** A question, and what of its answer is looked at: all of it unless told otherwise. */
interface Asking {
  readonly input: object | (() => Promise<object>);
  readonly told?: (answer: unknown) => unknown;
}

const reader = { language: 'id', masked: null } as const;
const table = { kind: 'entities', reader, conditions: [], text: '' } as const;
const columns = ['label', 'property:alias', 'property:remark', 'property:passport'];
const everybody = { direction: 'ignore', limit: 1000 } as const;

/** A register that knows the victim by the same passport and under another name. */
async function register(): Promise<string> {
  return open.file('paspor.csv', `paspor,nama\n${names.passport},Ratna Contoh\n`);
}
const spec = {
  ...{ format: 'benang-table-spec', version: 1, name: 'Paspor' },
  entities: [
    {
      ...{ name: 'orang', type: { always: 'person' }, key: ['paspor'], sameBy: ['passport'] },
      properties: [
        { column: 'paspor', property: 'passport' },
        { column: 'nama', property: 'name' },
      ],
    },
  ],
};

/** A chart after it was arranged: the answer says no more than that it was. */
async function guidesOf(): Promise<unknown> {
  const { chart } = must(await open.ask('chart', { chart: 'CHT-01' }));
  return chart.guides;
}

/**
 * Every call of the contract: how it is asked for a reader or, where it knows of none, why it tells no name. `rows` are
 * rows as they are, which the window works on, puts back and masks as it draws them; `codes` are ids, numbers and words of our own;
 * `file` tells of a file that the person chose.
 */
const walk: Readonly<Record<CaseCallName, readonly Asking[] | 'rows' | 'codes' | 'file'>> = {
  search: ['rekaanti', 'anggrek', names.passport, 'menelepon'].map((text) => ({
    input: { text, limit: 100 },
  })),
  'facet-values': [
    ...columns.slice(1).map((facet) => ({ input: { side: 'entities', facet, text: '' } })),
    { input: { side: 'entities', facet: 'property:remark', text: 'kenanga' } },
  ],
  tally: columns.slice(1).map((facet) => ({ input: { chart: 'CHT-01', side: 'entities', facet } })),
  look: [{ input: { chart: 'CHT-01' } }],
  story: [{ input: { chart: 'CHT-01' } }],
  compare: [{ input: { before: { kind: 'case', at: 1 }, after: { kind: 'case' } } }],
  history: [{ input: { limit: 100 } }],
  measure: [{ input: { measure: 'degree' } }, { input: { measure: 'betweenness' } }],
  'key-players': [{ input: { goal: 'reach', most: 10, victims: true } }],
  groups: ['leiden', 'connectors', 'blockmodel'].map((grouping) => ({
    input: { grouping, by: 'property:remark' },
  })),
  figures: [{ input: { assortativityBy: 'property:alias' } }],
  brokerage: [{ input: { by: 'country' } }],
  removal: [{ input: { network: { without: ['PER-18', victim] } } }],
  arrange: ['grouped', 'time'].map((arrangement) => ({
    input: { chart: 'CHT-01', arrangement, by: 'property:remark' },
    told: guidesOf,
  })),
  expand: [{ input: { entities: ['GRP-03', 'TEL-02', 'PER-03'], chart: 'CHT-02', limit: 100 } }],
  path: [
    { input: { from: 'PER-03', to: 'ADR-01', direction: 'ignore', time: 'any' } },
    { input: { from: 'PER-03', to: 'TEL-02', direction: 'ignore', time: 'any' } },
  ],
  linked: [{ input: { entities: ['ADR-01'], depth: 3, direction: 'ignore' } }],
  connect: [{ input: { entities: ['PER-03', 'ADR-01', 'TEL-02'] } }],
  'most-connected': [{ input: everybody }],
  patterns: [{ input: {} }],
  query: [
    {
      input: {
        ...{ limit: 100, links: [] },
        entities: [
          { name: 'Orang', x: 0, y: 0, conditions: [{ facet: 'type', test: 'is', values: ['person'] }] },
        ],
      },
    },
  ],
  table: [{ input: { ...table, order: { column: 'label', descending: false } } }],
  'table-rows': [
    {
      input: { kind: 'entities', reader, ids: [victim, 'TEL-02', 'PER-03'], columns },
      told: (answer) => (answer as { rows: { cells: unknown }[] }).rows.map(({ cells }) => cells),
    },
  ],
  'table-cells': [{ input: { kind: 'entities', reader, ids: [victim, 'TEL-02', 'PER-03'], columns } }],
  'table-column': columns.map((column) => ({ input: { ...table, column } })),
  ...{ summary: 'rows', chart: 'rows', overview: 'rows', 'chart-part': 'rows', 'story-step': 'rows' },
  ...{ inspect: 'rows', 'item-history': 'rows', 'protected-people': 'rows' },
  ...{
    timeline: 'codes',
    deletion: 'codes',
    properties: 'codes',
    edit: 'codes',
    undo: 'codes',
    redo: 'codes',
  },
  ...{ 'step-back': 'codes', attach: 'codes', 'save-attachment': 'codes', checkpoint: 'codes' },
  ...{
    'paste-table': 'codes',
    'check-checkpoint': 'codes',
    'export-losses': 'codes',
    'picture-leaves': 'codes',
    verify: 'codes',
  },
  ...{ picture: 'file', 'read-table-head': 'file', export: 'file' },
  'survey-file': [
    { input: async () => ({ file: await open.file('ikatan.csv', `source,target\n${names.alias},Ratna\n`) }) },
  ],
  'try-table': [{ input: async () => ({ file: await register(), spec }) }],
  import: [{ input: async () => ({ files: [{ file: await register(), spec }], isTrial: true }) }],
};

const asked = Object.entries(walk).filter((entry): entry is [CaseCallName, readonly Asking[]] =>
  Array.isArray(entry[1]),
);
/** Answers with ids alone, in the order of what somebody is called, or with numbers of groups that go by it. */
const ordering: ReadonlySet<string> = new Set(['table', 'figures']);

function knowsReader(call: CaseCallName): boolean {
  const { shape } = caseCalls[call].input;
  return 'masked' in shape || 'reader' in shape;
}

function forReader(call: CaseCallName, input: object): object {
  if (!('reader' in caseCalls[call].input.shape)) return { ...input, masked };
  return { ...input, reader: { ...reader, masked } };
}

/** The same questions, with the files that they are about. */
async function ready(askings: readonly Asking[]): Promise<readonly (Asking & { readonly input: object })[]> {
  return Promise.all(
    askings.map(async ({ input, ...asking }) => ({
      ...asking,
      input: typeof input === 'function' ? await (input as () => Promise<object>)() : input,
    })),
  );
}

async function told(call: CaseCallName, { told }: Asking, input: object): Promise<string> {
  const answer = must(await open.askAnything(call, input));
  expect(caseCalls[call].output.safeParse(answer).error).toBeUndefined();
  return JSON.stringify(told ? await told(answer) : answer);
}

describe('who must not be named', () => {
  it('is thought of in every call of the contract', () => {
    expect(Object.keys(walk).sort()).toEqual(Object.keys(caseCalls).sort());
    const calls = Object.keys(caseCalls) as CaseCallName[];
    expect(calls.filter(knowsReader).sort()).toEqual(asked.map(([call]) => call).sort());
  });

  it.each(asked)('is not named by %s to a reader they are masked for', async (call, askings) => {
    const answers = { open: '', masked: '' };
    for (const asking of await ready(askings)) {
      answers.open += await told(call, asking, asking.input);
      answers.masked += await told(call, asking, forReader(call, asking.input));
    }
    if (!ordering.has(call)) expect(answers.open).toMatch(trace);
    expect(answers.masked).not.toMatch(trace);
  });

  it.each(asked)('is named by %s to who has opened them', async (call, askings) => {
    let answers = '';
    for (const asking of await ready(askings)) {
      const input = JSON.stringify(forReader(call, asking.input));
      const opened = input.replace('"revealed":[]', `"revealed":["${victim}"]`);
      answers += await told(call, asking, JSON.parse(opened) as object);
    }
    if (!ordering.has(call)) expect(answers).toMatch(trace);
  });
});
