import type { Entity } from '../../core/case/entity.ts';
import { conflictsOf } from '../../core/catalogue/conflicts-of.ts';
import type { Family } from '../../core/case/custom-type.ts';
import { entityTypeOf } from '../../core/catalogue/entity-types.ts';
import { isProtected, ringOf, type RoleRing } from '../../core/catalogue/roles.ts';
import { identifierOf, titleOf } from '../../core/catalogue/title-of.ts';
import { jurisdictionOf } from '../../core/jurisdiction/jurisdiction.ts';
import type { ChartWords } from './chart-words.ts';

/** What the drawing of one entity says, apart from where it stands and how large it is. */
export interface Glyph {
  readonly type: string;
  readonly family: Family;
  /** File name of the drawing in `resources/icons/types`. */
  readonly icon: string;
  readonly ring: RoleRing;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | undefined;
  readonly conflict: boolean;
  readonly title: string;
  /** What an analyst compares digit by digit; never drawn for victims and witnesses. */
  readonly identifier: string | undefined;
}

const known = new WeakMap<ChartWords, WeakMap<Entity, Glyph>>();

/** The glyph of an entity row, worked out once as long as the row and the language stay the same. */
export function glyphOf(entity: Entity, words: ChartWords): Glyph {
  const inLanguage = known.get(words) ?? new WeakMap<Entity, Glyph>();
  known.set(words, inLanguage);
  const glyph = inLanguage.get(entity) ?? derived(entity, words.language);
  inLanguage.set(entity, glyph);
  return glyph;
}

function derived(entity: Entity, language: 'id' | 'en'): Glyph {
  const { family, icon } = entityTypeOf(entity.type);
  const ring = ringOf(entity);
  const isHidden = isProtected(entity);
  return {
    type: entity.type,
    family,
    // A victim made to offend keeps the ring but is named: the sign of masking would say what is not so.
    icon: ring === 'victim' && isHidden ? 'user-off' : icon,
    ring,
    country: jurisdictionOf(entity)?.country,
    conflict: conflictsOf(entity).length > 0,
    title: titleOf(entity, language),
    identifier: isHidden || ring === 'victim' ? undefined : identifierOf(entity),
  };
}
