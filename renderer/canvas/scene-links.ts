import type { Identifier } from '../../core/case/identifier.ts';
import type { Link } from '../../core/case/link.ts';
import type { DrawnLook } from '../../core/looks/drawn-by.ts';
import { borderOf } from '../../core/jurisdiction/border-pairs.ts';
import type { ChartWords } from './chart-words.ts';
import type { Ends } from './crossing-mark.ts';
import { type Line, lineOf } from './line-of.ts';
import { sizedBy } from './look-sizes.ts';
import { rolledLine } from './rolled-line.ts';
import { rolledLook } from './rolled-look.ts';

/** A link as it is drawn, or several rolled up into one line. */
export interface SceneLink {
  readonly id: Identifier;
  readonly from: Identifier;
  readonly to: Identifier;
  readonly line: Line;
  readonly look: DrawnLook;
  /** Of the line as it is drawn, chart units. */
  readonly width: number;
  /** Countries of its ends where it crosses a border, else null. */
  readonly ends: Ends | null;
  /** Whether it runs beside others between the same two, or back to its own entity. */
  readonly curved: boolean;
  /** The links it stands for, of several rolled up; else null. */
  readonly members: readonly Identifier[] | null;
}

/** How links become lines. */
export interface LinkDrawing {
  /** Which folded group an entity is drawn as. */
  readonly foldedInto: ReadonlyMap<Identifier, Identifier>;
  readonly countryOf: (entity: Identifier) => string | undefined;
  /** Whether all parallel links are rolled up; those of folded groups always are. */
  readonly rollsUp: boolean;
  readonly lookOf: (link: Identifier) => DrawnLook;
  readonly words: ChartWords;
}

/** The lines of these links in their order; those within a folded group are not drawn. */
export function sceneLinks(links: readonly Link[], drawing: LinkDrawing): Map<Identifier, SceneLink> {
  const { foldedInto, rollsUp } = drawing;
  const isFolded = ({ from, to }: Link) => foldedInto.has(from) || foldedInto.has(to);
  const lines = new Map<Identifier, SceneLink>();
  const pairs = pairsOf(links, foldedInto);
  links.forEach((link, at) => {
    const pair = pairs[at] ?? none;
    const isRolled = pair.length > 1 && (rollsUp || (foldedInto.size > 0 && pair.some(isFolded)));
    if (pair.length === 0 || (isRolled && link !== pair[0])) return;
    const line = isRolled ? rolledUp(pair, drawing) : single(link, pair.length > 1, drawing);
    lines.set(line.id, line);
  });
  return lines;
}

/** For each link all that run between the same two, itself among them; none for a link within a folded group. */
function pairsOf(
  links: readonly Link[],
  foldedInto: ReadonlyMap<Identifier, Identifier>,
): readonly (readonly Link[])[] {
  const pairs = new Map<string, Link[]>();
  return links.map((link) => {
    const [from, to] = [foldedInto.get(link.from) ?? link.from, foldedInto.get(link.to) ?? link.to];
    if (from === to && foldedInto.has(link.from)) return none;
    const name = from < to ? `${from} ${to}` : `${to} ${from}`;
    const pair = pairs.get(name);
    if (pair) {
      pair.push(link);
      return pair;
    }
    const fresh = [link];
    pairs.set(name, fresh);
    return fresh;
  });
}

const none: readonly Link[] = [];

function single(link: Link, isParallel: boolean, drawing: LinkDrawing): SceneLink {
  const { foldedInto, words } = drawing;
  const from = foldedInto.get(link.from) ?? link.from;
  const to = foldedInto.get(link.to) ?? link.to;
  const [line, ends] = [lineOf(link, words), bordersOf(link, drawing)];
  const look = drawing.lookOf(link.id);
  const width = sizedBy(look.size, line.width, 'line');
  return { id: link.id, from, to, members: null, line, look, width, ends, curved: isParallel || from === to };
}

/** Runs as its first link does; crosses a border where any of them does, which is then said of that one. */
function rolledUp(links: readonly Link[], drawing: LinkDrawing): SceneLink {
  const [first] = links;
  if (!first) throw new Error('no links to roll up');
  const { foldedInto, words } = drawing;
  const [from, to] = endsOf(first, foldedInto);
  const seenFrom = links.map((link) => drawnFrom(link, foldedInto));
  const crossing = links.find((link) => bordersOf(link, drawing));
  const ends = crossing ? bordersOf(crossing, drawing) : null;
  const isTurned = crossing !== undefined && endsOf(crossing, foldedInto)[0] !== from;
  const line = rolledLine(seenFrom, from, words);
  const look = rolledLook(
    links.map(({ id }) => drawing.lookOf(id)),
    line.width,
  );
  return {
    ...{ id: `rolled:${first.id}`, from, to, members: links.map(({ id }) => id) },
    ...{ line, look, width: sizedBy(look.size, line.width, 'line') },
    ends: ends && isTurned ? [ends[1], ends[0]] : ends,
    curved: from === to,
  };
}

const redirected = new WeakMap<Link, Link>();

/** The link as if it ran from what is drawn for its end: the same object while that is the same. */
function drawnFrom(link: Link, foldedInto: ReadonlyMap<Identifier, Identifier>): Link {
  const [from, to] = endsOf(link, foldedInto);
  if (from === link.from && to === link.to) return link;
  const before = redirected.get(link);
  if (before?.from === from && before.to === to) return before;
  const after = { ...link, from, to };
  redirected.set(link, after);
  return after;
}

function endsOf(
  { from, to }: Link,
  foldedInto: ReadonlyMap<Identifier, Identifier>,
): [Identifier, Identifier] {
  return [foldedInto.get(from) ?? from, foldedInto.get(to) ?? to];
}

function bordersOf(link: Link, { countryOf }: LinkDrawing): Ends | null {
  if (!borderOf(link, countryOf)) return null;
  const [from, to] = [countryOf(link.from), countryOf(link.to)];
  return from !== undefined && to !== undefined ? [from, to] : null;
}
