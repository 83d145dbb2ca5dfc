import type { Entity } from '../case/entity.ts';
import type { EntityType } from './entity-type.ts';

/** The name of an entity, link, source, note or chart in a language; its own label where nobody translated it. */
export function titleOf(
  row: { readonly label: string; readonly translations?: Entity['translations'] | undefined },
  language: 'id' | 'en',
): string {
  return row.translations?.[language] ?? row.label;
}

/**
 * What an analyst compares digit by digit, shown in monospace below the label: the first value of the type's
 * identifying property, as written. Undefined where there is none or the label already spells it out.
 */
export function identifierOf(
  entity: Entity,
  { identifier: property }: Pick<EntityType, 'identifier'>,
): string | undefined {
  const text = entity.values.find((value) => value.property === property)?.text;
  return text === undefined || bare(entity.label).includes(bare(text)) ? undefined : text;
}

/** Letters and digits only, so that `KT 0000 CTA` and `KT0000CTA` read alike. */
function bare(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
