import type { EntitySpec, LinkSpec, RowRule, SourceSpec, TableSpec } from './table-spec.ts';

type Called = (column: string) => string;

/** The same specification for a table whose columns are called otherwise; `called` gives the new name of each. */
export function renameColumns(spec: TableSpec, called: Called): TableSpec {
  const { unfold, optional, names, sources } = spec;
  return {
    ...spec,
    ...(names && {
      names: Object.fromEntries(Object.entries(names).map(([name, others]) => [called(name), others])),
    }),
    ...(optional && { optional: optional.map(called) }),
    ...(unfold && {
      unfold: {
        ...{ ...unfold, keep: unfold.keep.map(called) },
        ...{ heading: called(unfold.heading), cell: called(unfold.cell) },
      },
    }),
    steps: spec.steps.map((step) => ({ ...step, from: step.from.map(called), into: step.into.map(called) })),
    rules: spec.rules.map((rule) => ruleOf(rule, called)),
    entities: spec.entities.map((entity) => entityOf(entity, called)),
    links: spec.links.map((link) => linkOf(link, called)),
    ...(sources && { sources: sources.map((source) => sourceOf(source, called)) }),
  };
}

function ruleOf(rule: RowRule, called: Called): RowRule {
  return { ...rule, column: called(rule.column) };
}

function entityOf(entity: EntitySpec, called: Called): EntitySpec {
  return {
    ...entity,
    ...singlesOf(entity, called),
    key: entity.key.map(called),
    properties: entity.properties.map((one) => ({ ...one, column: called(one.column) })),
  };
}

function linkOf(link: LinkSpec, called: Called): LinkSpec {
  const { from, to, unless } = link;
  return {
    ...link,
    ...singlesOf(link, called),
    ...{ from, to },
    ...(unless && { unless: unless.map((rule) => ruleOf(rule, called)) }),
    properties: link.properties.map((one) => ({ ...one, column: called(one.column) })),
  };
}

function sourceOf(source: SourceSpec, called: Called): SourceSpec {
  return { ...source, ...singlesOf(source, called), key: source.key.map(called) };
}

const singles = new Set([
  ...['label', 'key', 'start', 'end', 'amount', 'count', 'title', 'reference', 'date'],
  ...['type', 'direction', 'strength', 'currency', 'grade', 'handling'],
]);

/** Members that name one column, or say something always or by one. */
function singlesOf<T extends object>(whole: T, called: Called): T {
  const renamed = Object.entries(whole)
    .filter(([member]) => singles.has(member))
    .map(([member, said]: [string, unknown]) => [member, saidOf(said, called)]);
  return Object.fromEntries(renamed) as T;
}

function saidOf(said: unknown, called: Called): unknown {
  if (typeof said === 'string') return called(said);
  if (typeof said !== 'object' || said === null || !('column' in said)) return said;
  return typeof said.column === 'string' ? { ...said, column: called(said.column) } : said;
}
