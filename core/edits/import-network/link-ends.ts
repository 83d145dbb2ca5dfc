import type { Identifier } from '../../case/identifier.ts';
import type { Direction } from '../../case/link.ts';
import { batchesOf, type BatchedNetwork, isPackedBatch, type LinkBatch } from '../../formats/link-batches.ts';
import type { Steps } from '../../tables/steps.ts';
import { BitRows } from './bit-rows.ts';
import { numbersPerLink, type PackedLinks } from '../../formats/packed-links.ts';

/** The two ends of a link of an import, as rows. */
export interface LinkEnds {
  readonly from: Identifier;
  readonly to: Identifier;
  readonly direction: Direction;
}

/** Which entities the links of an import are between. Keys are looked up once a batch and are numbers from then on. */
export class ImportedEnds {
  readonly #batches: readonly LinkBatch[];
  readonly #numbers: ReadonlyMap<string, number>;
  /** By number of a key. */
  readonly #entities: readonly Identifier[];
  readonly #found = new WeakMap<PackedLinks, Int32Array>();

  /** `ids` are the entities of all keys of the import. */
  constructor(
    files: readonly Pick<BatchedNetwork, 'links' | 'batches'>[],
    ids: ReadonlyMap<string, Identifier>,
  ) {
    this.#batches = files.flatMap(batchesOf);
    this.#entities = [...ids.values()];
    this.#numbers = new Map([...ids.keys()].map((key, number) => [key, number]));
  }

  /** The entity of a key. */
  of(key: string): Identifier {
    return this.#entityAt(this.#numberOf(key));
  }

  /** The entities of the keys of a batch, in their order. */
  ofKeys(batch: PackedLinks): readonly Identifier[] {
    return Array.from(this.#numbersOf(batch), (number) => this.#entityAt(number));
  }

  /** How many ends of links are at each entity; a batch in a step. */
  *degrees(): Steps<ReadonlyMap<Identifier, number>> {
    const counts = new Float64Array(this.#entities.length);
    const count = (number: number): unknown => (counts[number] = (counts[number] ?? 0) + 1);
    for (const [done, batch] of this.#batches.entries()) {
      yield done / this.#batches.length;
      if (isPackedBatch(batch)) eachEnd(batch, this.#numbersOf(batch), count);
      else for (const { from, to } of batch) for (const key of [from, to]) count(this.#numberOf(key));
    }
    const degrees = new Map<Identifier, number>();
    for (const [number, entity] of this.#entities.entries())
      degrees.set(entity, (degrees.get(entity) ?? 0) + (counts[number] ?? 0));
    return degrees;
  }

  /** With how many of these each entity is linked, where with any; a batch in a step. */
  *contacts(of: readonly Identifier[]): Steps<ReadonlyMap<Identifier, number>> {
    const places = new Map(of.map((id, place) => [id, place]));
    const placeOf = Int32Array.from(this.#entities, (id) => places.get(id) ?? -1);
    const seen = new BitRows(this.#entities.length, of.length);
    const see = (from: number, to: number): void => {
      seen.set(to, placeOf[from] ?? -1);
      seen.set(from, placeOf[to] ?? -1);
    };
    for (const [done, batch] of this.#batches.entries()) {
      yield done / this.#batches.length;
      if (isPackedBatch(batch)) eachLink(batch, this.#numbersOf(batch), see);
      else for (const { from, to } of batch) see(this.#numberOf(from), this.#numberOf(to));
    }
    const counts = this.#entities.map((id, number) => [id, seen.countIn(number)] as const);
    return new Map(counts.filter(([, count]) => count > 0));
  }

  /** The links with both ends among these. */
  between(entities: ReadonlySet<Identifier>): LinkEnds[] {
    const among = this.#entities.map((id) => entities.has(id));
    const found: LinkEnds[] = [];
    const take = (from: number, to: number, direction: Direction): void => {
      if (among[from] && among[to])
        found.push({ from: this.#entityAt(from), to: this.#entityAt(to), direction });
    };
    for (const batch of this.#batches) {
      if (isPackedBatch(batch)) eachLink(batch, this.#numbersOf(batch), take);
      else
        for (const { from, to, direction } of batch)
          take(this.#numberOf(from), this.#numberOf(to), direction);
    }
    return found;
  }

  #numbersOf(batch: PackedLinks): Int32Array {
    const found = this.#found.get(batch) ?? Int32Array.from(batch.keys, (key) => this.#numberOf(key));
    this.#found.set(batch, found);
    return found;
  }

  /** Every end of a link was gathered, so a missing one is a fault of this program. */
  #numberOf(key: string): number {
    const number = this.#numbers.get(key);
    if (number === undefined) throw new Error('An end of an imported link was not gathered.');
    return number;
  }

  #entityAt(number: number): Identifier {
    return this.#entities[number] ?? '';
  }
}

function eachEnd({ numbers }: PackedLinks, keys: Int32Array, use: (key: number) => unknown): void {
  for (let at = 0; at < numbers.length; at += numbersPerLink) {
    use(keys[numbers[at + 1] ?? 0] ?? 0);
    use(keys[numbers[at + 2] ?? 0] ?? 0);
  }
}

function eachLink(
  { shapes, numbers }: PackedLinks,
  keys: Int32Array,
  use: (from: number, to: number, direction: Direction) => void,
): void {
  for (let at = 0; at < numbers.length; at += numbersPerLink) {
    const [shape = 0, from = 0, to = 0] = [numbers[at], numbers[at + 1], numbers[at + 2]];
    use(keys[from] ?? 0, keys[to] ?? 0, shapes[shape]?.direction ?? 'none');
  }
}
