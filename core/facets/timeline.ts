import type { Entity } from '../case/entity.ts';
import type { Identifier } from '../case/identifier.ts';
import type { Link } from '../case/link.ts';
import type { Occurrence } from '../case/occurrence.ts';
import { borderOf } from '../jurisdiction/border-pairs.ts';
import { type WrittenSpan, writtenSpan } from './written-span.ts';

/** The dated events of a link, or of an entity that was seen somewhere. */
export interface DatedItem {
  readonly id: Identifier;
  readonly kind: 'entity' | 'link';
  /** Whether it is a link across a border. */
  readonly crosses: boolean;
  /** First and last millisecond of each event in turn, as `WrittenSpan`; infinite on an open side. */
  readonly spans: Float64Array<ArrayBuffer>;
}

interface TimelineInput {
  readonly links: readonly Link[];
  /** Calls of these links and positions of these entities; others are passed over. */
  readonly occurrences: Iterable<Occurrence>;
  readonly entities: readonly Entity[];
  readonly countryOf: (entity: Entity) => string | null | undefined;
}

/**
 * When what stands on a chart happened. A link with dated occurrences is as many events as it has of these; any other
 * one is a single event from its start to its end, or at the one of them that is known. What has no date is left out.
 */
export function timelineOf({ links, occurrences, entities, countryOf }: TimelineInput): DatedItem[] {
  const happened = happenings(occurrences);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const country = (id: Identifier) => {
    const entity = byId.get(id);
    return (entity && countryOf(entity)) ?? undefined;
  };
  const ofLinks = links.map((link): DatedItem => {
    const spans = flat(happened.get(link.id) ?? lasting(link));
    return { id: link.id, kind: 'link', crosses: borderOf(link, country) !== undefined, spans };
  });
  const ofEntities = entities.map(({ id }): DatedItem => {
    return { id, kind: 'entity', crosses: false, spans: flat(happened.get(id) ?? []) };
  });
  return [...ofLinks, ...ofEntities].filter(({ spans }) => spans.length > 0);
}

/** The events of an item, one by one. */
export function spansOf({ spans }: DatedItem): WrittenSpan[] {
  return Array.from({ length: spans.length / 2 }, (_, index) => ({
    first: spans[2 * index] ?? -Infinity,
    last: spans[2 * index + 1] ?? Infinity,
  }));
}

/** Many dated items as they travel between processes: one array holds the spans of all. */
export interface PackedTimeline {
  readonly items: readonly (Omit<DatedItem, 'spans'> & { readonly events: number })[];
  readonly spans: Float64Array<ArrayBuffer>;
}

export function packTimeline(items: readonly DatedItem[]): PackedTimeline {
  const spans = new Float64Array(items.reduce((length, item) => length + item.spans.length, 0));
  let at = 0;
  for (const item of items) {
    spans.set(item.spans, at);
    at += item.spans.length;
  }
  return {
    items: items.map(({ id, kind, crosses, spans: own }) => ({ id, kind, crosses, events: own.length / 2 })),
    spans,
  };
}

/** The items again; their spans are views into the one array. */
export function unpackTimeline({ items, spans }: PackedTimeline): DatedItem[] {
  let at = 0;
  return items.map(({ id, kind, crosses, events }) => {
    const begin = at;
    at += 2 * events;
    return { id, kind, crosses, spans: spans.subarray(begin, at) };
  });
}

function happenings(occurrences: Iterable<Occurrence>): Map<Identifier, WrittenSpan[]> {
  const result = new Map<Identifier, WrittenSpan[]>();
  for (const occurrence of occurrences) {
    const span = occurrence.time === undefined ? null : writtenSpan(occurrence.time);
    if (!span) continue;
    const bearer = occurrence.kind === 'call' ? occurrence.link : occurrence.entity;
    const list = result.get(bearer);
    if (list) list.push(span);
    else result.set(bearer, [span]);
  }
  return result;
}

function lasting({ start, end }: Link): WrittenSpan[] {
  const known = [start, end].flatMap((text) => (text === undefined ? null : writtenSpan(text)) ?? []);
  const [begin, finish = begin] = known;
  if (!begin || !finish) return [];
  // sources contradict themselves: an end before the start still says when the two were
  return [{ first: Math.min(begin.first, finish.first), last: Math.max(begin.last, finish.last) }];
}

function flat(spans: readonly WrittenSpan[]): Float64Array<ArrayBuffer> {
  return Float64Array.from(spans.flatMap(({ first, last }) => [first, last]));
}
