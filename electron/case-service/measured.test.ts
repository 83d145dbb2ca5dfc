import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { bare, networkOf } from './network-of.ts';
import { builtProgram, must, problemOf, temporaryFolder, TestCase } from './test-case.ts';

/** So many entities on a ring, each linked with the next four: enough work for several threads. */
const size = 4800;

let open: TestCase;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
  open = await TestCase.open(folder.path, builtProgram());
  const links = Array.from({ length: 4 * size }, (_, at) => {
    const from = Math.floor(at / 4);
    return `Orang ${from},Orang ${(from + 1 + (at % 4)) % size}`;
  });
  const file = await open.file('pita.csv', ['source,target', ...links].join('\n'));
  must(await open.ask('import', { files: [{ file }] }));
});
afterAll(async () => {
  await open.close();
  await folder.remove();
});

const around = () => {
  const { session, tools } = open;
  return { session, tools, signal: new AbortController().signal, progress: () => undefined };
};

describe('a measure of a large network', () => {
  it('is shared by threads and comes to the same', async () => {
    const told: number[] = [];
    const progress = (done: number) => void told.push(done);
    const { scores, bound } = must(await open.ask('measure', { measure: 'betweenness' }, { progress }));
    const network = must(await networkOf(around()));
    const alone = must(
      await open.tools.pool.run(
        { kind: 'measure', measure: 'betweenness', normalised: true, ...bare(network) },
        { signal: around().signal },
      ),
    );
    const byId = new Map(network.topology.entities.map((id, at) => [id, alone.scores[at] ?? NaN]));
    expect(bound).toBeNull();
    expect(scores).toHaveLength(byId.size);
    for (const { id, score } of scores) expect(score).toBeCloseTo(byId.get(id) ?? NaN, 12);
    expect(told.every((done) => done >= 0 && done <= 1)).toBe(true);
    expect(told.length).toBeGreaterThan(2);
  });

  it('is estimated where that is asked for, no farther off than it says', async () => {
    const exact = must(await open.ask('measure', { measure: 'betweenness' }));
    const estimate = must(await open.ask('measure', { measure: 'betweenness', approximate: true }));
    const scores = new Map(estimate.scores.map(({ id, score }) => [id, score]));
    const off = Math.max(...exact.scores.map(({ id, score }) => Math.abs(score - (scores.get(id) ?? NaN))));
    expect(estimate.bound).toBeGreaterThan(0);
    expect(off).toBeLessThanOrEqual(estimate.bound ?? 0);
    expect(estimate.cautions.map(({ code }) => code)).toContain('approximate');
    expect(exact.cautions.map(({ code }) => code)).not.toContain('approximate');
  });

  it('is called off on every thread, and other questions are answered after it', async () => {
    const controller = new AbortController();
    const measured = open.ask(
      'measure',
      { measure: 'betweenness', network: { direction: 'out' } },
      { signal: controller.signal, progress: () => controller.abort() },
    );
    expect(problemOf(await measured)).toEqual({ code: 'cancelled' });
    expect(open.session.results.of('betweenness')?.question.network).toEqual({});
    expect(must(await open.ask('measure', { measure: 'degree' })).entities).toBe(size + 4);
  });
});

describe('a result', () => {
  it('stays with the case, and says so once an edit touches what it rests on', async () => {
    const network = { linkTypes: ['linked'] };
    must(await open.ask('measure', { measure: 'degree', network }));
    const kept = open.session.results.of('degree');
    expect(kept).toMatchObject({ stale: false, on: 'entities', question: { network } });
    expect(kept?.scores.size).toBe(size + 4);
    must(await open.session.edit('rename-case', { title: 'Lain' }));
    expect(open.session.results.of('degree')?.stale).toBe(false);
    must(await open.session.edit('set-label', { table: 'entities', id: 'A', label: 'Lain' }));
    expect(open.session.results.of('degree')).toMatchObject({ stale: true, revision: kept?.revision });
    const [first] = must(await open.ask('measure', { measure: 'degree', network })).scores;
    expect(first?.score).toBe(8);
    expect(open.session.results.of('degree')?.stale).toBe(false);
  });
});
