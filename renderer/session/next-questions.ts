import type { Identifier } from '../../core/case/identifier.ts';
import { bandOf } from '../../core/catalogue/gradings.ts';
import type { FoundFinding, GroupsFound, Measured } from '../../core/contract/analysing.ts';
import type { Inspection } from '../../core/contract/views.ts';

/** What a question is asked for. */
type NextKind = 'tentative' | 'one-source' | 'few-values' | 'gap';

/** Something to be asked next, why, and what it leads to. */
export interface NextQuestion {
  readonly kind: NextKind;
  /** Those it names, in the order of its sentence; with their labels and types. */
  readonly named: readonly { readonly id: Identifier; readonly label: string; readonly type: string }[];
  readonly entities: readonly Identifier[];
  readonly links: readonly Identifier[];
  /** Numbers of its sentence: how many in what order, sources, values. */
  readonly count: number;
  /** The source it rests on, the type of the link it is about, where there is one. */
  readonly source: Identifier | null;
  readonly linkType: string | null;
}

/** What the list is made from. */
export interface NextGrounds {
  /** Cut points and bridges. */
  readonly connectors: GroupsFound;
  /** Betweenness of links and of entities, highest first. */
  readonly links: Measured;
  readonly between: Measured;
  /** What is known of cut points and of those who rank high. */
  readonly known: ReadonlyMap<Identifier, Inspection>;
  /** What patterns found that speak of silence. */
  readonly gaps: readonly FoundFinding[];
}

/** Of each kind so many at most: a list that is read to its end. */
const most = 5;
/** How many count as ranking high. */
const high = 10;
/** With fewer values that a good source stands behind, too little is confirmed. */
const enough = 2;

/** What should be asked next: weak links that much runs over, cut points resting on one source, leaders hardly known, gaps. */
export function nextQuestions(grounds: NextGrounds): NextQuestion[] {
  return [tentative, oneSource, fewValues, gaps].flatMap((find) => find(grounds).slice(0, most));
}

/** Those whose evidence is looked at. */
export function lookedInto({
  connectors,
  between,
}: Pick<NextGrounds, 'connectors' | 'between'>): Identifier[] {
  const leading = between.scores.slice(0, high).map(({ id }) => id);
  return [...new Set([...connectors.cutPoints.slice(0, high), ...leading])];
}

/** Links not confirmed that parts hang on or that lie on the most shortest paths: the latter among the first in ten. */
function tentative(grounds: NextGrounds): NextQuestion[] {
  const { connectors, links } = grounds;
  const bridges = new Set(connectors.bridges);
  const busy = Math.max(high, Math.ceil(links.linkScores.length / 10));
  return links.linkScores.flatMap(({ link }, rank) => {
    if (link.strength !== 'tentative' || (rank >= busy && !bridges.has(link.id))) return [];
    const named = namedBy([link.from, link.to], grounds);
    const about = { entities: [link.from, link.to], links: [link.id], linkType: link.type };
    return [{ kind: 'tentative', named, ...about, count: rank + 1, source: null } as const];
  });
}

/** Cut points all of whose links come from one and the same source: a question for each source. */
function oneSource(grounds: NextGrounds): NextQuestion[] {
  const bySource = new Map<Identifier, Identifier[]>();
  for (const id of grounds.connectors.cutPoints) {
    const source = onlySource(grounds.known.get(id));
    if (source !== null) bySource.set(source, [...(bySource.get(source) ?? []), id]);
  }
  return [...bySource].map(([source, entities]) => {
    const links = entities.flatMap((id) => grounds.known.get(id)?.links.map(({ link }) => link.id) ?? []);
    const about = { entities, links: [], linkType: null, named: namedBy(entities, grounds) };
    return { kind: 'one-source' as const, ...about, count: new Set(links).size, source };
  });
}

/** The source that all links of an entity come from, if it is one. */
function onlySource(known: Inspection | undefined): Identifier | null {
  const cited = known?.links.flatMap(({ link }) => link.citations.map(({ source }) => source)) ?? [];
  const [source = null, ...others] = new Set(cited);
  return others.length === 0 ? source : null;
}

/** Those who rank high while next to nothing about them is confirmed. */
function fewValues(grounds: NextGrounds): NextQuestion[] {
  return grounds.between.scores.slice(0, high).flatMap(({ id, score }) => {
    const known = grounds.known.get(id);
    const count = known ? confirmedValues(known) : enough;
    if (score <= 0 || count >= enough) return [];
    const about = { entities: [id], links: [], linkType: null, source: null };
    return [{ kind: 'few-values', named: namedBy([id], grounds), ...about, count }];
  });
}

function gaps(grounds: NextGrounds): NextQuestion[] {
  return grounds.gaps
    .filter(({ dismissed }) => dismissed === null)
    .map(({ entities, links, named }) => ({
      ...{ kind: 'gap' as const, named: namedBy(named, grounds), entities, links },
      ...{ count: links.length, source: null, linkType: null },
    }));
}

/** Values of an entity that a source of a high grade stands behind, or two sources. */
function confirmedValues({ subject, sources }: Inspection): number {
  if (subject.kind !== 'entity') return 0;
  const isGood = (id: Identifier) => {
    const source = sources.find((one) => one.id === id);
    const grade = source?.regrade ?? source?.grade;
    return grade !== undefined && bandOf(grade) === 'high';
  };
  return subject.entity.values.filter(
    ({ citations }) => citations.length > 1 || citations.some(({ source }) => isGood(source)),
  ).length;
}

function namedBy(ids: readonly Identifier[], { between }: NextGrounds): NextQuestion['named'] {
  return ids.flatMap((id) => between.scores.find((one) => one.id === id) ?? []);
}
