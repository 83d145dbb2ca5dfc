import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'csv-parse/sync';

import { wrong } from './wrong.mjs';

/**
 * Reads a CSV file of the sample. Its columns must be exactly the ones named, no more and no fewer; every row gets
 * `at`, the file and line it ends on. Rows whose first column is an `id` must differ in it.
 */
export function readTable(folder, file, columns) {
  const records = parseCsv(readFileSync(join(folder, file), 'utf8'), file);
  const [head, ...body] = records;
  if (!head) wrong({ file }, 'is empty');
  const found = head.record;
  for (const column of columns)
    if (!found.includes(column)) wrong({ file, line: 1 }, `lacks column ${column}`);
  for (const column of found)
    if (!columns.includes(column)) wrong({ file, line: 1 }, `has a column nobody reads: ${column}`);
  const rows = body.map(({ record, info }) => ({
    ...Object.fromEntries(found.map((column, index) => [column, record[index]])),
    at: { file, line: info.lines },
  }));
  if (columns[0] === 'id') refuseRepeats(rows, (row) => row.id);
  return rows;
}

/** Stops at the second row with the same key. */
export function refuseRepeats(rows, keyOf) {
  const seen = new Set();
  for (const row of rows) {
    const key = keyOf(row);
    if (seen.has(key)) wrong(row.at, `${key} occurs twice`);
    seen.add(key);
  }
}

function parseCsv(text, file) {
  try {
    return parse(text, { info: true, skip_empty_lines: true });
  } catch (problem) {
    return wrong({ file, line: problem.lines }, problem.message);
  }
}
