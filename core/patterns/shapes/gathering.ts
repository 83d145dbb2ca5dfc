import type { Entity } from '../../case/entity.ts';
import type { Identifier } from '../../case/identifier.ts';
import type { Link } from '../../case/link.ts';
import type { Seeking } from '../pattern.ts';
import type { Picture } from '../picture.ts';
import { counting, distinct } from './words.ts';

/** Several entities of a kind that are all linked with one of another kind. */
export interface Gathering {
  readonly least: number;
  readonly isMember: (id: Identifier) => boolean;
  /** The sentence where such an entity is what they have in common; null where it cannot be. */
  readonly sentenceFor: (centre: Entity) => string | null;
}

interface Tie {
  readonly member: Identifier;
  readonly link: Link;
}

/** Every gathering, the largest first. */
export function* gatherings(picture: Picture, { least, isMember, sentenceFor }: Gathering): Seeking {
  const ties = new Map<Identifier, Tie[]>();
  const isTime = counting();
  for (const link of picture.links) {
    if (isTime()) yield null;
    const { from, to } = link;
    // one member is not what others have in common
    if (isMember(from) === isMember(to)) continue;
    const [member, centre] = isMember(from) ? [from, to] : [to, from];
    const known = ties.get(centre);
    if (known) known.push({ member, link });
    else ties.set(centre, [{ member, link }]);
  }
  const found = [...ties].map(([centre, all]) => ({
    centre,
    all,
    members: distinct(all.map((tie) => tie.member)),
  }));
  for (const { centre, all, members } of found.sort((a, b) => b.members.length - a.members.length)) {
    if (members.length < least) break;
    const row = picture.entities.get(centre);
    const sentence = row && sentenceFor(row);
    if (!sentence) continue;
    yield {
      ...{ sentence, fill: { count: members.length }, named: [centre, ...members] },
      entities: [centre, ...members],
      links: all.map(({ link }) => link.id),
    };
  }
}
