import type { EntitySpec, LinkSpec, SourceSpec, TableSpec } from '../../../core/table-spec/table-spec.ts';

/** What a column can say of an entity, in the order in which it is offered. */
const entityRoles = ['key', 'label', 'property', 'type'] as const;
/** What a column can say of a link, in the order in which it is offered. */
export const linkRoles = [
  ...(['start', 'end', 'amount', 'currency', 'count', 'label', 'property'] as const),
  ...(['type', 'direction', 'strength'] as const),
] as const;

/** What a column can say of a source, in the order in which it is offered. */
export const sourceRoles = ['key', 'title', 'reference', 'date', 'grade', 'handling'] as const;

export type EntityRole = (typeof entityRoles)[number];
export type LinkRole = (typeof linkRoles)[number];
export type SourceRole = (typeof sourceRoles)[number];

/** A place for a column in a specification. */
export type Target =
  | { readonly of: 'entities'; readonly at: number; readonly role: EntityRole }
  | { readonly of: 'links'; readonly at: number; readonly role: LinkRole }
  | { readonly of: 'sources'; readonly at: number; readonly role: SourceRole };

/** Every place for a column that there is, by entity, link and source. */
export function targetsOf(spec: TableSpec): readonly (readonly Target[])[] {
  return [
    ...spec.entities.map((_, at) => entityRoles.map((role) => ({ of: 'entities', at, role }) as const)),
    ...spec.links.map((_, at) => linkRoles.map((role) => ({ of: 'links', at, role }) as const)),
    ...(spec.sources ?? []).map((_, at) => sourceRoles.map((role) => ({ of: 'sources', at, role }) as const)),
  ];
}

/** Everything that a column says by a specification, in the order of its entities, links and sources. */
export function rolesOf(spec: TableSpec, column: string): readonly Target[] {
  return targetsOf(spec)
    .flat()
    .filter((target) => columnsAt(spec, target).includes(column));
}

function columnsAt(spec: TableSpec, target: Target): readonly string[] {
  if (target.of === 'entities') {
    const entity = spec.entities[target.at];
    return entity ? columnsOfEntity(entity, target.role) : [];
  }
  if (target.of === 'links') {
    const link = spec.links[target.at];
    return link ? columnsOfLink(link, target.role) : [];
  }
  const source = spec.sources?.[target.at];
  return source ? columnsOfSource(source, target.role) : [];
}

/** The columns that say this of an entity. */
export function columnsOfEntity(entity: EntitySpec, role: EntityRole): readonly string[] {
  switch (role) {
    case 'key':
      return entity.key;
    case 'property':
      return entity.properties.map(({ column }) => column);
    case 'label':
      return named(entity.label);
    case 'type':
      return named(entity.type.column);
  }
}

/** The columns that say this of a link. */
export function columnsOfLink(link: LinkSpec, role: LinkRole): readonly string[] {
  if (role === 'property') return link.properties.map(({ column }) => column);
  const said = link[role];
  return named(typeof said === 'string' ? said : said?.column);
}

/** The columns that say this of a source. */
export function columnsOfSource(source: SourceSpec, role: SourceRole): readonly string[] {
  if (role === 'key') return source.key;
  const said = source[role];
  return named(typeof said === 'string' ? said : said?.column);
}

function named(column: string | undefined): readonly string[] {
  return column === undefined ? [] : [column];
}
