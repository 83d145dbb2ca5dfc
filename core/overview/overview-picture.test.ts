import { describe, expect, it } from 'vitest';

import { bundlesOf } from './bundles.ts';
import { densityClusters } from './clusters.ts';
import { inkOfTint, threadInk, usualInk } from './inks.ts';
import { type LevelPlan, levelPlan } from './level-plan.ts';
import { furtherBorders, type LinkKind, linkKinds, strongestFirst, threadRation } from './link-kinds.ts';
import { mortonOrder } from './morton-order.ts';
import { crosses, degreesOf } from './overview-data.ts';
import { overviewPicture } from './overview-picture.ts';
import { testNetwork } from './test-network.ts';

const network = testNetwork(1200, 6000);
const clusters = densityClusters(network.x, network.y);
const strongest = strongestFirst(network, degreesOf(network));
const kinds = linkKinds(network, strongest, clusters);
/** A look gives every third link a colour. */
const tints = Uint8Array.from(network.from, (_, link) => (link % 3 === 0 ? 3 : 0));

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
  const every = Array.from({ length: 6000 }, (_, link) => link);
  const linksOf = (kinds: readonly LinkKind[]) =>
    kinds.flatMap(({ inside, between }) => [...inside, ...between]).sort((a, b) => a - b);
  const red = kinds[threadInk]!.between;

  it('are each of one kind', () => {
    expect(linksOf(kinds)).toEqual(every);
    expect(red).toHaveLength(threadRation);
    expect(kinds[threadInk]!.inside).toHaveLength(0);
    expect([...red].every((link) => crosses(network, link))).toBe(true);
    const { inside, insideStarts, between } = kinds[usualInk]!;
    const isInside = (link: number) => clusters.of[network.from[link]!] === clusters.of[network.to[link]!];
    expect([...inside].every(isInside)).toBe(true);
    expect([...between].some(isInside)).toBe(false);
    expect([insideStarts[0], insideStarts.at(-1)]).toEqual([0, inside.length]);
  });

  it('are drawn in red for the strongest of those that cross a border', () => {
    const isRed = new Set(red);
    const weakest = Math.min(...[...red].map((link) => network.counts[link]!));
    const rest = every.filter((link) => crosses(network, link) && !isRed.has(link));
    expect(rest.length).toBeGreaterThan(0);
    expect(Math.max(...rest.map((link) => network.counts[link]!))).toBeLessThanOrEqual(weakest);
  });

  it('in the colour of a look are drawn in that, also where they cross a border', () => {
    const tinted = linkKinds({ ...network, tints }, strongest, clusters);
    expect(linksOf(tinted)).toEqual(every);
    expect(linksOf([tinted[inkOfTint(3)]!])).toEqual(every.filter((link) => tints[link] === 3));
    expect([...tinted[threadInk]!.between].every((link) => tints[link] === 0)).toBe(true);
  });

  it('between clusters add up in bundles, each in the ink of most of its links', () => {
    const links = kinds[usualInk]!.between;
    const inkOf = (link: number) => Number(network.counts[link]! > 8);
    const bundles = bundlesOf(clusters, { links, ...network, inks: 2, inkOf });
    expect(bundles.reduce((sum, bundle) => sum + bundle.links, 0)).toBe(links.length);
    expect(bundles.every(({ a, b }) => a < b)).toBe(true);
    expect(new Set(bundles.map(({ a, b }) => `${a} ${b}`)).size).toBe(bundles.length);
    const joined = (link: number) => [network.from[link]!, network.to[link]!].map((end) => clusters.of[end]!);
    for (const { a, b, links: count, ink } of bundles) {
      const own = [...links].filter((link) => joined(link).includes(a) && joined(link).includes(b));
      expect(own).toHaveLength(count);
      const reds = own.filter((link) => inkOf(link) === threadInk).length;
      if (ink === threadInk) expect(2 * reds).toBeGreaterThan(count);
    }
    expect(bundles.some(({ ink }) => ink === threadInk)).toBe(true);
  });

  it('between clusters have a bundle of their own in the colour of a look', () => {
    const links = kinds[usualInk]!.between;
    const inkOf = (link: number) => inkOfTint(tints[link]!);
    const bundles = bundlesOf(clusters, { links, ...network, inks: 5, inkOf });
    const count = (ink: number) =>
      bundles.filter((bundle) => bundle.ink === ink).reduce((sum, bundle) => sum + bundle.links, 0);
    expect(count(inkOfTint(3))).toBe([...links].filter((link) => tints[link] === 3).length);
    expect(count(usualInk) + count(inkOfTint(3))).toBe(links.length);
  });

  it('across borders beyond the red ones follow, strongest first, in stretches', () => {
    const further = furtherBorders(network, strongest);
    expect(new Set([...further.links, ...red])).toEqual(
      new Set(every.filter((link) => crosses(network, link))),
    );
    expect(further.links.length + red.length).toBe(new Set([...further.links, ...red]).size);
    const strength = [...further.links].map((link) => network.counts[link]!);
    expect(strength).toEqual(strength.toSorted((a, b) => b - a));
    const many = testNetwork(1200, 40_000);
    const { links, starts } = furtherBorders(many, strongestFirst(many, degreesOf(many)));
    expect(starts.slice(0, 3)).toEqual([0, threadRation, 3 * threadRation]);
    expect(starts.at(-1)).toBe(links.length);
  });

  it('are bundled as the strongest so many', () => {
    const bundled = { links: kinds[usualInk]!.between, ...network, inks: 2, inkOf: () => usualInk };
    expect(bundlesOf(clusters, bundled, 7)).toEqual(bundlesOf(clusters, bundled).slice(0, 7));
  });
});

function linesOf({ inks }: LevelPlan): number {
  return inks.flatMap(({ lines }) => lines).reduce((sum, { end }) => sum + end, 0);
}

describe('the plan of a level', () => {
  const picture = overviewPicture(network);

  it('draws every link of a chart that a view can take', () => {
    const plan = levelPlan(picture, 0.1);
    expect(plan.bundled).toBe(false);
    expect(plan.drawn).toBe(6000);
    expect(linesOf(plan)).toBe(6000);
  });

  it('draws every link also where all of the chart is one cluster, so that none is between two', () => {
    const one = {
      ...network,
      x: network.x.map((_, at) => (at % 40) * 100),
      y: network.y.map((_, at) => Math.floor(at / 40) * 100),
    };
    expect(densityClusters(one.x, one.y).count).toBe(1);
    expect(levelPlan(overviewPicture(one), 0.1).drawn).toBe(6000);
  });

  it('draws the links of a look in their own ink, behind the red ones and before the usual', () => {
    const looked = overviewPicture({ ...network, tints });
    expect(looked.inks.map(({ ink }) => ink)).toEqual([usualInk, inkOfTint(3), threadInk]);
    const plan = levelPlan(looked, 0.1);
    expect([plan.drawn, linesOf(plan)]).toEqual([6000, 6000]);
  });

  it('bundles links in the colours they have', () => {
    const many = testNetwork(4000, 120_000);
    const all = overviewPicture({ ...many, tints: new Uint8Array(120_000).fill(2) });
    const plan = levelPlan(all, 0.05);
    expect(plan.bundled).toBe(true);
    const drawn = plan.inks.filter(({ lines }) => lines.some(({ end }) => end > 0));
    expect(drawn.map(({ ink }) => ink)).toEqual([inkOfTint(2)]);
    expect(plan.drawn).toBe(levelPlan(overviewPicture(many), 0.05).drawn);
  });

  it('says truly how many links it draws when they are too many', () => {
    const many = overviewPicture(testNetwork(4000, 120_000));
    const plan = levelPlan(many, 0.05);
    expect(plan.bundled).toBe(true);
    const bundles = many.inks.reduce((sum, one) => sum + one.bundles.count, 0);
    expect(plan.drawn).toBe(many.bundledLinks + linesOf(plan) - bundles);
    expect(plan.drawn).toBeLessThanOrEqual(120_000);
    const between = many.inks.find(({ ink }) => ink === usualInk)!.between.count;
    expect(many.bundledLinks).toBeLessThanOrEqual(between);
  });

  it('draws links across borders in red as far as a view holds few of them', () => {
    const reds = (scale: number) =>
      levelPlan(picture, scale)
        .inks.find(({ ink }) => ink === threadInk)!
        .lines.reduce((sum, { end }) => sum + end, 0);
    const all = [...network.from.keys()].filter((link) => crosses(network, link)).length;
    expect([reds(0.1), reds(20)]).toEqual([threadRation, all]);
    expect(levelPlan(picture, 20).drawn).toBe(6000);
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

  it('names no cluster of which most are linked with nobody', () => {
    const few = { from: network.from.map((at) => at % 400), to: network.to.map((at) => at % 400) };
    const { labels } = overviewPicture({ ...network, ...few });
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.length).toBeLessThan(picture.labels.length);
    expect(labels.every(({ head, entities, linked }) => head < 400 && 2 * linked >= entities)).toBe(true);
  });

  it('does with a chart of nobody', () => {
    const nobody = overviewPicture(testNetwork(0, 0));
    expect(levelPlan(nobody, 1).drawn).toBe(0);
    expect(nobody.labels).toEqual([]);
  });
});
