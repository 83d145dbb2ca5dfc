import { describe, expect, it } from 'vitest';

import type { Region } from '../../core/case/chart.ts';
import { areasOf } from './areas.ts';
import { type Box, sharedArea } from './box.ts';
import { Geometry } from './geometry.ts';
import { detailAt } from './level-of-detail.ts';
import { litBy } from './lit.ts';
import type { Scene } from './scene.ts';
import {
  testEntity,
  testLink,
  testMeasure,
  testPlaces,
  testRows,
  testScene,
  testWords,
} from './test-scene.ts';
import type { PlanRequest } from './plan-request.ts';
import { isOnNarrowGround } from './narrow-ground.ts';
import { areaSpacing, cutNameAt } from './planned-areas.ts';
import { planCovers, planText } from './text-plan.ts';

const area = { left: -1000, top: -1000, right: 2000, bottom: 2000 };

function planOf(scene: Scene, zoom: number, rest: Partial<PlanRequest> = {}) {
  const geometry = new Geometry(testPlaces(scene));
  geometry.reset(scene);
  return planText({
    scene,
    zoom,
    area,
    paths: geometry.paths(),
    marks: geometry.marks(),
    detail: detailAt(zoom),
    lit: null,
    selected: new Set(),
    measure: testMeasure,
    kept: [],
    areas: [],
    free: area,
    seen: { left: -1000, top: -1000, right: 2000, bottom: 2000 },
    before: null,
    ...rest,
  });
}

const people = Array.from({ length: 12 }, (_, i) =>
  testEntity(`p${i}`, { residence: i < 8 ? 'ID' : 'MY', nik: `647401000000000${i}` }),
);
const money = { amount: '412000', currency: 'SGD' };
const scene = testScene(
  testRows(
    people.map((entity, i) => [entity, (i % 4) * 170, Math.floor(i / 4) * 150] as const),
    [testLink('home', 'p0', 'p3', { count: 9 }), testLink('abroad', 'p1', 'p11', { money })],
  ),
);

describe('text plan', () => {
  it('near names everything with its identifier and says counts and sums', () => {
    const plan = planOf(scene, 1);
    expect(plan.names.size).toBe(12);
    expect([...plan.names.values()].every(({ block }) => block.identifier !== null)).toBe(true);
    expect([...plan.chips.keys()].sort()).toEqual(['abroad', 'home']);
  });

  it('from the middle leaves identifiers and what stays at home unsaid', () => {
    const plan = planOf(scene, 0.6);
    expect([...plan.names.values()].every(({ block }) => block.identifier === null)).toBe(true);
    expect([...plan.chips.keys()]).toEqual(['abroad']);
  });

  it('from afar names only the ends of cross-border links', () => {
    expect([...planOf(scene, 0.2).names.keys()].sort()).toEqual(['p1', 'p11']);
  });

  it('lets no two names cover each other', () => {
    const { names, detail } = planOf(scene, 0.6);
    const boxes = [...names].map(([id, { dx, dy, block }]): Box => {
      const node = scene.nodes.get(id)!;
      const [left, top] = [(node.x + dx) * 0.6, (node.y + dy) * 0.6];
      return {
        left,
        top,
        right: left + block.width * detail.nameScale,
        bottom: top + block.height * detail.nameScale,
      };
    });
    for (const [index, box] of boxes.entries())
      for (const other of boxes.slice(index + 1)) expect(sharedArea(box, other)).toBe(0);
  });

  it('says in words what lit links mean, and leaves sums to their chips', () => {
    const lit = litBy(scene, { entities: new Set(['p0', 'p1']), links: new Set() });
    const plan = planOf(scene, 1, { lit });
    expect([...plan.captions].map(([id, { text }]) => [id, text])).toEqual([['home', 'menelepon 9×']]);
    expect([...plan.chips.keys()]).toEqual(['abroad']);
  });

  it('is the same whatever stands far from what is planned for', () => {
    const far = Array.from({ length: 60 }, (_, i) =>
      testEntity(`far${i}`, { residence: i % 2 ? 'ID' : 'MY' }),
    );
    const places = (at: number) => [9000 + (at % 10) * 160, -9000 + Math.floor(at / 10) * 300] as const;
    const farLinks = far
      .slice(1)
      .map(({ id }, i) => testLink(`f${i}`, `far${i}`, id, { count: 5, ...(i % 3 === 0 && { money }) }));
    const standing = people.map((entity, i) => [entity, (i % 4) * 170, Math.floor(i / 4) * 150] as const);
    const nearLinks = [
      testLink('home', 'p0', 'p3', { count: 9 }),
      testLink('abroad', 'p1', 'p11', { money }),
    ];
    const alone = testScene(testRows(standing, nearLinks));
    const among = testScene(
      testRows(
        [...far.map((entity, at) => [entity, ...places(at)] as const), ...standing],
        [...farLinks, ...nearLinks],
      ),
    );
    for (const zoom of [1, 0.5]) {
      const [one, other] = [planOf(alone, zoom), planOf(among, zoom)];
      expect(one.names.size).toBeGreaterThan(0);
      expect(other.names).toEqual(one.names);
      expect(other.chips).toEqual(one.chips);
    }
  });

  it('keeps clear of what it is told to', () => {
    const free = planOf(scene, 1).names.get('p0');
    const node = scene.nodes.get('p0')!;
    const below = { left: node.x - 60, top: node.y + 20, right: node.x + 60, bottom: node.y + 60 };
    expect(free?.side).toBe('below');
    expect(planOf(scene, 1, { kept: [below] }).names.get('p0')?.side).not.toBe('below');
  });

  it('serves as long as zoom and view stay within it', () => {
    const plan = planOf(scene, 1);
    expect(planCovers(plan, 1, { left: 0, top: 0, right: 500, bottom: 500 })).toBe(true);
    expect(planCovers(plan, 1.01, { left: 0, top: 0, right: 500, bottom: 500 })).toBe(false);
    expect(planCovers(plan, 1, { left: 0, top: 0, right: 2500, bottom: 500 })).toBe(false);
  });
});

describe('names of countries', () => {
  const regions: readonly Region[] = [
    { country: 'ID', x: 0, y: 0, width: 600, height: 600 },
    { country: 'MY', x: 600, y: 0, width: 400, height: 300 },
    { country: null, x: 600, y: 300, width: 400, height: 300 },
  ];
  const mapped = testScene(testRows([[people[0]!, 50, 50]], [], regions));
  const areas = areasOf({ scene: mapped, guides: null, words: testWords });
  const namesIn = (free: Box) => planOf(mapped, 1, { areas, free }).areas;

  it('stand in the outer upper corners of what is seen, with counts', () => {
    const [home, abroad, nowhere] = namesIn({ left: 0, top: 44, right: 1000, bottom: 620 });
    expect([home, abroad, nowhere].map((name) => name?.text)).toEqual([
      'NEGARA ID  1',
      'NEGARA MY  0',
      'NOCOUNTRY  0',
    ]);
    expect(home).toMatchObject({ y: 50, on: 'chart' });
    expect(abroad).toMatchObject({ y: 50, on: 'chart-alt' });
    expect((abroad?.x ?? 0) > 800).toBe(true);
  });

  it('stay at the rim of the view while it moves, and go when nothing of the country shows', () => {
    const names = namesIn({ left: 700, top: 44, right: 1700, bottom: 620 });
    expect(names.map(({ text }) => text)).toEqual(['NEGARA MY  0', 'NOCOUNTRY  0']);
  });

  it('are cut short where little shows, and then told whole where they stand', () => {
    const free = { left: 0, top: 100, right: 90, bottom: 620 };
    const plan = planOf(mapped, 0.5, { areas: areas.slice(0, 1), free });
    const { text, x, y } = plan.areas[0]!;
    expect(text).toMatch(/^NEG.*…$/);
    expect(cutNameAt(plan, { x: x + 4, y: y + 4 })?.whole).toBe('NEGARA ID  1');
    expect(cutNameAt(plan, { x: x + 4, y: y + 200 })).toBeNull();
    const wide = planOf(mapped, 0.5, { areas: areas.slice(0, 1), free: { ...free, right: 900 } });
    const [whole] = wide.areas;
    expect([whole!.text, cutNameAt(wide, { x: whole!.x + 4, y: whole!.y + 4 })]).toEqual([
      'NEGARA ID  1',
      null,
    ]);
  });

  it('may be cut only on ground of which little shows', () => {
    const over = { x: 300, y: 300 };
    const size = { width: 800, height: 700 };
    const isNarrow = (zoom: number, x = 0) =>
      isOnNarrowGround({ scene: mapped, guides: null }, over, { viewport: { zoom, x, y: 0 }, size });
    expect([isNarrow(1), isNarrow(0.5), isNarrow(1, -290)]).toEqual([false, true, true]);
    const away = { viewport: { zoom: 0.1, x: 0, y: 0 }, size };
    expect(isOnNarrowGround({ scene: mapped, guides: null }, { x: 5000, y: 0 }, away)).toBe(false);
  });

  it('cover no glyph where there is another corner, and names of entities keep clear of them', () => {
    // whoever stands at 50, 50 would be covered in the upper left corner
    const view = { left: 0, top: 34, right: 590, bottom: 590 };
    const plan = planOf(mapped, 1, { areas: areas.slice(0, 1), free: view });
    expect(plan.areas[0]?.x).toBeGreaterThan(200);
    const taken = planOf(mapped, 1, { areas: areas.slice(0, 1), free: { ...view, top: 66, right: 210 } });
    const { x = 0, y = 0, text = '' } = taken.areas[0] ?? {};
    const width = testMeasure(text, 'region') + text.length * areaSpacing;
    const title = { left: x, top: y, right: x + width, bottom: y + 15 };
    for (const [id, { dx, dy, block }] of taken.names) {
      const node = mapped.nodes.get(id)!;
      const [left, top] = [node.x + dx, node.y + dy];
      const name = { left, top, right: left + block.width, bottom: top + block.height };
      expect(sharedArea(title, name)).toBe(0);
    }
  });
});
