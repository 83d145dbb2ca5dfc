import type { EntitySpec, LinkSpec, TableSpec } from '../../../core/table-spec/table-spec.ts';
import type { EntityRole, LinkRole, Target } from './spec-roles.ts';
import { changeSource, sourceWith, sourceWithout } from './spec-sources.ts';
import { without } from './without.ts';

/** Longest name of an entity of a specification, in characters. */
const longestName = 60;

/** A column with what it is called as a property, where it becomes one. */
export interface Mapped {
  readonly column: string;
  readonly property: string;
}

/** Has a column say this; what stood there alone gives way, keys and properties stand beside each other. */
export function setRole(spec: TableSpec, mapped: Mapped, target: Target): TableSpec {
  if (target.of === 'entities')
    return changeEntity(spec, target.at, (entity) => entityWith(entity, mapped, target.role));
  if (target.of === 'links')
    return changeLink(spec, target.at, (link) => linkWith(link, mapped, target.role));
  return changeSource(spec, target.at, (source) => sourceWith(source, mapped.column, target.role));
}

function entityWith(entity: EntitySpec, mapped: Mapped, role: EntityRole): EntitySpec {
  const { column } = mapped;
  switch (role) {
    case 'key':
      return { ...entity, key: [...entity.key.filter((one) => one !== column), column] };
    case 'label':
      return { ...entity, label: column };
    case 'type':
      return { ...entity, type: { ...entity.type, column } };
    case 'property':
      return { ...entity, properties: [...others(entity.properties, column), mapped] };
  }
}

function linkWith(link: LinkSpec, mapped: Mapped, role: LinkRole): LinkSpec {
  const { column } = mapped;
  if (role === 'property') return { ...link, properties: [...others(link.properties, column), mapped] };
  if (isSaid(role)) return { ...link, [role]: { ...link[role], column } };
  return { ...link, [role]: column };
}

/** Has a column no longer say this. */
export function dropRole(spec: TableSpec, column: string, target: Target): TableSpec {
  if (target.of === 'entities')
    return changeEntity(spec, target.at, (entity) => entityWithout(entity, column, target.role));
  if (target.of === 'links')
    return changeLink(spec, target.at, (link) => linkWithout(link, column, target.role));
  return changeSource(spec, target.at, (source) => sourceWithout(source, column, target.role));
}

function entityWithout(entity: EntitySpec, column: string, role: EntityRole): EntitySpec {
  switch (role) {
    case 'key':
      return { ...entity, key: entity.key.filter((one) => one !== column) };
    case 'label':
      return without(entity, 'label');
    case 'type':
      return { ...entity, type: without(entity.type, 'column') };
    case 'property':
      return tidy({ ...entity, properties: others(entity.properties, column) });
  }
}

function linkWithout(link: LinkSpec, column: string, role: LinkRole): LinkSpec {
  if (role === 'property') return { ...link, properties: others(link.properties, column) };
  if (role === 'type' || role === 'direction') return { ...link, [role]: without(link[role], 'column') };
  return without(link, role);
}

/** An entity told of by this column, which is its key; without one it has none yet. */
export function addEntity(spec: TableSpec, type: string, mapped?: Mapped): TableSpec {
  const entity: EntitySpec = {
    ...{ name: unusedName(mapped?.column ?? type, spec), type: { always: type } },
    ...{ key: mapped ? [mapped.column] : [], properties: mapped ? [mapped] : [], sameBy: [] },
  };
  return { ...spec, entities: [...spec.entities, entity] };
}

/** Takes an entity out, and with it the links that end there. */
export function removeEntity(spec: TableSpec, at: number): TableSpec {
  const gone = spec.entities[at]?.name;
  return {
    ...spec,
    entities: spec.entities.filter((_, index) => index !== at),
    links: spec.links.filter(({ from, to }) => from !== gone && to !== gone),
  };
}

/** Calls an entity otherwise, in its links as well; a name that is blank or that another one has is not taken. */
export function renameEntity(spec: TableSpec, at: number, wish: string): TableSpec {
  const name = wish.trim().slice(0, longestName);
  const former = spec.entities[at]?.name;
  if (name === '' || spec.entities.some((entity) => entity.name === name)) return spec;
  const renamed = (end: string) => (end === former ? name : end);
  return {
    ...changeEntity(spec, at, (entity) => ({ ...entity, name })),
    links: spec.links.map((link) => ({ ...link, from: renamed(link.from), to: renamed(link.to) })),
  };
}

/** Links the first two entities, or the one there is to itself. */
export function addLink(spec: TableSpec, type: string): TableSpec {
  const [from, to = from] = spec.entities.slice(-2);
  if (!from || !to) return spec;
  const link: LinkSpec = {
    ...{ from: from.name, to: to.name, type: { always: type }, direction: { always: 'forward' } },
    properties: [],
  };
  return { ...spec, links: [...spec.links, link] };
}

export function removeLink(spec: TableSpec, at: number): TableSpec {
  return { ...spec, links: spec.links.filter((_, index) => index !== at) };
}

/** The specification with one of its entities changed. */
export function changeEntity(
  spec: TableSpec,
  at: number,
  change: (entity: EntitySpec) => EntitySpec,
): TableSpec {
  return {
    ...spec,
    entities: spec.entities.map((entity, index) => (index === at ? change(entity) : entity)),
  };
}

/** The specification with one of its links changed. */
export function changeLink(spec: TableSpec, at: number, change: (link: LinkSpec) => LinkSpec): TableSpec {
  return { ...spec, links: spec.links.map((link, index) => (index === at ? change(link) : link)) };
}

/** Calls a column another property; where entities were the same by the former name, they are by the new one. */
export function renameProperty(entity: EntitySpec, column: string, property: string): EntitySpec {
  const former = entity.properties.find((one) => one.column === column)?.property;
  return tidy({
    ...entity,
    properties: entity.properties.map((one) => (one.column === column ? { column, property } : one)),
    sameBy: entity.sameBy.map((one) => (one === former ? property : one)),
  });
}

/** Says whether entities of the case that agree in this property are the same. */
export function setSameBy(entity: EntitySpec, property: string, isOn: boolean): EntitySpec {
  const rest = entity.sameBy.filter((one) => one !== property);
  return { ...entity, sameBy: isOn ? [...rest, property] : rest };
}

/** What a specification lacks before rows can be read by it, and where. */
interface Gap {
  readonly gap: 'no-entity' | 'no-key' | 'no-source-key' | 'no-text';
  readonly name: string;
}

/** The first thing that a specification lacks before rows can be read by it; null where it lacks nothing. */
export function gapOf(spec: TableSpec): Gap | null {
  if (spec.entities.length === 0) return { gap: 'no-entity', name: '' };
  const keyless = spec.entities.find(({ key }) => key.length === 0);
  if (keyless) return { gap: 'no-key', name: keyless.name };
  if (spec.sources?.some(({ key }) => key.length === 0)) return { gap: 'no-source-key', name: '' };
  const rules = [...spec.rules, ...spec.links.flatMap(({ unless = [] }) => unless)];
  const textless = rules.find(({ look }) => look?.find === '');
  return textless ? { gap: 'no-text', name: textless.column } : null;
}

/** Entities cannot be told apart by a property they no longer have. */
function tidy(entity: EntitySpec): EntitySpec {
  const names = new Set(entity.properties.map(({ property }) => property));
  return { ...entity, sameBy: entity.sameBy.filter((property) => names.has(property)) };
}

type Said = 'type' | 'direction' | 'strength' | 'currency';

function isSaid(role: LinkRole): role is Said {
  return role === 'type' || role === 'direction' || role === 'strength' || role === 'currency';
}

function others(properties: readonly Mapped[], column: string): Mapped[] {
  return properties.filter((one) => one.column !== column);
}

function unusedName(wish: string, { entities }: TableSpec): string {
  const name = wish.slice(0, 55);
  const taken = new Set(entities.map((entity) => entity.name));
  for (let number = 1; ; number++) {
    const numbered = number === 1 ? name : `${name} ${number}`;
    if (!taken.has(numbered)) return numbered;
  }
}
