import { citations, named, oneOf, optional, reference, text, whole } from './cells.mjs';
import { readTable, refuseRepeats } from './table.mjs';
import { wrong } from './wrong.mjs';

const columns =
  'id type from to direction strength start end amount currency count label_id label_en basis sources key';

/** The links; `key` is a lasting name for tests and the tour and does not go into the case. */
export function readLinks(folder, entityIds, sourceIds) {
  const rows = readTable(folder, 'links.csv', columns.split(' '));
  refuseRepeats(
    rows.filter(({ key }) => key !== ''),
    (row) => row.key,
  );
  return rows.map((row) => ({
    id: text(row, 'id'),
    type: text(row, 'type'),
    from: reference(row, 'from', entityIds),
    to: reference(row, 'to', entityIds),
    direction: oneOf('none', 'forward', 'both')(row, 'direction'),
    strength: oneOf('confirmed', 'unconfirmed', 'tentative')(row, 'strength'),
    ...named(row),
    ...optional(row, 'start'),
    ...optional(row, 'end'),
    ...money(row),
    ...optional(row, 'count', 'count', whole),
    basis: oneOf('reported', 'inferred')(row, 'basis'),
    values: [],
    citations: citations(row, sourceIds),
  }));
}

function money(row) {
  if ((row.amount === '') !== (row.currency === '')) wrong(row.at, 'amount and currency need each other');
  return row.amount === '' ? {} : { money: { amount: row.amount, currency: row.currency } };
}
