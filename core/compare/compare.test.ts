import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { LiveCase } from '../case/live-case.ts';
import { rewind } from '../case/rewind.ts';
import { sameRow } from '../case/same-row.ts';
import { changeOf, type RowWish, rowWishesInMemory } from '../case/test-rows.ts';
import { runEdit } from '../edits/edits.ts';
import { countingContext, smallCase } from '../edits/test-case-rows.ts';
import { compare, type ComparedEntity, type Fate, fates } from './compare.ts';
import { type Picture, pictureOfCase, pictureOfChart, pictureOfSnapshot } from './picture.ts';
import { rowsWith } from './rows-with.ts';

/** Two random charts of a random case, or two random moments of one. */
const pairs = fc
  .tuple(fc.array(rowWishesInMemory, { maxLength: 6 }), rowWishesInMemory, fc.boolean())
  .map(([first, last, isCase]) => pairOf(first, last, isCase));

function pairOf(first: readonly RowWish[][], last: RowWish[], isCase: boolean): readonly [Picture, Picture] {
  const rows = new LiveCase();
  for (const wishes of first) rows.apply(changeOf(rows, wishes));
  const later = rowsWith(rows, changeOf(rows, last));
  const of = (seen: Parameters<typeof pictureOfCase>[0], chart: string) =>
    isCase ? pictureOfCase(seen) : (pictureOfChart(seen, chart) ?? nothing);
  return [of(rows, 'C0'), of(later, 'C1')];
}

const nothing: Picture = { entities: new Map(), links: new Map(), places: new Map() };
const mirrored: Readonly<Record<Fate, Fate>> = {
  ...{ added: 'removed', removed: 'added', changed: 'changed', moved: 'moved' },
};

describe('comparing', () => {
  it('finds nothing between a side and itself', () => {
    fc.assert(
      fc.property(pairs, ([side]) => {
        const { entities, links, counts } = compare(side, side);
        expect([...entities, ...links]).toEqual([]);
        expect(counts.entities.same).toBe(side.entities.size);
      }),
    );
  });

  it('leads from the first side to the second', () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const { entities, links } = compare(before, after);
        expect(patched(before.entities, entities)).toEqual(new Map(after.entities));
        expect(patched(before.links, links)).toEqual(new Map(after.links));
        for (const { id, to, isMoved } of entities) if (isMoved) expect(to).toEqual(after.places.get(id));
      }),
    );
  });

  it('says the opposite the other way round', () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const back = compare(after, before);
        const there = compare(before, after);
        const turned = there.entities.map(({ id, fate, differences }) => ({
          ...{ id, fate: mirrored[fate] },
          differences: differences.map((one) => ({ ...one, before: one.after, after: one.before })),
        }));
        const plain = back.entities.map(({ id, fate, differences }) => ({ id, fate, differences }));
        expect(plain.toSorted(byId)).toEqual(turned.toSorted(byId));
        for (const fate of fates) expect(back.counts.links[mirrored[fate]]).toBe(there.counts.links[fate]);
      }),
    );
  });

  it('names a difference wherever two rows are not the same, and none elsewhere', () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        for (const { id, fate, differences } of compare(before, after).links) {
          const [old, next] = [before.links.get(id), after.links.get(id)];
          expect(differences.length > 0).toBe(old !== undefined && next !== undefined && !sameRow(old, next));
          expect(differences.length > 0).toBe(fate === 'changed');
          for (const one of differences)
            expect(one.before).not.toEqual(expect.arrayContaining([...one.after, '']));
        }
      }),
    );
  });
});

const byId = (left: { id: string }, right: { id: string }) => (left.id < right.id ? -1 : 1);

function patched<R>(
  rows: ReadonlyMap<string, R>,
  compared: readonly { readonly id: string; readonly fate: Fate; readonly row: R }[],
): Map<string, R> {
  const result = new Map(rows);
  for (const { id, fate, row } of compared) {
    if (fate === 'removed') result.delete(id);
    else result.set(id, row);
  }
  return result;
}

describe('a snapshot', () => {
  /** The small case, and what is different from its chart as it was, after these edits. */
  function since(...edits: readonly (readonly [string, unknown])[]) {
    const rows = smallCase();
    rows.apply(
      mustRun(rows, 'take-snapshot', { chart: 'main', label: 'Kini', caption: '', taken: '2025-03-02' }),
    );
    const [id = ''] = [...rows.rows('snapshots').keys()].filter((key) => key.startsWith('Z-new'));
    const changes = edits.map(([edit, input]) => {
      const change = mustRun(rows, edit, input);
      rows.apply(change);
      return change;
    });
    const snapshot = rows.row('snapshots', id);
    const now = pictureOfChart(rows, 'main');
    if (!snapshot || !now) throw new Error('it was there');
    return compare(pictureOfSnapshot(snapshot, rowsWith(rows, rewind(changes)), rows), now);
  }

  it('is the same as the chart it was taken of', () => {
    expect(since().entities).toEqual([]);
    expect(since().counts.entities.same).toBe(3);
  });

  it('knows who was deleted since, where they stood, and what was told otherwise', () => {
    const { entities, links, counts } = since(
      ['set-label', { table: 'entities', id: 'B', label: 'Budiman' }],
      ['set-value', { table: 'entities', id: 'B', property: 'alias', text: 'Si Besar' }],
      ['place-items', { chart: 'main', items: [{ entity: 'C', x: 7, y: 8 }] }],
      ['place-items', { chart: 'main', items: [{ entity: 'D', x: 1, y: 1 }] }],
      ['delete-items', { entities: ['A'] }],
    );
    expect(entities.map(summed)).toEqual(['D added', 'A removed', 'B changed', 'C moved']);
    expect(entities[1]).toMatchObject({ row: { label: 'Ana' }, from: { x: 0, y: 0 } });
    expect(entities[2]?.differences).toEqual([
      { kind: 'label', before: ['Budi'], after: ['Budiman'] },
      { kind: 'value', property: 'alias', before: [], after: ['Si Besar'] },
    ]);
    expect(entities[3]).toMatchObject({ from: { x: 200, y: 0 }, to: { x: 7, y: 8 } });
    expect(links.map(({ id, fate }) => `${id} ${fate}`)).toEqual(['L4 added', 'L1 removed', 'L3 removed']);
    expect(counts.entities).toEqual({ added: 1, removed: 1, changed: 1, moved: 1, same: 0 });
  });

  it('tells hiding, and what a link says otherwise', () => {
    const { entities, links } = since(
      ['show-items', { chart: 'main', entities: ['A'], shown: 'hidden' }],
      ['set-link', { links: ['L1'], set: { strength: 'tentative' } }],
    );
    expect(entities[0]?.differences).toEqual([{ kind: 'shown', before: ['drawn'], after: ['hidden'] }]);
    expect(links[0]?.differences).toEqual([
      { kind: 'strength', before: ['confirmed'], after: ['tentative'] },
    ]);
  });
});

function mustRun(rows: LiveCase, edit: string, input: unknown) {
  const result = runEdit(edit, input, rows, countingContext());
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

function summed({ id, fate }: ComparedEntity): string {
  return `${id} ${fate}`;
}
