import type { Entity } from '../../case/entity.ts';
import type { Link } from '../../case/link.ts';
import type { EdgeField, NodeField } from './element-key.ts';

/** What a row says of itself by name, as text; fields that say nothing are absent. */
export type Fields<Name extends string> = readonly (readonly [field: Name, text: string])[];

/** What an entity says besides its values. */
export function entityFields(entity: Entity): Fields<NodeField> {
  return said<NodeField>([
    ['type', entity.type],
    ['label', entity.label || undefined],
    ['labelId', entity.translations?.id],
    ['labelEn', entity.translations?.en],
    ['synthetic', entity.synthetic || undefined],
  ]);
}

/** What a link says besides its ends and values. */
export function linkFields(link: Link): Fields<EdgeField> {
  return said<EdgeField>([
    ['type', link.type],
    ['label', link.label || undefined],
    ['labelId', link.translations?.id],
    ['labelEn', link.translations?.en],
    ['direction', link.direction],
    ['strength', link.strength],
    ['start', link.start],
    ['end', link.end],
    ['startWording', link.wording?.start],
    ['endWording', link.wording?.end],
    ['amount', link.money?.amount],
    ['currency', link.money?.currency],
    ['count', link.count],
    ['basis', link.basis],
  ]);
}

function said<Name extends string>(
  fields: readonly (readonly [Name, string | number | boolean | undefined])[],
): Fields<Name> {
  const told: (readonly [Name, string])[] = [];
  for (const [field, text] of fields) if (text !== undefined) told.push([field, `${text}`]);
  return told;
}
