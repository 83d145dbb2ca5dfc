import { unspecifiedLink } from '../../catalogue/link-types.ts';
import type { Identifier } from '../../case/identifier.ts';
import type { Link } from '../../case/link.ts';
import { entitiesOf, type ExportScope, linksBetween, positionIn } from '../export-scope.ts';
import { asPieces, eachInSteps, type Steps } from '../../tables/steps.ts';
import { hasWeights, pajekLabel, weightOf } from './pajek-words.ts';

/**
 * Writes these entities and the links between them as a Pajek network in UTF-8, a line a piece: each type of link is a
 * relation, with its arcs (links with a direction) and edges (all others). Places are scaled into Pajek's window.
 */
export function* writePajek(scope: ExportScope): Iterable<string> {
  const numbers = new Map<Identifier, number>();
  yield* asPieces(eachInSteps(entitiesOf(scope), ({ id }, at) => numbers.set(id, at + 1)));
  yield `*Vertices ${numbers.size}\n`;
  const place = yield* asPieces(placing(scope));
  for (const { id, label } of entitiesOf(scope)) yield `${numbers.get(id)} ${quoted(label)}${place(id)}\n`;
  const { relations, isWeighted } = yield* asPieces(relationsOf(scope));
  // Not every program reads a relation with a name, so ties that are of no special type are written without; a type
  // that has no name here is no relation.
  const isPlain = relations.size === 1 && relations.has(unspecifiedLink);
  let relation = 0;
  for (const [type, links] of relations) {
    relation++;
    const name = isPlain || pajekLabel(type) === '' ? '' : ` :${relation} ${quoted(type)}`;
    for (const [keyword, isDirected] of [
      ['Arcs', true],
      ['Edges', false],
    ] as const) {
      const lines = links.filter(({ direction }) => (direction === 'forward') === isDirected);
      if (lines.length > 0) yield `*${keyword}${name}\n`;
      for (const link of lines) yield lineOf(link, numbers, isWeighted);
    }
  }
}

interface Relations {
  /** Links by their type. */
  readonly relations: ReadonlyMap<string, readonly Link[]>;
  /** Whether any has a weight that says something. */
  readonly isWeighted: boolean;
}

function* relationsOf(scope: ExportScope): Steps<Relations> {
  const relations = new Map<string, Link[]>();
  let isWeighted = false;
  yield* eachInSteps(linksBetween(scope), (link) => {
    isWeighted ||= hasWeights([weightOf(link.values)]);
    const known = relations.get(link.type);
    if (known) known.push(link);
    else relations.set(link.type, [link]);
  });
  return { relations, isWeighted };
}

function lineOf(
  { from, to, label, values }: Link,
  numbers: ReadonlyMap<Identifier, number>,
  isWeighted: boolean,
): string {
  const name = pajekLabel(label);
  const weight = (isWeighted && weightOf(values)) || '1';
  const parameters = name === '' ? '' : ` l "${name}"`;
  return `${numbers.get(from)} ${numbers.get(to)} ${weight}${parameters}\n`;
}

function quoted(label: string): string {
  return `"${pajekLabel(label)}"`;
}

/** Says where an entity stands: shares of the longer side of what is drawn, from 0 to 1; blank where it does not stand. */
function* placing(scope: ExportScope): Steps<(entity: Identifier) => string> {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  yield* eachInSteps(entitiesOf(scope), ({ id }) => {
    const place = positionIn(scope, id);
    if (!place) return;
    [left, right] = [Math.min(left, place.x), Math.max(right, place.x)];
    [top, bottom] = [Math.min(top, place.y), Math.max(bottom, place.y)];
  });
  const side = Math.max(right - left, bottom - top) || 1;
  return (entity) => {
    const place = positionIn(scope, entity);
    return place ? ` ${share(place.x - left, side)} ${share(place.y - top, side)}` : '';
  };
}

function share(part: number, side: number): string {
  return (part / side).toFixed(6);
}
