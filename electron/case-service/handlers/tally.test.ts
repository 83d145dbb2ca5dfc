import { describe, expect, it } from 'vitest';

import { caseCalls } from '../../../core/contract/case-calls.ts';
import { must, problemOf, type TestCase } from '../test-case.ts';
import { smallCaseForEach } from '../test-cases.ts';

let open: TestCase;
smallCaseForEach('Hitung', (given) => (open = given));

const entities = { chart: 'main', side: 'entities' } as const;
const masked = { victim: 'Korban', witness: 'Saksi', protected: 'Dilindungi', revealed: [] } as const;

async function set(id: string, property: string, text: string): Promise<void> {
  must(await open.ask('edit', { edit: 'set-value', input: { table: 'entities', id, property, text } }));
}

describe('tally', () => {
  it('counts all that stands on a chart, hidden or not, and nothing else', async () => {
    await set('A', 'residence', 'ID');
    await set('B', 'residence', 'MY');
    await set('D', 'residence', 'MY');
    must(
      await open.ask('edit', {
        edit: 'show-items',
        input: { chart: 'main', entities: ['B'], links: [], shown: 'hidden' },
      }),
    );
    const answer = must(await open.ask('tally', { ...entities, facet: 'property:residence' }));
    expect(caseCalls.tally.output.parse(answer)).toEqual(answer);
    expect(answer.bars).toEqual([
      { key: 'ID', items: ['A'] },
      { key: 'MY', items: ['B'] },
      { key: null, items: ['C'] },
    ]);
    expect(answer.properties).toContain('residence');
  });

  it('counts links, and those of an entity on this chart', async () => {
    const byType = must(await open.ask('tally', { chart: 'main', side: 'links', facet: 'type' }));
    expect(byType.bars.map(({ key, items }) => [key, items.toSorted()])).toEqual([
      ['met', ['L1', 'L2', 'L3']],
    ]);
    const byLinks = must(await open.ask('tally', { ...entities, facet: 'links' }));
    expect(byLinks.bars).toEqual([{ key: '2', items: ['A', 'B', 'C'] }]);
  });

  it('leaves out what must not be told, and says how many that are', async () => {
    await set('A', 'role', 'VIC');
    await set('B', 'alias', 'Si Budi');
    const named = must(await open.ask('tally', { ...entities, facet: 'property:name' }));
    expect(named).toMatchObject({ masked: 0, bars: [{ key: 'Ana' }, { key: 'Budi' }, { key: 'Citra' }] });
    const unnamed = must(await open.ask('tally', { ...entities, facet: 'property:name', masked }));
    expect(unnamed.masked).toBe(1);
    expect(unnamed.bars.flatMap(({ items }) => items)).toEqual(['B', 'C']);
    expect(must(await open.ask('tally', { ...entities, facet: 'role', masked })).masked).toBe(0);
  });

  it('of a chart or a facet that is not there is a Problem', async () => {
    const problem = async (input: object) =>
      problemOf(await open.ask('tally', { ...entities, facet: 'type', ...input })).code;
    expect(await problem({ chart: 'nowhere' })).toBe('row-missing');
    expect(await problem({ facet: 'nothing' })).toBe('bad-input');
  });
});
