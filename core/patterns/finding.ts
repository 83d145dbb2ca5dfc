import type { Identifier } from '../case/identifier.ts';
import type { Link } from '../case/link.ts';
import type { Grade } from '../case/source.ts';
import { bandOf } from '../catalogue/gradings.ts';
import { graded, weakestStep } from '../paths/evidence.ts';
import { linkTimes } from '../paths/link-times.ts';
import { findingKey } from './finding-key.ts';
import type { Sighting } from './pattern.ts';
import type { Picture } from './picture.ts';
import { distinct } from './shapes/words.ts';

/** A place where a pattern stands, with what it rests on. */
export interface Finding extends Pick<Sighting, 'sentence' | 'fill' | 'named' | 'entities' | 'links'> {
  /** The same for the same pattern over the same items at the same time, whenever it is found. */
  readonly key: Identifier;
  readonly pattern: string;
  /** First and last moment, as sources wrote them; null where nobody told. */
  readonly start: string | null;
  readonly end: string | null;
  readonly sources: readonly Identifier[];
  /** The link it rests on least; null where it rests on values alone. */
  readonly weakest: Identifier | null;
  /** The best and the worst grade among its sources, one where they are the same; none where nobody graded them. */
  readonly grades: readonly Grade[];
}

const bands = ['high', 'mid', 'low', 'unknown'] as const;

/** Adds to a sighting what it rests on; `linkOf` gives links of the picture. */
export function findingOf(
  pattern: string,
  sighting: Sighting,
  picture: Pick<Picture, 'source'>,
  linkOf: (id: Identifier) => Link | undefined,
): Finding {
  const { sentence, fill, named, entities } = sighting;
  const links = sighting.links.flatMap((id) => linkOf(id) ?? []);
  const cited = links.flatMap(({ citations }) => citations.map(({ source }) => source));
  const sources = distinct([...(sighting.sources ?? []), ...cited]).sort();
  const { start, end } = runOf(sighting.moments, links);
  const steps = graded(links, picture.source);
  return {
    ...{ pattern, sentence, fill, named, entities },
    links: sighting.links,
    key: findingKey(pattern, [...entities, ...sighting.links], start),
    ...{ start, end, sources },
    weakest: steps[weakestStep(steps)]?.link.id ?? null,
    grades: gradesOf(sources, picture.source),
  };
}

/** The earliest beginning and the latest end, as they were written. */
function runOf(
  moments: readonly string[] | undefined,
  links: readonly Link[],
): Pick<Finding, 'start' | 'end'> {
  const written = moments ? moments.map((start) => ({ start })) : links;
  const { first, last } = linkTimes(written);
  let [begin, close] = [-1, -1];
  for (const at of written.keys()) {
    if ((first[at] as number) < (first[begin] ?? Infinity)) begin = at;
    if ((last[at] as number) > (last[close] ?? -Infinity)) close = at;
  }
  const textOf = (at: number, side: 'start' | 'end') => {
    const row: Pick<Link, 'start' | 'end'> | undefined = written[at];
    return (side === 'end' ? (row?.end ?? row?.start) : (row?.start ?? row?.end)) ?? null;
  };
  return { start: textOf(begin, 'start'), end: textOf(close, 'end') };
}

function gradesOf(sources: readonly Identifier[], sourceOf: Picture['source']): readonly Grade[] {
  const grades = sources.flatMap((id) => {
    const row = sourceOf(id);
    return row?.regrade ?? row?.grade ?? [];
  });
  const sorted = grades.sort((a, b) => bands.indexOf(bandOf(a)) - bands.indexOf(bandOf(b)));
  const [best, worst] = [sorted[0], sorted.at(-1)];
  if (!best || !worst) return [];
  return sameGrade(best, worst) ? [best] : [best, worst];
}

function sameGrade(one: Grade, other: Grade): boolean {
  return one.scheme === other.scheme && one.source === other.source && one.information === other.information;
}
