import { describe, expect, it } from 'vitest';

import type { PatternsFound } from '../../../core/contract/analysing.ts';
import { must, problemOf, type TestCase } from '../test-case.ts';
import { sampleForAll } from '../test-cases.ts';

let open: TestCase;
sampleForAll((given) => (open = given));

const ask = async (input: object = {}): Promise<PatternsFound> => must(await open.ask('patterns', input));
const edit = async (id: string, input: object) => must(await open.ask('edit', { edit: id, input }));

describe('patterns', () => {
  it('are all looked for, each finding with names, links, sources and time', async () => {
    const { findings, names, foundLinks, stopped, cautions, entities } = await ask();
    expect([stopped, entities]).toEqual([[], 120]);
    const patterns = new Set(findings.map(({ pattern }) => pattern));
    for (const id of [
      'pass-through',
      'round-trip',
      'victims-share',
      'shared-documents',
      'convoy',
      'sea-handover',
      'calls-before-event',
      'circular-reporting',
    ])
      expect(patterns).toContain(id);
    const known = new Set([...names, ...foundLinks].map(({ id }) => id));
    for (const { entities: of, links, named } of findings)
      for (const id of [...of, ...links, ...named]) expect(known).toContain(id);
    expect(cautions).toContainEqual({ code: 'tentative', count: 1, of: foundLinks.length });
    const convoy = findings.find(({ pattern }) => pattern === 'convoy');
    expect(convoy).toMatchObject({ start: '2025-07-16T20:05+08:00', sources: ['S10'], dismissed: null });
  });

  it('are looked for in a part of the case, within a time, and with other settings', async () => {
    const only = { patterns: ['pass-through', 'calls-before-event'] };
    const first = await ask({ ...only, network: { without: ['ACC-01'] } });
    expect(first.findings.map(({ pattern }) => pattern)).toEqual(Array(4).fill('calls-before-event'));
    const time = { first: Date.UTC(2025, 4, 1), last: Date.UTC(2025, 4, 31), undated: true };
    const second = await ask({ ...only, network: { time } });
    expect(second.findings.map(({ named }) => named[0])).not.toContain('EVT-01');
    const third = await ask({ ...only, settings: { 'pass-through': { payers: 5 } } });
    expect(third.findings).toHaveLength(4);
    const chart = await ask({ ...only, network: { scope: { entities: ['ACC-01', 'ACC-02'] } } });
    expect(chart.findings).toEqual([]);
  });

  it('are refused by a Problem where they, or their settings, are not known', async () => {
    expect(problemOf(await open.ask('patterns', { patterns: ['money'] }))).toMatchObject({
      code: 'unknown-pattern',
      details: { pattern: 'money' },
    });
    expect(problemOf(await open.ask('patterns', { settings: { convoy: { points: 0 } } }))).toMatchObject({
      code: 'bad-input',
      details: { field: 'convoy.points' },
    });
  });

  it('are put aside with a reason that stays, and taken back by undo or an edit', async () => {
    const convoy = async () => (await ask({ patterns: ['convoy'] })).findings[0];
    const { key } = (await convoy()) as { key: string };
    const at = '2025-10-01T08:00Z';
    await edit('dismiss-finding', { key, pattern: 'convoy', reason: 'Mobil dinas yang sama', at });
    expect((await convoy())?.dismissed).toEqual({ reason: 'Mobil dinas yang sama', at });
    must(await open.ask('undo', {}));
    expect((await convoy())?.dismissed).toBeNull();
    must(await open.ask('redo', {}));
    await edit('restore-finding', { key });
    expect(await convoy()).toMatchObject({ key, dismissed: null });
  });

  it('can be queries that were drawn in the case', async () => {
    const type = (name: string) => [{ facet: 'type', test: 'is', values: [name] }];
    await edit('save-query', {
      row: {
        label: 'Rekening yang dikuasai',
        entities: ['person', 'account'].map((name, at) => ({
          name: String(at),
          conditions: type(name),
          x: 0,
          y: 0,
        })),
        links: [{ from: '0', to: '1', direction: 'forward', conditions: type('controls') }],
      },
    });
    const { queries } = must(await open.ask('summary', {}));
    const pattern = `query:${queries[0]?.id ?? ''}`;
    const { findings } = await ask({ patterns: [pattern] });
    expect(findings.length).toBeGreaterThan(0);
    expect(findings[0]).toMatchObject({
      pattern,
      sentence: 'found',
      fill: { query: 'Rekening yang dikuasai' },
    });
  });

  it('do not name who must not be named in a reason', async () => {
    const masked = { victim: 'Korban', witness: 'Saksi', protected: 'Dilindungi', revealed: [] };
    await edit('set-label', { table: 'entities', id: 'VIC-01', label: 'Kenanga Rekaanti' });
    const [found] = (await ask({ patterns: ['victims-share'] })).findings;
    const reason = 'Kenanga Rekaanti mengaku';
    await edit('dismiss-finding', {
      key: found?.key,
      pattern: 'victims-share',
      reason,
      at: '2025-10-01T08:00Z',
    });
    expect(JSON.stringify(await ask())).toContain(reason);
    expect(JSON.stringify(await ask({ masked }))).not.toMatch(/kenanga|rekaanti/i);
  });
});
