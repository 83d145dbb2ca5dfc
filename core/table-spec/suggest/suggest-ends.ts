import type { CaseTypes } from '../../catalogue/case-types.ts';
import { entityOf } from './entity-of.ts';
import { type Ends, findEnds, withoutEnd } from './find-ends.ts';
import { linkOf } from './link-of.ts';
import type { Suggested } from './suggested.ts';
import { suggestSteps } from './suggest-steps.ts';
import type { TableColumn, TableToTranslate } from './table-to-translate.ts';
import { typeNamedBy } from './type-words.ts';
import { findWhen } from './when.ts';

/** A table whose headings name the two ends of a link: calls, payments, lists of links. Undefined for any other. */
export function suggestEnds({ columns }: TableToTranslate, types: CaseTypes): Suggested | undefined {
  const ends = findEnds(columns);
  if (!ends) return undefined;
  const others = columns.filter((column) => !ends.from.includes(column) && !ends.to.includes(column));
  const when = findWhen(others);
  const said = others.filter((column) => !when.columns.includes(column));
  const type = typeOfEnds(ends, columns, types);
  const described = (side: readonly TableColumn[]) =>
    side.map((column) => ({ column, called: withoutEnd(column.heading) }));
  const [from, to] = ends.from[0]?.heading === ends.to[0]?.heading ? ['from', 'to'] : namesOf(ends);
  return {
    entities: [
      entityOf(from, type, described(ends.from), types),
      entityOf(to, type, described(ends.to), types),
    ],
    links: [linkOf({ from, to, types: [type, type], direction: ends.direction }, said, when, types)],
    steps: [...when.steps, ...suggestSteps([...when.columns, ...said])],
  };
}

function namesOf({ from, to }: Ends): [string, string] {
  return [(from[0]?.heading ?? 'from').slice(0, 60), (to[0]?.heading ?? 'to').slice(0, 60)];
}

/** What both ends are: told by what their cells hold, by a heading, or by money that passes between them. */
function typeOfEnds(ends: Ends, columns: readonly TableColumn[], types: CaseTypes): string {
  const [kind] = [ends.from, ends.to].map(([first]) => first?.kind);
  if (kind === 'phone' || kind === 'account') return kind;
  const named = [...ends.from, ...ends.to].map(({ heading }) => typeNamedBy(heading, types));
  const found = named.find((type) => type !== undefined);
  if (found !== undefined) return found;
  const isMoney = columns.some((column) => column.kind === 'money');
  if (isMoney && kind === 'identifier') return 'account';
  return kind === 'text' ? 'person' : 'thing';
}
