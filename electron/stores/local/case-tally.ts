import type { Entity } from '../../../core/case/entity.ts';
import type { Identifier } from '../../../core/case/identifier.ts';
import type { Link } from '../../../core/case/link.ts';
import { borderOf } from '../../../core/jurisdiction/border-pairs.ts';
import { BorderTally } from '../../../core/jurisdiction/border-tally.ts';
import type { CaseCounts } from '../case-store.ts';

/** What a link's end counts for: its country, null where it has none; undefined where there is no such entity. */
export type End = string | null | undefined;

/** Counts entities and links, each as it comes (1) and goes (-1). */
export class CaseTally {
  readonly #entities = new Map<string, number>();
  readonly #links = new Map<string, number>();
  readonly #borders = new BorderTally();
  #values = 0;

  entity({ type, values }: Entity, by: 1 | -1): void {
    add(this.#entities, type, by);
    this.#values += by * values.length;
  }

  /** A link counts where both its ends are there. */
  link(link: Link, endOf: (entity: Identifier) => End, by: 1 | -1): void {
    if (endOf(link.from) === undefined || endOf(link.to) === undefined) return;
    add(this.#links, link.type, by);
    this.#values += by * link.values.length;
    const border = borderOf(link, (entity) => endOf(entity) ?? undefined);
    if (border) this.#borders.count(border, by);
  }

  counts(): Omit<CaseCounts, 'sources'> {
    return {
      entities: Object.fromEntries(this.#entities),
      links: Object.fromEntries(this.#links),
      values: this.#values,
      borders: this.#borders.counts(),
    };
  }
}

function add(counts: Map<string, number>, type: string, by: 1 | -1): void {
  const count = (counts.get(type) ?? 0) + by;
  if (count === 0) counts.delete(type);
  else counts.set(type, count);
}
