import { z } from 'zod';

import type { CaseRows } from '../case/case-rows.ts';
import type { Chart } from '../case/chart.ts';
import { identifier, type Identifier } from '../case/identifier.ts';
import { moment } from '../case/moment.ts';
import { fail, succeed } from '../case/problem.ts';
import { sameRow } from '../case/same-row.ts';
import { keptFilter, keptView, type Snapshot } from '../case/snapshot.ts';
import { defineEdit } from './edit.ts';
import { missing } from './missing.ts';
import { relabelled } from './relabelled.ts';
import { lastOrder, puttingBefore, storyOf } from './story-order.ts';

const title = z.string().trim().min(1).max(2000);
const caption = z.string().max(5000);

const taking = z.strictObject({
  /** A snapshot that is taken again: it keeps its place in the story. */
  id: identifier.exactOptional(),
  chart: identifier,
  label: title,
  caption,
  /** Now: a Change does not know when it is made. */
  taken: moment,
  filter: keptFilter.exactOptional(),
  selected: z
    .strictObject({ entities: z.array(identifier).readonly(), links: z.array(identifier).readonly() })
    .readonly()
    .exactOptional(),
  view: keptView.exactOptional(),
});

type Taking = z.infer<typeof taking>;

/** Keeps a chart as it stands, at the end of its story or in the place of an earlier snapshot. */
export const takeSnapshot = defineEdit<Taking>({
  id: 'take-snapshot',
  input: taking,
  needs: ({ chart, selected }) => ({
    ...{ charts: [chart], tables: ['snapshots', 'groups', 'annotations'] },
    rows: { entities: selected?.entities ?? [], links: selected?.links ?? [] },
  }),
  run(rows, wish, { newId }) {
    const chart = rows.row('charts', wish.chart);
    if (!chart) return fail('row-missing', { details: { table: 'charts', row: wish.chart } });
    const absent = absentIn(rows, wish);
    if (absent) return absent;
    const before = rows.row('snapshots', wish.id ?? '') ?? null;
    const order = before?.order ?? lastOrder(storyOf(rows, chart.id));
    const after = taken(rows, chart, wish, { id: before?.id ?? newId('Z'), order });
    return succeed({ snapshots: [{ id: after.id, before, after }] });
  },
});

function absentIn(rows: CaseRows, { id, selected }: Taking) {
  return (
    missing(rows, 'snapshots', id === undefined ? [] : [id]) ??
    missing(rows, 'entities', selected?.entities ?? []) ??
    missing(rows, 'links', selected?.links ?? [])
  );
}

function taken(
  rows: CaseRows,
  { id: chart, hiddenLinks = [], arrangement, regions, guides, parallel, look }: Chart,
  { label, caption: told, taken: when, filter, selected, view }: Taking,
  kept: Pick<Snapshot, 'id' | 'order'>,
): Snapshot {
  return {
    ...kept,
    ...{ chart, label, caption: told, taken: when, places: placesOn(rows, chart), hiddenLinks, arrangement },
    ...(regions && { regions }),
    ...(guides && { guides }),
    ...(parallel && { parallel }),
    ...drawnOn(rows, chart),
    ...(look !== undefined && { look }),
    ...(filter && { filter }),
    ...(selected && { selected }),
    ...(view && { view }),
  };
}

/** The groups and annotations of a chart as a snapshot keeps them. */
function drawnOn(rows: CaseRows, of: Identifier): Pick<Snapshot, 'groups' | 'annotations'> {
  const groups = drawn(rows.rows('groups').values(), of);
  const annotations = drawn(rows.rows('annotations').values(), of);
  return { ...(groups.length > 0 && { groups }), ...(annotations.length > 0 && { annotations }) };
}

function drawn<R extends { readonly chart: Identifier }>(rows: Iterable<R>, of: Identifier) {
  return [...rows].flatMap(({ chart, ...kept }) => (chart === of ? [kept] : []));
}

function placesOn(rows: CaseRows, chart: Identifier): Snapshot['places'] {
  return [...rows.placementsOn(chart)].flatMap((id) => {
    const placement = rows.row('placements', id);
    if (!placement) return [];
    const { entity, x, y, shown } = placement;
    return [{ entity, x, y, ...(shown && { shown }) }];
  });
}

const describing = z.strictObject({ id: identifier, label: title, caption });

/** Gives a snapshot another title and caption. */
export const describeSnapshot = defineEdit<z.infer<typeof describing>>({
  id: 'describe-snapshot',
  input: describing,
  needs: ({ id }) => ({ rows: { snapshots: [id] } }),
  run(rows, { id, label, caption: told }) {
    const before = rows.row('snapshots', id);
    if (!before) return fail('row-missing', { details: { table: 'snapshots', row: id } });
    const named = before.label === label ? before : relabelled(before, label);
    const after = { ...named, caption: told };
    return succeed(sameRow(before, after) ? {} : { snapshots: [{ id, before, after }] });
  },
});

const moving = z.strictObject({
  id: identifier,
  /** The step it shall stand before; null for the end of the story. */
  before: identifier.nullable(),
});

/** Moves a snapshot within the story of its chart. */
export const moveSnapshot = defineEdit<z.infer<typeof moving>>({
  id: 'move-snapshot',
  input: moving,
  needs: () => ({ tables: ['snapshots'] }),
  run(rows, { id, before }) {
    const snapshot = rows.row('snapshots', id);
    const absent = missing(rows, 'snapshots', before === null ? [id] : [id, before]);
    if (!snapshot || absent) return absent ?? succeed({});
    return succeed({ snapshots: puttingBefore(storyOf(rows, snapshot.chart), snapshot, before) });
  },
});

const copying = z.strictObject({ id: identifier, label: title });

/** Puts a copy of a snapshot behind it, to be told another way. */
export const copySnapshot = defineEdit<z.infer<typeof copying>>({
  id: 'copy-snapshot',
  input: copying,
  needs: () => ({ tables: ['snapshots'] }),
  run(rows, { id, label }, { newId }) {
    const original = rows.row('snapshots', id);
    if (!original) return fail('row-missing', { details: { table: 'snapshots', row: id } });
    const story = storyOf(rows, original.chart);
    const next = story[story.findIndex((one) => one.id === id) + 1];
    const copy = { ...relabelled(original, label), id: newId('Z') };
    return succeed({ snapshots: puttingBefore(story, copy, next?.id ?? null) });
  },
});
