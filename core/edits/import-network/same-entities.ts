import type { Entity } from '../../case/entity.ts';
import type { Identifier } from '../../case/identifier.ts';
import type { Gathered } from './gather.ts';

/** What an import compares entities by. */
type Described = Pick<Gathered, 'type' | 'sameBy' | 'claims'>;

/** Finds entities that carry the values by which an import says that they are the same. */
export class SameEntities {
  /** Properties that are compared first. */
  readonly #leading: ReadonlySet<string>;
  readonly #byValue = new Map<string, Map<Identifier, Entity>>();

  constructor(entities: Iterable<Entity>, gathered: Iterable<Described>) {
    this.#leading = new Set([...gathered].flatMap(({ sameBy }) => sameBy?.[0] ?? []));
    if (this.#leading.size > 0) for (const entity of entities) this.add(entity);
  }

  /** Knows an entity from now on, or knows more of it. */
  add(entity: Entity): void {
    for (const { property, text } of entity.values) {
      if (!this.#leading.has(property)) continue;
      const name = nameOf(property, text);
      const known = this.#byValue.get(name) ?? new Map<Identifier, Entity>();
      this.#byValue.set(name, known.set(entity.id, entity));
    }
  }

  /** The one entity of its type, or the one assumed, that agrees in every property; none where several do. */
  find({ type, sameBy = [], claims }: Described, assumed: string): Entity | undefined {
    const [leading] = sameBy;
    const alike = new Map(
      claims.flatMap(({ property, text }) =>
        property === leading ? [...(this.#byValue.get(nameOf(property, text)) ?? [])] : [],
      ),
    );
    const same = [...alike.values()].filter(
      (entity) => entity.type === (type ?? assumed) && agrees(entity, sameBy, claims),
    );
    return same.length === 1 ? same[0] : undefined;
  }
}

function agrees({ values }: Entity, sameBy: readonly string[], claims: Described['claims']): boolean {
  return sameBy.every((property) => {
    const known = new Set(
      values.filter((value) => value.property === property).map(({ text }) => folded(text)),
    );
    return claims.some((claim) => claim.property === property && known.has(folded(claim.text)));
  });
}

function nameOf(property: string, text: string): string {
  return `${property}\0${folded(text)}`;
}

/** White space and the size of letters make no difference; everything else does. */
function folded(text: string): string {
  return text.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
}
