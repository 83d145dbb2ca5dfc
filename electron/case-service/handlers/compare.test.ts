import { describe, expect, it } from 'vitest';

import { caseCalls } from '../../../core/contract/case-calls.ts';
import { must, problemOf, type TestCase } from '../test-case.ts';
import { smallCaseForEach } from '../test-cases.ts';

let open: TestCase;
smallCaseForEach('Banding', (given) => (open = given));

const edit = async (id: string, input: object) => must(await open.ask('edit', { edit: id, input })).revision;
const chart = { kind: 'chart', chart: 'main' } as const;
const fates = (found: { entities: readonly { id: string; fate: string }[] }) =>
  found.entities.map(({ id, fate }) => `${id} ${fate}`);

async function taken(): Promise<string> {
  const taken = new Date().toISOString();
  await edit('take-snapshot', { chart: 'main', label: 'Kini', caption: 'Semua', taken });
  const { steps } = must(await open.ask('story', { chart: 'main' }));
  return steps.at(-1)?.id ?? '';
}

describe('compare', () => {
  it('says what is different between a chart and the same chart after an earlier commit', async () => {
    const at = await edit('set-label', { table: 'entities', id: 'A', label: 'Anna' });
    await edit('delete-items', { entities: ['B'] });
    await edit('place-items', { chart: 'main', items: [{ entity: 'D', x: 5, y: 5 }] });
    const found = must(await open.ask('compare', { before: { ...chart, at }, after: chart }));
    expect(caseCalls.compare.output.parse(found)).toEqual(found);
    expect(fates(found)).toEqual(['D added', 'B removed']);
    expect(found.links.map(({ id, fate }) => `${id} ${fate}`)).toEqual(['L4 added', 'L1 removed']);
    expect(found.ends.map(({ id }) => id)).toEqual(['A']);
    const first = must(
      await open.ask('compare', { before: { kind: 'case', at: 1 }, after: { kind: 'case' } }),
    );
    expect(fates(first)).toEqual(['B removed', 'A changed']);
    expect(first.leftOut).toBe(0);
  });

  it('knows a snapshot as it was taken, whatever was deleted since', async () => {
    const snapshot = await taken();
    await edit('delete-items', { entities: ['A'] });
    await edit('set-label', { table: 'entities', id: 'B', label: 'Budiman' });
    const before = { kind: 'snapshot', snapshot } as const;
    const found = must(await open.ask('compare', { before, after: chart }));
    expect(fates(found)).toEqual(['A removed', 'B changed']);
    expect(found.entities[0]).toMatchObject({ from: { x: 0, y: 0 }, row: { label: 'Ana' } });
  });

  it('takes a snapshot by its own word where the history knows nothing of its time', async () => {
    const before = { kind: 'snapshot', snapshot: 'Z1' } as const;
    const found = must(await open.ask('compare', { before, after: chart }));
    expect(fates(found)).toEqual(['B added', 'C added']);
  });

  it('refuses what never was', async () => {
    const after = { kind: 'chart', chart: 'lain' } as const;
    expect(problemOf(await open.ask('compare', { before: chart, after })).code).toBe('row-missing');
    const late = { ...chart, at: 99 };
    expect(problemOf(await open.ask('compare', { before: chart, after: late })).code).toBe('row-missing');
  });
});

describe('a story', () => {
  it('is told in order, each step with a small picture', async () => {
    await taken();
    const story = must(await open.ask('story', { chart: 'main' }));
    expect(caseCalls.story.output.parse(story)).toEqual(story);
    expect(story.steps.map(({ label, entities }) => [label, entities])).toEqual([
      ['Awal', 1],
      ['Lalu', 1],
      ['Kini', 3],
    ]);
    expect(story.steps[2]?.dots).toHaveLength(9);
  });

  it('shows each step as its chart stood, and says who is missing and who came since', async () => {
    const snapshot = await taken();
    await edit('delete-items', { entities: ['A'] });
    await edit('remove-from-chart', { chart: 'main', entities: ['B'] });
    await edit('place-items', { chart: 'main', items: [{ entity: 'D', x: 5, y: 5 }] });
    const step = must(await open.ask('story-step', { snapshot }));
    expect(caseCalls['story-step'].output.parse(step)).toEqual(step);
    expect(step).toMatchObject({ head: { label: 'Kini', caption: 'Semua' }, lost: 1, since: 1 });
    expect(step.view.entities.map(({ id }) => id)).toEqual(['B', 'C']);
    expect(step.view.links.map(({ id }) => id)).toEqual(['L2']);
    expect(problemOf(await open.ask('story-step', { snapshot: 'Z9' })).code).toBe('row-missing');
  });
});
