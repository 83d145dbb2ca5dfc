import type { Entity } from '../case/entity.ts';
import type { Link } from '../case/link.ts';
import { type WrittenSpan, writtenSpan } from '../facets/written-span.ts';
import type { TableContext } from './column.ts';

/** The moments between which something is known to have happened, as they were written. */
export interface Dates {
  readonly first?: string;
  readonly last?: string;
}

type Dated = WrittenSpan & { readonly from: string; readonly to: string };

/** A day that every month has, alone or with a clock of minutes or seconds and perhaps its offset. */
const plain =
  /^[1-9]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d)?)?$/;
const known = new WeakMap<Link, Dated | null>();

/** When an entity first and last appears: in its own times and in those of its links. */
export function datesOf({ id, values }: Entity, { linksAt }: Pick<TableContext, 'linksAt'>): Dates {
  let found: Dated | null = null;
  for (const { property, text } of values)
    if (property === 'time') found = wider(found, spanning(text, text));
  for (const link of linksAt(id)) found = wider(found, timeOf(link));
  return found ? { first: found.from, last: found.to } : {};
}

/** The time of a link, worked out once as long as its row is what it is. */
function timeOf(link: Link): Dated | null {
  const remembered = known.get(link);
  if (remembered !== undefined) return remembered;
  const { start, end } = link;
  const found = start === undefined && end === undefined ? null : spanning(start ?? end, end ?? start);
  known.set(link, found);
  return found;
}

function spanning(from = '', to = ''): Dated | null {
  const begin = quickSpan(from) ?? writtenSpan(from);
  const end = from === to ? begin : (quickSpan(to) ?? writtenSpan(to));
  return begin && end ? { from, to, first: begin.first, last: end.last } : null;
}

/** What `writtenSpan` gives of a plain day or minute, in a tenth of the time; null for all else. */
function quickSpan(text: string): WrittenSpan | null {
  if (!plain.test(text)) return null;
  const part = (at: number) => Number(text.slice(at, at + 2)) || 0;
  const [year, month, day] = [Number(text.slice(0, 4)), part(5) - 1, part(8)];
  const first = Date.UTC(year, month, day, part(11), part(14), part(17));
  const seconds = text.length < 16 ? 86_400 : text.charAt(16) === ':' ? 1 : 60;
  return { first, last: first + seconds * 1000 - 1 };
}

function wider(one: Dated | null, other: Dated | null): Dated | null {
  if (!one || !other) return one ?? other;
  const [begin, end] = [other.first < one.first ? other : one, other.last > one.last ? other : one];
  return { from: begin.from, to: end.to, first: begin.first, last: end.last };
}
