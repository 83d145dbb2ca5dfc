import type { Group } from '../../core/case/group.ts';
import type { Identifier } from '../../core/case/identifier.ts';
import type { ChartWords } from './chart-words.ts';
import type { Glyph } from './glyph-of.ts';

/** A group as it is drawn: its members are those that are shown, at least one. */
export interface SceneGroup {
  readonly id: Identifier;
  readonly title: string;
  readonly members: readonly Identifier[];
  readonly folded: boolean;
}

/** The groups of a chart of which somebody is shown, by ascending id. */
export function groupsOn(
  groups: ReadonlyMap<Identifier, Group>,
  isShown: (entity: Identifier) => boolean,
  words: ChartWords,
): readonly SceneGroup[] {
  return [...groups.values()]
    .map((group) => ({
      id: group.id,
      title: words.title(group),
      members: group.entities.filter(isShown),
      folded: group.folded === true,
    }))
    .filter(({ members }) => members.length > 0);
}

/** Which group stands for an entity that is folded into it. */
export function foldedInto(groups: readonly SceneGroup[]): ReadonlyMap<Identifier, Identifier> {
  return new Map(
    groups
      .filter(({ folded }) => folded)
      .flatMap(({ id, members }) => members.map((member) => [member, id] as const)),
  );
}

const known = new WeakMap<ChartWords, Map<string, Glyph>>();

/** The glyph of a folded group; of a country only where all of its members are. */
export function groupGlyph(group: SceneGroup, members: readonly Glyph[], words: ChartWords): Glyph {
  const countries = new Set(members.map(({ country }) => country));
  const [country] = countries.size === 1 ? countries : [];
  const inWords = known.get(words) ?? new Map<string, Glyph>();
  known.set(words, inWords);
  const key = JSON.stringify([group.id, group.title, members.length, country]);
  const glyph = inWords.get(key) ?? glyphFor(group, members.length, country, words);
  inWords.set(key, glyph);
  return glyph;
}

function glyphFor(
  { title }: SceneGroup,
  folded: number,
  country: string | undefined,
  words: ChartWords,
): Glyph {
  return {
    ...{ type: '', family: 'organisation', icon: 'stack', tint: null, isOwn: false, ring: 'none', country },
    ...{
      isMasked: false,
      isOdd: false,
      conflict: false,
      identifier: undefined,
      flag: null,
      photo: null,
      folded,
    },
    title: title || words.say('group.unnamed'),
  };
}
