import type { Identifier } from '../../core/case/identifier.ts';
import type { Naming } from './dialog.ts';
import { edit } from './editing.ts';
import { tell } from './notices.ts';
import { openChart } from './open-case.ts';
import { now } from './session.ts';
import { summaryAt } from './summary-at.ts';

/** The name to begin with: the present one, or none. */
export function presentName({ what, ...about }: Naming): string {
  const id = 'id' in about ? about.id : '';
  const { summary } = now();
  if (what === 'rename-set') return summary?.sets.find((set) => set.id === id)?.label ?? '';
  return summary?.charts.find(({ chart }) => chart.id === id)?.chart.label ?? '';
}

/** Does what the name was asked for; false when it was refused, which has been told. */
export async function giveName(naming: Naming, label: string): Promise<boolean> {
  switch (naming.what) {
    case 'new-chart':
      return makeChart(label, []);
    case 'chart-from-selection':
      return makeChart(label, standing(now().selection.entities));
    case 'copy-chart':
      return copyChart(naming.id, label);
    case 'rename-chart':
      return isDone(await edit('set-label', { table: 'charts', id: naming.id, label }));
    case 'new-set':
      return makeSet(label);
    case 'rename-set':
      return renameSet(naming.id, label);
  }
}

interface Standing {
  readonly entity: Identifier;
  readonly x: number;
  readonly y: number;
}

/** Those of the entities that stand on the chart in front, and where. */
function standing(entities: Iterable<Identifier>): Standing[] {
  const { rows } = now();
  return [...entities].flatMap((entity) => {
    const place = rows?.placements.get(entity);
    return place ? [{ entity, x: place.x, y: place.y }] : [];
  });
}

async function makeChart(label: string, items: readonly Standing[]): Promise<boolean> {
  const before = new Set(now().summary?.charts.map(({ chart }) => chart.id));
  return openAdded(before, await edit('add-chart', { label, items: [...items] }));
}

/** A copy begins with what stands on the chart in front, or on the one that is brought to the front for it. */
async function copyChart(id: Identifier, label: string): Promise<boolean> {
  if (now().rows?.chart.id !== id) await openChart(id);
  const { rows } = now();
  if (rows?.chart.id !== id) return false;
  const before = new Set(now().summary?.charts.map(({ chart }) => chart.id));
  const items = standing(rows.placements.keys());
  return openAdded(before, await edit('add-chart', { label, items, like: id }));
}

/** Brings the chart to the front that the case did not have before; false when there is none. */
async function openAdded(before: ReadonlySet<Identifier>, revision: number | undefined): Promise<boolean> {
  if (revision === undefined) return false;
  const { charts } = await summaryAt(revision);
  const added = charts.find(({ chart }) => !before.has(chart.id));
  if (added) await openChart(added.chart.id);
  return added !== undefined;
}

async function makeSet(label: string): Promise<boolean> {
  const { entities, links } = now().selection;
  const row = { label, entities: [...entities], links: [...links] };
  const revision = await edit('save-set', { row });
  if (revision === undefined) return false;
  tell('notices.setSaved', { set: label, count: entities.size + links.size }, revision);
  return true;
}

async function renameSet(id: Identifier, label: string): Promise<boolean> {
  const set = now().summary?.sets.find((one) => one.id === id);
  if (!set) return false;
  const { entities, links } = set;
  return isDone(await edit('save-set', { id, row: { label, entities, links } }));
}

function isDone(revision: number | undefined): boolean {
  return revision !== undefined;
}
