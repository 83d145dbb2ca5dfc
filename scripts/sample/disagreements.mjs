import { named, text, words } from './cells.mjs';
import { readTable } from './table.mjs';
import { wrong } from './wrong.mjs';

/** The explained disagreements as notes about the properties that the named values belong to. */
export function readDisagreements(folder, entities) {
  const homes = new Map(
    entities.flatMap(({ id, values }) =>
      values.map((value) => [value.id, { row: id, property: value.property }]),
    ),
  );
  return readTable(folder, 'disagreements.csv', ['id', 'values', 'label_id', 'label_en']).map((row) => {
    const about = words(row, 'values').map((id) => homes.get(id) ?? wrong(row.at, `${id} is no value`));
    if (about.length < 2) wrong(row.at, 'a disagreement needs two values');
    return { id: text(row, 'id'), kind: 'disagreement', ...named(row), about: distinct(about) };
  });
}

function distinct(about) {
  return [...new Map(about.map((home) => [`${home.row} ${home.property}`, home])).values()];
}
