import type { EntitySpec, LinkSpec, TableSpec } from '../../../core/table-spec/table-spec.ts';

/** What a column can say of an entity, in the order in which it is offered. */
export const entityRoles = ['key', 'label', 'property', 'type'] as const;
/** What a column can say of a link, in the order in which it is offered. */
export const linkRoles = [
  ...(['start', 'end', 'amount', 'currency', 'count', 'label', 'property'] as const),
  ...(['type', 'direction', 'strength'] as const),
] as const;

export type EntityRole = (typeof entityRoles)[number];
export type LinkRole = (typeof linkRoles)[number];

/** A place for a column in a specification. */
export type Target =
  | { readonly of: 'entities'; readonly at: number; readonly role: EntityRole }
  | { readonly of: 'links'; readonly at: number; readonly role: LinkRole };

/** Everything that a column says by a specification, in the order of its entities and links. */
export function rolesOf(spec: TableSpec, column: string): readonly Target[] {
  return [
    ...spec.entities.flatMap((entity, at) =>
      entityRoles
        .filter((role) => columnsOfEntity(entity, role).includes(column))
        .map((role) => ({ of: 'entities', at, role }) as const),
    ),
    ...spec.links.flatMap((link, at) =>
      linkRoles
        .filter((role) => columnsOfLink(link, role).includes(column))
        .map((role) => ({ of: 'links', at, role }) as const),
    ),
  ];
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

function named(column: string | undefined): readonly string[] {
  return column === undefined ? [] : [column];
}
