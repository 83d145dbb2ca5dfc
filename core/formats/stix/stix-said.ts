import { limits } from '../bad-cell.ts';
import type { Cell } from '../cell.ts';
import { placeOf } from '../elements/element-network.ts';
import { memberOf, membersOf, textOf, textsOf } from '../json/json-members.ts';
import type { JsonValue } from '../json/parse-json.ts';
import type { StixObject } from './stix-objects.ts';

/** What says no more of an object than that it is one, or is told as something else. */
const structural: ReadonlySet<string> = new Set(['id', 'type', 'spec_version', 'extensions']);

/** Everything an object says, a cell for every value, extensions last; `taken` properties are told otherwise. */
export function saidBy({ id, json }: StixObject, taken: ReadonlySet<string>): Cell<never>[] {
  const said = json.members
    .filter(([name]) => !structural.has(name) && !taken.has(name))
    .flatMap(([name, value]) => cellsOf(id, name, value));
  return [...said, ...extensionsOf(id, memberOf(json, 'extensions'))];
}

/** What the extensions of an object say, each property after the id of its extension. */
function extensionsOf(id: string, extensions: JsonValue | undefined): Cell<never>[] {
  return membersOf(extensions).flatMap(([extension, value]) =>
    membersOf(value)
      .filter(([name, of]) => name !== 'extension_type' || textOf(of) === undefined)
      .flatMap(([name, of]) => cellsOf(id, `${extension}: ${name}`, of)),
  );
}

function cellsOf(id: string, property: string, value: JsonValue): Cell<never>[] {
  return textsOf(value).map(({ text, line }) => ({
    ...{ property, text },
    at: { ...placeOf(line, id), column: property.slice(0, limits.place) },
  }));
}
