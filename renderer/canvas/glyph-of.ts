import type { Tint } from '../../core/case/annotation.ts';
import type { Entity, Flag } from '../../core/case/entity.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import { conflictsOf } from '../../core/catalogue/conflicts-of.ts';
import type { Family } from '../../core/case/custom-type.ts';
import type { EntityType } from '../../core/catalogue/entity-type.ts';
import { ringOf, type RoleRing } from '../../core/catalogue/roles.ts';
import { shownText } from '../../core/catalogue/spoofed-text.ts';
import { identifierOf } from '../../core/catalogue/title-of.ts';
import { jurisdictionOf } from '../../core/jurisdiction/jurisdiction.ts';
import type { ChartWords } from './chart-words.ts';

/** What the drawing of one entity says, apart from where it stands and how large it is. */
export interface Glyph {
  readonly type: string;
  readonly family: Family;
  /** File name of the drawing in `resources/icons/types`. */
  readonly icon: string;
  /** The colour that the case gave its own type; null for the colour of the family. */
  readonly tint: Tint | null;
  /** Whether its type is one that the case made up. */
  readonly isOwn: boolean;
  readonly ring: RoleRing;
  /** Without name, number and picture. */
  readonly isMasked: boolean;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | undefined;
  readonly conflict: boolean;
  readonly title: string;
  /** Whether its title may be taken for another. */
  readonly isOdd: boolean;
  readonly flag: Flag | null;
  /** The attachment that is its picture; never that of somebody masked. */
  readonly photo: Identifier | null;
  /** How many entities it stands for, of a folded group; else null. */
  readonly folded: number | null;
  /** What an analyst compares digit by digit; never drawn for victims and masked witnesses. */
  readonly identifier: string | undefined;
}

const known = new WeakMap<ChartWords, WeakMap<Entity, Glyph>>();
/** Glyphs by row, by its type and by what words say of it: most stay the same when one person is revealed. */
const drawn = new WeakMap<Entity, Map<string, Glyph>>();

/** The glyph of an entity row, the same as long as the row, the language and its masking stay the same. */
export function glyphOf(entity: Entity, words: ChartWords): Glyph {
  const inWords = known.get(words) ?? new WeakMap<Entity, Glyph>();
  known.set(words, inWords);
  const glyph = inWords.get(entity) ?? titled(entity, words);
  inWords.set(entity, glyph);
  return glyph;
}

function titled(entity: Entity, words: ChartWords): Glyph {
  const [title, isMasked] = [words.title(entity), words.isMasked(entity)];
  const ofEntity = drawn.get(entity) ?? new Map<string, Glyph>();
  drawn.set(entity, ofEntity);
  const type = words.typeOf(entity.type);
  const { family, icon, tint, identifier } = type;
  const isOdd = words.isOdd(entity);
  const key = [isMasked, isOdd, family, icon, tint, identifier, type.own !== undefined, title].join(' ');
  const glyph = ofEntity.get(key) ?? derived(entity, type, { title, isMasked, isOdd });
  ofEntity.set(key, glyph);
  return glyph;
}

function derived(
  entity: Entity,
  type: EntityType,
  { title, isMasked, isOdd }: Pick<Glyph, 'title' | 'isMasked' | 'isOdd'>,
): Glyph {
  const { family, icon, tint = null } = type;
  const ring = ringOf(entity);
  return {
    type: entity.type,
    family,
    // A victim made to offend keeps the ring but is named: the sign of masking would say what is not so.
    icon: ring === 'victim' && isMasked ? 'user-off' : icon,
    ...{ tint, isOwn: type.own !== undefined },
    ring,
    isMasked,
    country: jurisdictionOf(entity)?.country,
    conflict: conflictsOf(entity).length > 0,
    ...{ title, isOdd },
    flag: entity.flag ?? null,
    photo: isMasked ? null : (entity.photo ?? null),
    folded: null,
    identifier: isMasked || ring === 'victim' ? undefined : shownIdentifier(entity, type),
  };
}

function shownIdentifier(...about: Parameters<typeof identifierOf>): string | undefined {
  const identifier = identifierOf(...about);
  return identifier === undefined ? undefined : shownText(identifier);
}
