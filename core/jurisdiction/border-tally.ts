import type { BorderPair } from './border-pairs.ts';

/** How many links join two countries (in alphabetical order). */
export interface BorderCount {
  readonly countries: BorderPair['countries'];
  readonly links: number;
}

/** Counts cross-border links by pair of countries, link by link. */
export class BorderTally {
  readonly #counts = new Map<string, BorderCount>();

  /** One link more (1) or less (-1) between these countries. */
  count(countries: BorderPair['countries'], by: 1 | -1): void {
    const name = countries.join('-');
    const links = (this.#counts.get(name)?.links ?? 0) + by;
    if (links === 0) this.#counts.delete(name);
    else this.#counts.set(name, { countries, links });
  }

  /** The pairs that have links, most links first, then by name. */
  counts(): readonly BorderCount[] {
    return [...this.#counts.values()].sort(
      (a, b) => b.links - a.links || (a.countries.join() < b.countries.join() ? -1 : 1),
    );
  }
}
