import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Entity } from '../../core/case/entity.ts';
import type { ChartRows } from './canvas-props.ts';
import { type SceneInput, sceneOf } from './scene.ts';
import { scenes } from './scenes.ts';
import { testEntity, testLink, testRows, testWords } from './test-scene.ts';

const countries = ['ID', 'MY', 'SG'] as const;
const types = ['person', 'vessel', 'company'] as const;

const drawnEntity = fc.record({
  at: fc.nat(5),
  country: fc.constantFrom(...countries),
  type: fc.constantFrom(...types),
  label: fc.string({ maxLength: 5 }),
});

type Drawn = typeof drawnEntity extends fc.Arbitrary<infer T> ? T : never;

const entity = ({ at, country, type, label }: Drawn): Entity => ({
  ...testEntity(`e${at}`, { residence: country }, type),
  label,
});

const first = Array.from({ length: 6 }, (_, at) =>
  testEntity(`e${at}`, { residence: countries[at % 3] ?? 'ID' }, types[at % 2] ?? 'person'),
);
const links = first.flatMap((_, at) => [
  testLink(`l${at}`, `e${at}`, `e${(at + 1) % 6}`),
  testLink(`m${at}`, 'e0', `e${at}`),
]);
const rows = testRows(
  first.map((one, at) => [one, at * 50, (at % 2) * 50]),
  links,
);

const visibilityOf = () => 'shown' as const;
const seen = (of: ChartRows): SceneInput => ({ rows: of, visibilityOf, look: null, words: testWords });

const changed = (before: ChartRows, after: Entity): ChartRows => ({
  ...before,
  entities: new Map(before.entities).set(after.id, after),
});

describe('scenes', () => {
  it('are the same where what changed is not drawn, as when an edit is committed that was foreseen', () => {
    const sceneFor = scenes();
    const renamed = { ...(first[0] as Entity), label: 'Nama lain' };
    const foreseen = sceneFor(seen(changed(rows, renamed)));
    expect(sceneFor(seen(changed(rows, { ...renamed })))).toBe(foreseen);
    expect(sceneFor(seen(rows))).not.toBe(foreseen);
  });

  it('are after any changes of entities what they would be drawn anew', () => {
    fc.assert(
      fc.property(fc.array(drawnEntity, { maxLength: 8 }), (changes) => {
        const sceneFor = scenes();
        let now = rows;
        expect(sceneFor(seen(now))).toEqual(sceneOf(seen(now)));
        for (const change of changes) {
          now = changed(now, entity(change));
          expect(sceneFor(seen(now))).toEqual(sceneOf(seen(now)));
        }
      }),
    );
  });

  it('keep all that a new name leaves alone', () => {
    const sceneFor = scenes();
    const before = sceneFor(seen(rows));
    const after = sceneFor(seen(changed(rows, { ...first[2]!, label: 'Lain' })));
    expect(after.links).toBe(before.links);
    expect(after.nodes.get('e1')).toBe(before.nodes.get('e1'));
    expect(after.nodes.get('e2')?.glyph.title).toBe('Lain');
  });

  it('are drawn anew where anything else has changed', () => {
    const sceneFor = scenes();
    sceneFor(seen(rows));
    const moved = { ...rows, placements: new Map([...rows.placements].slice(1)) };
    expect(sceneFor(seen(moved)).nodes.size).toBe(5);
    expect(sceneFor({ ...seen(rows), visibilityOf: () => 'hidden' }).nodes.size).toBe(0);
  });
});
