import type { Value } from './entity.ts';
import type { Link } from './link.ts';
import { sameRow } from './same-row.ts';
import type { Row } from './tables.ts';

/** What has a history of its own that people read. */
export type Item = Row<'entities'> | Row<'links'> | Row<'sources'>;

/** One thing that became of an item in a Change: what it was and what it is since then, as text. */
export interface ItemChange {
  /** A member of its row, `value` for one value of it, `made` or `deleted` for the whole of it. */
  readonly what: string;
  readonly before: string | null;
  readonly after: string | null;
  /** The value concerned as it was and as it is; null where it was not there. */
  readonly value?: { readonly was: Value | null; readonly is: Value | null };
}

/** Members that are told of, in this order; a label follows what is in it, so translations are not told twice. */
const members = [
  ...['label', 'type', 'from', 'to', 'direction', 'strength', 'start', 'end', 'money', 'count', 'basis'],
  ...['flag', 'photo', 'kind', 'originator', 'date', 'reference', 'grade', 'regrade', 'handling', 'text'],
  ...['purpose', 'reviewDate', 'citations'],
] as const;

/** What a Change did to one item, taken apart; empty where nothing that is told of changed. */
export function itemChanges(before: Item | null, after: Item | null): readonly ItemChange[] {
  if (!before) return after ? [{ what: 'made', before: null, after: after.label }] : [];
  if (!after) return [{ what: 'deleted', before: before.label, after: null }];
  const own = members.flatMap((what) => memberChange(what, before, after));
  return [...own, ...valueChanges(valuesOf(before), valuesOf(after))];
}

function memberChange(what: string, before: Item, after: Item): readonly ItemChange[] {
  const [was, is] = [memberOf(before, what), memberOf(after, what)];
  return sameRow(was, is) ? [] : [{ what, before: written(was), after: written(is) }];
}

function valueChanges(before: readonly Value[], after: readonly Value[]): readonly ItemChange[] {
  const present = new Map(after.map((value) => [value.id, value]));
  const earlier = new Set(before.map(({ id }) => id));
  const changed = before.flatMap((was) => valueChange(was, present.get(was.id) ?? null));
  const added = after.filter(({ id }) => !earlier.has(id)).flatMap((is) => valueChange(null, is));
  return [...changed, ...added];
}

function valueChange(was: Value | null, is: Value | null): readonly ItemChange[] {
  if (sameRow(was, is)) return [];
  return [{ what: 'value', before: was?.text ?? null, after: is?.text ?? null, value: { was, is } }];
}

function valuesOf(item: Item): readonly Value[] {
  return 'values' in item ? item.values : [];
}

function memberOf(item: Item, what: string): unknown {
  return (item as unknown as Readonly<Record<string, unknown>>)[what];
}

/** What is neither text nor number nor absent, as compact JSON. */
function written(member: unknown): string | null {
  if (member === undefined || member === null) return null;
  if (typeof member === 'string' || typeof member === 'number') return String(member);
  if (isMoney(member)) return `${member.amount} ${member.currency}`;
  return JSON.stringify(member);
}

function isMoney(member: unknown): member is NonNullable<Link['money']> {
  return typeof member === 'object' && member !== null && 'amount' in member && 'currency' in member;
}
