import type { Entity } from '../../core/case/entity.ts';
import type { Link } from '../../core/case/link.ts';
import type { EntityType } from '../../core/catalogue/entity-type.ts';

/** The words the chart needs; a new object only when the language, the types of the case or who is shown by name change. */
export interface ChartWords {
  readonly language: 'id' | 'en';
  /** A sentence or name of the area `chart` (or `catalogue:...`), with its `{{values}}` filled in. */
  say(key: string, values?: Readonly<Record<string, string | number>>): string;
  /** What a thing of the case is called, masked where it must be. */
  title(row: Pick<Entity | Link, 'label' | 'translations'>): string;
  /** Whether what a thing is called may be taken for something else. */
  isOdd(row: Pick<Entity | Link, 'label' | 'translations'>): boolean;
  /** Whether an entity is shown without its name, its number and its picture. */
  isMasked(entity: Entity): boolean;
  /** How entities of a type are drawn. */
  typeOf(id: string): EntityType;
  entityType(id: string): string;
  linkType(id: string): string;
  /** Name of an ISO 3166-1 alpha-2 country. */
  country(code: string): string;
}
