import { topologyOf } from '../measures/test-topology.ts';
import type { Network } from './network.ts';

/** From, to, direction (0 none, 1 forward, 2 both; none unless said) and weakness (0 to 2; 0 unless said). */
export type TestLink = readonly [number, number, number?, number?];

export function networkOf(size: number, links: readonly TestLink[]): Network {
  return {
    ...topologyOf(
      size,
      links.map(([from, to, direction = 0]) => [from, to, direction]),
    ),
    weakness: Uint8Array.from(links, ([, , , weakness]) => weakness ?? 0),
  };
}

/** Whether a link can be gone along from one entity to another. */
export function leads([from, to, direction = 0]: TestLink, along: boolean, a: number, b: number): boolean {
  if (from === a && to === b) return true;
  return from === b && to === a && (!along || direction !== 1);
}

/** Every path between two entities that passes none twice, found by trying all. */
export function allPaths(
  size: number,
  links: readonly TestLink[],
  along: boolean,
  [from, to]: readonly [number, number],
): number[][] {
  const found: number[][] = [];
  const walk = (path: readonly number[]) => {
    const at = path.at(-1)!;
    if (at === to) found.push([...path]);
    else
      for (let next = 0; next < size; next++)
        if (!path.includes(next) && links.some((link) => leads(link, along, at, next))) walk([...path, next]);
  };
  walk([from]);
  return found;
}

/** How weak the weakest step is when each takes its best link. */
export function worstOf(links: readonly TestLink[], along: boolean, path: readonly number[]): number {
  return Math.max(
    ...path
      .slice(1)
      .map((to, at) =>
        Math.min(
          ...links.filter((link) => leads(link, along, path[at]!, to)).map(([, , , weak]) => weak ?? 0),
        ),
      ),
  );
}
