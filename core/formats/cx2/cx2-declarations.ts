import type { Domain } from '../elements/element-key.ts';
import { memberOf, membersOf, textOf } from '../json/json-members.ts';
import type { JsonObject, JsonValue } from '../json/parse-json.ts';

type Members = JsonObject['members'];

/** What a file declares of the attributes of its nodes or edges: short names for long ones, and defaults. */
export class Cx2Declarations {
  readonly #names = new Map<string, string>();
  readonly #defaults = new Map<string, JsonValue>();

  constructor(aspects: readonly JsonValue[], domain: Domain) {
    for (const aspect of aspects)
      for (const [name, declared] of membersOf(memberOf(aspect, `${domain}s`))) this.#add(name, declared);
  }

  /** What an element says, by long names, with the defaults of what it does not say. */
  whole(said: Members): Members {
    const named = said.map(([name, value]) => [this.#names.get(name) ?? name, value] as const);
    const given = new Set(named.map(([name]) => name));
    return [...named, ...[...this.#defaults].filter(([name]) => !given.has(name))];
  }

  #add(name: string, declared: JsonValue): void {
    const alias = textOf(memberOf(declared, 'a'));
    if (alias !== undefined) this.#names.set(alias, name);
    const fallback = memberOf(declared, 'v');
    if (fallback) this.#defaults.set(name, fallback);
  }
}
