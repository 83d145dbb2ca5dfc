import type { CaseRows } from '../case/case-rows.ts';
import type { Change, RowChange } from '../case/change.ts';
import type { Identifier } from '../case/identifier.ts';
import type { Subject } from '../case/subject.ts';
import type { Row } from '../case/tables.ts';
import { groupsWithout } from './grouping.ts';

type Gone = ReadonlySet<Identifier>;

/** Tables whose rows may name entities, links or attachments and outlive them. Entities name photos: see `remove-attachment`. */
export const forgetful = [
  'charts',
  'notes',
  'sets',
  'tasks',
  'attachments',
  'identities',
  'requests',
  'groups',
  'snapshots',
] as const;

/**
 * The Change after which nothing names the rows that go. Sets, tasks, attachments and requests lose the mention and
 * stay, even with none left: they are work of their own. A note goes with the last thing it was about, a group with its
 * last member, an identity when fewer than two members are left.
 */
export function forget(rows: CaseRows, gone: Gone): Pick<Change, (typeof forgetful)[number]> {
  return {
    charts: changed(rows, 'charts', (chart) => withoutHidden(chart, gone)),
    notes: changed(rows, 'notes', (note) => {
      const after = withoutSubjects(note, gone);
      return after !== note && after.about.length === 0 ? null : after;
    }),
    sets: changed(rows, 'sets', (set) => withoutMembers(set, gone)),
    tasks: changed(rows, 'tasks', (task) => withoutSubjects(task, gone)),
    attachments: changed(rows, 'attachments', (attachment) => withoutSubjects(attachment, gone)),
    identities: changed(rows, 'identities', (identity) => {
      const members = without(identity.members, gone);
      if (members === identity.members) return identity;
      return members.length < 2 ? null : { ...identity, members };
    }),
    requests: changed(rows, 'requests', (request) => withoutSubjects(request, gone)),
    groups: groupsWithout([...rows.rows('groups').values()], gone),
    snapshots: changed(rows, 'snapshots', (snapshot) => withoutPlaces(snapshot, gone)),
  };
}

function changed<T extends (typeof forgetful)[number]>(
  rows: CaseRows,
  table: T,
  convert: (row: Row<T>) => Row<T> | null,
): RowChange<T>[] {
  return [...rows.rows(table).values()].flatMap((before) => {
    const after = convert(before);
    return after === before ? [] : [{ id: before.id, before, after }];
  });
}

/** The row itself where it is about none of them. */
function withoutSubjects<R extends { readonly about: readonly Subject[] }>(row: R, gone: Gone): R {
  const about = row.about.filter((subject) => !gone.has(subject.row));
  return about.length === row.about.length ? row : { ...row, about };
}

function withoutPlaces(snapshot: Row<'snapshots'>, gone: Gone): Row<'snapshots'> {
  const places = snapshot.places.filter(({ entity }) => !gone.has(entity));
  const hiddenLinks = without(snapshot.hiddenLinks, gone);
  const selected = snapshot.selected && withoutMembers(snapshot.selected, gone);
  const lost = snapshot.places.length - places.length;
  const groups = snapshot.groups && withoutGrouped(snapshot.groups, gone);
  const isSame = hiddenLinks === snapshot.hiddenLinks && selected === snapshot.selected;
  if (lost === 0 && isSame) return snapshot;
  return {
    ...{ ...snapshot, places, hiddenLinks },
    ...(selected && { selected }),
    ...(groups && { groups }),
    ...(lost > 0 && { lost: (snapshot.lost ?? 0) + lost }),
  };
}

/** A group within a snapshot that keeps nobody goes. */
function withoutGrouped(groups: NonNullable<Row<'snapshots'>['groups']>, gone: Gone) {
  return groups
    .map((group) => ({ ...group, entities: without(group.entities, gone) }))
    .filter(({ entities }) => entities.length > 0);
}

function withoutHidden(chart: Row<'charts'>, gone: Gone): Row<'charts'> {
  const { hiddenLinks, ...rest } = chart;
  if (!hiddenLinks?.some((id) => gone.has(id))) return chart;
  const left = without(hiddenLinks, gone);
  return left.length > 0 ? { ...rest, hiddenLinks: left } : rest;
}

function withoutMembers<R extends Pick<Row<'sets'>, 'entities' | 'links'>>(set: R, gone: Gone): R {
  const [entities, links] = [without(set.entities, gone), without(set.links, gone)];
  return entities === set.entities && links === set.links ? set : { ...set, entities, links };
}

/** The list itself where it names none of them. */
function without(ids: readonly Identifier[], gone: Gone): readonly Identifier[] {
  return ids.some((id) => gone.has(id)) ? ids.filter((id) => !gone.has(id)) : ids;
}
