import { citations, decimal, optional, reference, text, whole } from './cells.mjs';
import { readTable } from './table.mjs';
import { wrong } from './wrong.mjs';

/** The single calls and positions. Every call must fit its link, and links that roll calls up must count them rightly. */
export function readOccurrences(folder, links, entityIds, sourceIds) {
  return [...readCalls(folder, links, sourceIds), ...readPositions(folder, entityIds, sourceIds)];
}

function readCalls(folder, links, sourceIds) {
  const byId = new Map(links.map((link) => [link.id, link]));
  const counts = new Map();
  const rows = readTable(folder, 'calls.csv', ['id', 'link', 'from', 'to', 'time', 'seconds', 'sources']);
  const calls = rows.map((row) => {
    const link = byId.get(reference(row, 'link', byId));
    if (row.from !== link.from || row.to !== link.to)
      wrong(row.at, `${link.id} joins ${link.from} and ${link.to}`);
    counts.set(link.id, (counts.get(link.id) ?? 0) + 1);
    return {
      id: text(row, 'id'),
      kind: 'call',
      link: link.id,
      from: link.from,
      to: link.to,
      time: time(row),
      seconds: whole(row, 'seconds'),
      citations: citations(row, sourceIds),
    };
  });
  for (const { id, count } of links)
    if (count !== counts.get(id))
      wrong({ file: 'links.csv' }, `${id} says ${count} calls, calls.csv holds ${counts.get(id) ?? 0}`);
  return calls;
}

function readPositions(folder, entityIds, sourceIds) {
  const columns = 'id entity time latitude longitude observer place knots sources note'.split(' ');
  return readTable(folder, 'positions.csv', columns).map((row) => ({
    id: text(row, 'id'),
    kind: 'position',
    entity: reference(row, 'entity', entityIds),
    time: time(row),
    latitude: decimal(row, 'latitude'),
    longitude: decimal(row, 'longitude'),
    observer: text(row, 'observer'),
    ...optional(row, 'place'),
    ...optional(row, 'knots', 'knots', decimal),
    ...optional(row, 'note'),
    citations: citations(row, sourceIds),
  }));
}

/** A minute with the offset its source wrote. */
function time(row) {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test(row.time)
    ? row.time
    : wrong(row.at, `time is no minute with an offset: "${row.time}"`);
}
