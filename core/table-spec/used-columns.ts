import type { EntitySpec, LinkSpec, SourceSpec, TableSpec } from './table-spec.ts';

/** The columns of a file that a specification reads: all that it names and that none of its own steps has written before. */
export function usedColumns(spec: TableSpec): ReadonlySet<string> {
  const written = new Set(spec.unfold ? [spec.unfold.heading, spec.unfold.cell] : []);
  const used = new Set(spec.unfold?.keep ?? []);
  const use = (columns: readonly (string | undefined)[]): void => {
    for (const column of columns) if (column !== undefined && !written.has(column)) used.add(column);
  };
  for (const { from, into } of spec.steps) {
    use(from);
    for (const column of into) written.add(column);
  }
  use(spec.rules.map(({ column }) => column));
  use(spec.entities.flatMap(columnsOfEntity));
  use(spec.links.flatMap(columnsOfLink));
  use((spec.sources ?? []).flatMap(columnsOfSource));
  return used;
}

function columnsOfEntity({ type, key, label, properties }: EntitySpec): readonly (string | undefined)[] {
  return [type.column, ...key, label, ...properties.map(({ column }) => column)];
}

function columnsOfLink(link: LinkSpec): readonly (string | undefined)[] {
  const { type, direction, strength, currency, label, key, start, end, amount, count, unless, properties } =
    link;
  return [
    ...[type.column, direction.column, strength?.column, currency?.column],
    ...[label, key, start, end, amount, count],
    ...(unless ?? []).map(({ column }) => column),
    ...properties.map(({ column }) => column),
  ];
}

function columnsOfSource({
  key,
  title,
  reference,
  date,
  grade,
  handling,
}: SourceSpec): readonly (string | undefined)[] {
  return [...key, title, reference, date, grade?.column, handling?.column];
}
