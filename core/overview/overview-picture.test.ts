import { describe, expect, it } from 'vitest';

import { bundlesOf } from './bundles.ts';
import { densityClusters } from './clusters.ts';
import { levelPlan } from './level-plan.ts';
import { linkKinds, threadRation } from './link-kinds.ts';
import { mortonOrder } from './morton-order.ts';
import { crosses } from './overview-data.ts';
import { overviewPicture } from './overview-picture.ts';
import { testNetwork } from './test-network.ts';

const network = testNetwork(1200, 6000);
const clusters = densityClusters(network.x, network.y);
const kinds = linkKinds(network, clusters);

describe('the order of lines', () => {
  it('is a permutation', () => {
    const order = mortonOrder(network.x, network.y);
    expect([...order].sort((a, b) => a - b)).toEqual([...order.keys()]);
  });

  it('keeps neighbours together: steps are far shorter than in the order of rows', () => {
    const shuffled = Float32Array.from(network.x, (_, at) => network.x[(at * 7919) % 1200] ?? 0);
    const other = Float32Array.from(network.y, (_, at) => network.y[(at * 7919) % 1200] ?? 0);
    const length = (order: ArrayLike<number>) =>
      Array.from(order).reduce(
        (sum, at, place) =>
          sum +
          Math.hypot(
            shuffled[at]! - shuffled[order[Math.max(0, place - 1)]!]!,
            other[at]! - other[order[Math.max(0, place - 1)]!]!,
          ),
        0,
      );
    const byRows = Int32Array.from(shuffled, (_, at) => at);
    expect(length(mortonOrder(shuffled, other))).toBeLessThan(length(byRows) / 4);
  });

  it('does with one point, and with many at one place', () => {
    expect([...mortonOrder(Float32Array.of(5), Float32Array.of(5))]).toEqual([0]);
    expect([...mortonOrder(new Float32Array(3), new Float32Array(3))]).toEqual([0, 1, 2]);
  });
});

describe('clusters', () => {
  it('are numbered without gaps, and every entity is in one', () => {
    expect(new Set(clusters.of)).toEqual(new Set(Array.from({ length: clusters.count }, (_, at) => at)));
  });

  it('are what stands apart: islands far from each other share none', () => {
    const x = Float32Array.from({ length: 400 }, (_, at) => (at < 200 ? 0 : 9000) + (at % 20));
    const y = Float32Array.from({ length: 400 }, (_, at) => at % 17);
    const { of } = densityClusters(x, y);
    const left = new Set(of.subarray(0, 200));
    expect([...of.subarray(200)].some((cluster) => left.has(cluster))).toBe(false);
  });
});

describe('links', () => {
  it('are each of one kind', () => {
    const all = [...kinds.thread, ...kinds.inside, ...kinds.between].sort((a, b) => a - b);
    expect(all).toEqual(Array.from({ length: 6000 }, (_, link) => link));
    expect(kinds.thread).toHaveLength(threadRation);
    expect([...kinds.thread].every((link) => crosses(network, link))).toBe(true);
  });

  it('are drawn in red for the strongest of those that cross a border', () => {
    const isThread = new Set(kinds.thread);
    const weakest = Math.min(...[...kinds.thread].map((link) => network.counts[link]!));
    const rest = Array.from({ length: 6000 }, (_, link) => link).filter(
      (link) => crosses(network, link) && !isThread.has(link),
    );
    expect(rest.length).toBeGreaterThan(0);
    expect(Math.max(...rest.map((link) => network.counts[link]!))).toBeLessThanOrEqual(weakest);
  });

  it('between clusters add up in bundles, whichever cross a border', () => {
    const crossing = (link: number) => crosses(network, link);
    const bundles = bundlesOf(clusters, { links: kinds.between, ...network, crosses: crossing });
    const sum = (part: 'links' | 'crossing') => bundles.reduce((all, bundle) => all + bundle[part], 0);
    expect(sum('links')).toBe(kinds.between.length);
    expect(sum('crossing')).toBe([...kinds.between].filter(crossing).length);
    expect(bundles.every(({ a, b }) => a < b)).toBe(true);
    expect(new Set(bundles.map(({ a, b }) => `${a} ${b}`)).size).toBe(bundles.length);
  });
});

describe('the plan of a level', () => {
  const picture = overviewPicture(network);

  it('draws every link of a chart that a view can take', () => {
    const plan = levelPlan(picture, 0.1);
    expect(plan.bundled).toBe(false);
    expect(plan.drawn).toBe(6000);
    expect(plan.lines.reduce((sum, { end }) => sum + end, 0)).toBe(6000);
  });

  it('says truly how many links it draws when they are too many', () => {
    const many = overviewPicture(testNetwork(4000, 120_000));
    const plan = levelPlan(many, 0.05);
    expect(plan.bundled).toBe(true);
    const inside = plan.lines.find(({ lines }) => lines === many.inside);
    expect(plan.drawn).toBe(many.bundledLinks + many.thread.count + (inside?.end ?? 0));
    expect(plan.drawn).toBeLessThanOrEqual(120_000);
    expect(many.bundledLinks).toBeLessThanOrEqual(many.between.count);
  });

  it('draws long links by their ends up close, and then all of them', () => {
    const many = overviewPicture(testNetwork(4000, 120_000));
    const [far, near] = [levelPlan(many, 0.05), levelPlan(many, 4)];
    expect(far.stub).toBe(Infinity);
    expect(near.stub).toBeLessThan(Infinity);
    expect([near.bundled, near.drawn]).toEqual([false, 120_000]);
  });

  it('names the largest clusters after their best linked entity', () => {
    const [first, ...rest] = picture.labels;
    expect(rest.every(({ entities }) => entities <= (first?.entities ?? 0))).toBe(true);
    for (const { head, entities } of picture.labels) {
      const members = [...clusters.of.keys()].filter((at) => clusters.of[at] === clusters.of[head]);
      expect(members).toHaveLength(entities);
    }
  });

  it('does with a chart of nobody', () => {
    const nobody = overviewPicture(testNetwork(0, 0));
    expect(levelPlan(nobody, 1).drawn).toBe(0);
    expect(nobody.labels).toEqual([]);
  });
});
