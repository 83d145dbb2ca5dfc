import { wrong } from './wrong.mjs';

/** The text of a cell that must not be empty. */
export function text(row, column) {
  return row[column] === '' ? wrong(row.at, `${column} is empty`) : row[column];
}

/** `{ [key]: value }` where the cell holds something, else nothing to spread. */
export function optional(row, column, key = column, convert = text) {
  return row[column] === '' ? {} : { [key]: convert(row, column) };
}

export function oneOf(...choices) {
  return (row, column) =>
    choices.includes(row[column])
      ? row[column]
      : wrong(row.at, `${column} is "${row[column]}", not ${choices.join(', ')}`);
}

/** Words parted by single spaces; an empty cell gives none. */
export function words(row, column) {
  const list = row[column] === '' ? [] : row[column].split(' ');
  return list.includes('') ? wrong(row.at, `${column} has a space too many`) : list;
}

export function decimal(row, column) {
  return /^-?\d+(\.\d+)?$/.test(row[column])
    ? Number(row[column])
    : wrong(row.at, `${column} is no number: "${row[column]}"`);
}

export function whole(row, column) {
  return /^\d+$/.test(row[column])
    ? Number(row[column])
    : wrong(row.at, `${column} is no whole number: "${row[column]}"`);
}

/** The Indonesian label with its English translation. */
export function named(row) {
  return { label: text(row, 'label_id'), translations: { en: text(row, 'label_en') } };
}

/** The id in a cell, which must be one of `ids`. */
export function reference(row, column, ids) {
  return ids.has(row[column])
    ? row[column]
    : wrong(row.at, `${column} names ${row[column] || 'nobody'}, which is nowhere`);
}

/** One citation per source named in the cell `sources`. */
export function citations(row, sourceIds) {
  const list = words(row, 'sources');
  if (list.length === 0) wrong(row.at, 'sources is empty');
  for (const source of list) if (!sourceIds.has(source)) wrong(row.at, `cites ${source}, which is no source`);
  return list.map((source) => ({ source }));
}
