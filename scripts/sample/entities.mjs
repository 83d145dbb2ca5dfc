import { citations, named, reference, text } from './cells.mjs';
import { readTable } from './table.mjs';
import { wrong } from './wrong.mjs';

/** The entities with their values in the order of values.csv; one without any value stops the build. */
export function readEntities(folder, sourceIds) {
  const rows = readTable(folder, 'entities.csv', ['id', 'type', 'label_id', 'label_en']);
  const valuesOf = new Map(rows.map(({ id }) => [id, []]));
  for (const row of readTable(folder, 'values.csv', ['id', 'entity', 'property', 'text', 'sources']))
    valuesOf.get(reference(row, 'entity', valuesOf)).push({
      id: text(row, 'id'),
      property: text(row, 'property'),
      text: text(row, 'text'),
      citations: citations(row, sourceIds),
    });
  return rows.map((row) => ({
    id: text(row, 'id'),
    type: text(row, 'type'),
    ...named(row),
    values: valuesOf.get(row.id).length > 0 ? valuesOf.get(row.id) : wrong(row.at, `${row.id} has no values`),
    synthetic: true,
  }));
}
