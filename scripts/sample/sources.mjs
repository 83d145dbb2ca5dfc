import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { named, oneOf, optional, text, words } from './cells.mjs';
import { readTable } from './table.mjs';
import { wrong } from './wrong.mjs';

const columns =
  'id kind label_id label_en agency unit country reference date scheme grade regrade handling_scheme handling_codes classification tlp conditions_id conditions_en third_agency_rule release_to not_release_to purpose review_date derived_from text';

/** The sources with their texts; a text that no source names stops the build. */
export function readSources(folder) {
  const rows = readTable(folder, 'sources.csv', columns.split(' '));
  const ids = new Set(rows.map(({ id }) => id));
  refuseUnusedTexts(folder, rows);
  return rows.map((row) => ({
    id: text(row, 'id'),
    kind: text(row, 'kind'),
    ...named(row),
    originator: { agency: text(row, 'agency'), ...optional(row, 'unit'), ...optional(row, 'country') },
    ...optional(row, 'reference'),
    ...optional(row, 'date'),
    ...optional(row, 'grade', 'grade', grade),
    ...optional(row, 'regrade', 'regrade', grade),
    handling: handling(row),
    purpose: words(row, 'purpose'),
    ...optional(row, 'review_date', 'reviewDate'),
    derivedFrom: derivedFrom(row, ids),
    ...optional(row, 'text', 'text', () => readText(folder, row)),
  }));
}

/** `B2` in the scheme of the row: first the source's mark, then the information's. */
function grade(row, column) {
  const [, source, information] = /^([A-Z1-3])([1-6A-E])$/.exec(row[column]) ?? [];
  if (!information) wrong(row.at, `${column} is no grade: "${row[column]}"`);
  return { scheme: text(row, 'scheme'), source, information };
}

function handling(row) {
  const conditions = row.conditions_id || row.conditions_en;
  return {
    ...optional(row, 'handling_scheme', 'scheme'),
    codes: words(row, 'handling_codes'),
    ...optional(row, 'classification'),
    ...optional(row, 'tlp'),
    ...(conditions
      ? {
          conditions: { label: text(row, 'conditions_id'), translations: { en: text(row, 'conditions_en') } },
        }
      : {}),
    thirdAgencyRule: oneOf('yes', 'no')(row, 'third_agency_rule') === 'yes',
    releaseTo: words(row, 'release_to'),
    notReleaseTo: words(row, 'not_release_to'),
  };
}

function derivedFrom(row, ids) {
  const list = words(row, 'derived_from');
  for (const id of list) if (!ids.has(id)) wrong(row.at, `derived_from names ${id}, which is no source`);
  return list;
}

function readText(folder, row) {
  try {
    return readFileSync(join(folder, 'texts', row.text), 'utf8').trimEnd();
  } catch {
    return wrong(row.at, `texts/${row.text} cannot be read`);
  }
}

function refuseUnusedTexts(folder, rows) {
  const used = new Set(rows.map((row) => row.text));
  for (const file of readdirSync(join(folder, 'texts')))
    if (!used.has(file)) wrong({ file: `texts/${file}` }, 'no source names it');
}
