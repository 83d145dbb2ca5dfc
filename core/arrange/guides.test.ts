import { describe, expect, it } from 'vitest';

import { arrangeInGroups } from './grouped.ts';
import { inputOf, scatteredStart } from './test-pictures.ts';
import { arrangeByTime } from './time.ts';

const day = 86_400_000;
const groups = Array.from({ length: 24 }, (_, i) => (i === 23 ? 'car' : i % 3 === 0 ? 'phone' : 'person'));
const moments = Float64Array.from({ length: 24 }, (_, i) => (i % 6 === 5 ? NaN : i * day));
const input = inputOf(24, [[0, 1]], { groups, moments });

/** Whether a place lies in a plot. */
function holds(
  plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  x: number,
  y: number,
): boolean {
  return x >= plot.x && x <= plot.x + plot.width && y >= plot.y && y <= plot.y + plot.height;
}

function expectOnScale(one: typeof input, pinned: ReadonlySet<number>) {
  const { positions, guides } = arrangeByTime(one);
  const { first, last, left, right } = guides!.scale!;
  for (let i = 0; i < 24; i++) {
    const moment = moments[i]!;
    if (Number.isNaN(moment) || pinned.has(i)) continue;
    const x = left + ((moment - first) / (last - first)) * (right - left);
    expect(positions[2 * i]).toBeCloseTo(x, 6);
  }
  return { positions, guides: guides! };
}

describe('what an arrangement by time stands on', () => {
  it('is a scale that says when each dated entity appears, lanes by group and a strip for the undated', () => {
    const { positions, guides } = expectOnScale(input, new Set());
    expect(guides.plots.map(({ key }) => key)).toEqual(['person', 'phone']);
    for (let i = 0; i < 24; i++) {
      const [x, y] = [positions[2 * i]!, positions[2 * i + 1]!];
      const lane = guides.plots.find((plot) => holds(plot, x, y));
      if (Number.isNaN(moments[i])) expect([lane, holds(guides.undated!, x, y)]).toEqual([undefined, true]);
      else expect(lane?.key).toBe(groups[i]);
    }
  });

  it('shares a lane without a key among groups that are too small for one', () => {
    const small = groups.map((group, i) => (i === 0 ? 'boat' : i === 1 ? 'house' : group));
    const { plots } = arrangeByTime({ ...input, groups: small }).guides!;
    expect(plots.at(-1)).toMatchObject({ key: null, rest: true });
  });

  it('is shifted with the picture where somebody is pinned', () => {
    const fixed = new Uint8Array(24);
    fixed[0] = 1;
    const start = scatteredStart(input, 4);
    const { guides, positions } = arrangeByTime({ ...input, fixed, start });
    const first = guides!.scale!.left;
    // whoever was pushed aside to be clear of the pinned one still stands near
    for (let i = 6; i < 24; i += 6) {
      const x = first + ((moments[i]! - moments[0]!) / (22 * day)) * (guides!.scale!.right - first);
      expect(Math.abs(positions[2 * i]! - x)).toBeLessThan(200);
    }
  });

  it('has no scale where nothing is dated and nothing at all where there is nobody', () => {
    const nobody = arrangeByTime({ ...input, moments: moments.map(() => NaN) });
    expect(nobody.guides?.scale).toBeUndefined();
    expect(nobody.guides?.undated).toBeDefined();
    expect(arrangeByTime(inputOf(0, [])).guides).toEqual({ plots: [] });
  });
});

it('gives each group a plot that holds all of it and none of the others', () => {
  const { positions, guides } = arrangeInGroups(input);
  expect(guides!.plots.map(({ key }) => key).toSorted()).toEqual(['car', 'person', 'phone']);
  groups.forEach((group, i) => {
    const on = guides!.plots.filter((plot) => holds(plot, positions[2 * i]!, positions[2 * i + 1]!));
    expect(on.map(({ key }) => key)).toEqual([group]);
  });
});
