import type { Entity, Value } from '../../../core/case/entity.ts';
import type { Identifier } from '../../../core/case/identifier.ts';
import type { Link } from '../../../core/case/link.ts';
import type { Note } from '../../../core/case/note.ts';
import { fail, type Result, succeed } from '../../../core/case/problem.ts';
import type { Source } from '../../../core/case/source.ts';
import type { Row } from '../../../core/case/tables.ts';
import type { Inspection } from '../../../core/contract/views.ts';
import { whatRestsOn } from '../../../core/tables/what-rests-on.ts';
import type { CaseStore } from '../../stores/case-store.ts';
import type { CaseSession } from '../case-session.ts';
import type { Handler } from './handler.ts';

/** Links shown of one entity; a hub has more than anybody reads. */
const mostLinks = 1000;

/** Entities and links shown of what rests on one source. */
const mostResting = 300;

/** One entity, link or source whole, with its neighbours, the sources all of it rests on, and notes about it. */
export const inspect: Handler<'inspect'> = async ({ id }, { session }) => {
  const { store } = session;
  const [entity] = await store.rows('entities', [id]);
  const [link] = entity ? [] : await store.rows('links', [id]);
  const [source] = (entity ?? link) ? [] : await store.rows('sources', [id]);
  const row = entity ?? link ?? source;
  if (!row) return fail('row-missing', { details: { table: 'entities', row: id } });
  const seen = await recordView(session, row);
  if (!seen.ok) return seen;
  if (source) return inspectSource(store, source);
  return entity ? inspectEntity(store, entity) : inspectLink(store, row as Link);
};

/** Where the policy of the case asks for it, who looked at what is part of the audit trail; again and again counts once. */
async function recordView(
  session: CaseSession,
  { id, label }: Entity | Link | Source,
): Promise<Result<null>> {
  if (!(await session.policy()).views) return succeed(null);
  return session.exclusively(async () => {
    const last = (await session.store.history()).at(-1);
    const again = last?.edit === 'view' && last.details?.['item'] === id;
    return again ? succeed(null) : session.record({ event: 'view', subject: label, details: { item: id } });
  });
}

async function inspectEntity(store: CaseStore, entity: Entity): Promise<Result<Inspection>> {
  const { links, entities } = await store.neighbours([entity.id], mostLinks);
  const byId = new Map([entity, ...entities].map((row) => [row.id, row]));
  const others = links.flatMap((link) => {
    const other = byId.get(link.from === entity.id ? link.to : link.from);
    return other ? [{ link, other }] : [];
  });
  return succeed({
    subject: { kind: 'entity', entity },
    links: others,
    sources: await sourcesOf(store, [...citedByValues(entity.values), ...links.flatMap(citedByLink)]),
    notes: await notesAbout(store, entity.id),
    attachments: await attachmentsAbout(store, entity.id),
  });
}

async function inspectLink(store: CaseStore, link: Link): Promise<Result<Inspection>> {
  const ends = await store.rows('entities', [link.from, link.to]);
  const from = ends.find(({ id }) => id === link.from);
  const to = ends.find(({ id }) => id === link.to);
  if (!from || !to) throw new Error('A link of the case lacks an end.');
  return succeed({
    subject: { kind: 'link', link, from, to },
    links: [],
    sources: await sourcesOf(store, citedByLink(link)),
    notes: await notesAbout(store, link.id),
    attachments: await attachmentsAbout(store, link.id),
  });
}

/** What rests on a source: the first of it whole, all of it counted. */
async function inspectSource(store: CaseStore, source: Source): Promise<Result<Inspection>> {
  const rows = await store.load({ tables: ['entities', 'links', 'sources'] });
  const { entities, links, ...counts } = whatRestsOn(rows, source.id);
  const claims = links.slice(0, mostResting).flatMap((link) => {
    const [from, to] = [rows.row('entities', link.from), rows.row('entities', link.to)];
    return from && to ? [{ link, from, to }] : [];
  });
  return succeed({
    subject: { kind: 'source', source, entities: entities.slice(0, mostResting), claims, ...counts },
    links: [],
    sources: await sourcesOf(store, [source.id, ...source.derivedFrom]),
    notes: await notesAbout(store, source.id),
    attachments: (await store.all('attachments')).filter(
      ({ about, citations }) =>
        about.some(({ row }) => row === source.id) || citations.some((cited) => cited.source === source.id),
    ),
  });
}

function citedByLink(link: Link): Identifier[] {
  return [...link.citations.map(({ source }) => source), ...citedByValues(link.values)];
}

function citedByValues(values: readonly Value[]): Identifier[] {
  return values.flatMap(({ citations }) => citations.map(({ source }) => source));
}

function sourcesOf(store: CaseStore, ids: readonly Identifier[]): Promise<readonly Source[]> {
  return store.rows('sources', [...new Set(ids)]);
}

async function notesAbout(store: CaseStore, id: Identifier): Promise<Note[]> {
  return (await store.all('notes')).filter(({ about }) => about.some(({ row }) => row === id));
}

async function attachmentsAbout(store: CaseStore, id: Identifier): Promise<Row<'attachments'>[]> {
  return (await store.all('attachments')).filter(({ about }) => about.some(({ row }) => row === id));
}
