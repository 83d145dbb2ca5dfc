import type { Identifier } from '../../core/case/identifier.ts';
import type { Look, Rule } from '../../core/case/look.ts';
import { type StartingPoint, startingRules } from '../../core/looks/starting-points.ts';
import { edit } from './editing.ts';
import { talliedOn } from './facets-on.ts';
import { tell } from './notices.ts';
import { now } from './session.ts';
import { summaryAt } from './summary-at.ts';

/** The look of the chart in front; undefined where it has the usual one. */
export function lookInFront({
  rows,
  summary,
}: Pick<ReturnType<typeof now>, 'rows' | 'summary'>): Look | undefined {
  return summary?.looks.find(({ id }) => id === rows?.chart.look);
}

/** Draws the chart in front by a look, or as usual. */
export async function chooseLook(look: Identifier | null): Promise<void> {
  const { rows } = now();
  if (rows) await edit('set-chart', { chart: rows.chart.id, look });
}

/** Makes a look and draws the chart in front by it: one step back takes both away. False when it was refused. */
export async function makeLook(label: string, rules: readonly Rule[]): Promise<boolean> {
  const gesture = crypto.randomUUID();
  const before = new Set(now().summary?.looks.map(({ id }) => id));
  const revision = await edit('save-look', { row: { label, rules: [...rules] } }, gesture);
  if (revision === undefined) return false;
  const { looks } = await summaryAt(revision);
  const made = looks.find(({ id }) => !before.has(id));
  const { rows } = now();
  if (made && rows) await edit('set-chart', { chart: rows.chart.id, look: made.id }, gesture);
  return true;
}

/** Makes a look to start from, fitted to the chart in front; says so where that has nothing to go by. */
export async function startLook(start: StartingPoint, label: string): Promise<void> {
  const rules = startingRules(start, (on, facet) =>
    talliedOn(now(), on, facet).flatMap(({ key }) => key ?? []),
  );
  if (rules.length === 0) tell('notices.lookNothing', { look: label });
  else await makeLook(label, rules);
}

/** Gives a look other rules. */
export async function setRules(look: Look, rules: readonly Rule[]): Promise<boolean> {
  const { id, ...row } = look;
  return (await edit('save-look', { id, row: { ...row, rules: [...rules] } })) !== undefined;
}

/** The rules of a look; none where the case has no such look. */
export function rulesOf(id: Identifier): readonly Rule[] {
  return now().summary?.looks.find((look) => look.id === id)?.rules ?? [];
}

export async function renameLook(id: Identifier, label: string): Promise<boolean> {
  const look = now().summary?.looks.find((one) => one.id === id);
  return (
    look !== undefined && (await edit('save-look', { id, row: { label, rules: look.rules } })) !== undefined
  );
}

export async function deleteLook({ id, label }: Look): Promise<void> {
  const revision = await edit('delete-look', { id });
  if (revision !== undefined) tell('notices.lookDeleted', { look: label }, revision);
}

/** Rules with one of them elsewhere; the same where it cannot go there. */
export function movedRule(rules: readonly Rule[], from: number, to: number): readonly Rule[] {
  const moved = rules[from];
  if (!moved || to < 0 || to >= rules.length || to === from) return rules;
  return rules.toSpliced(from, 1).toSpliced(to, 0, moved);
}
