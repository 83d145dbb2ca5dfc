import type { ArrangeInput } from './arrange.ts';
import type { Claim, OrderedClaims } from './country-ground.ts';

/** How many links join the entities of two countries, null standing for none. */
type Traffic = (a: Claim, b: Claim) => number;

/**
 * Makes the country with most entities (equals by code) the home country and orders the others so that those with many
 * links between them lie next to each other, and those linked with entities of no country near the bottom.
 */
export function orderClaims(claims: readonly Claim[], input: ArrangeInput): OrderedClaims {
  const [home, ...abroad] = claims.filter(({ country }) => country !== null).sort(byEntities);
  const nowhere = claims.find(({ country }) => country === null);
  return { home, abroad: improved(abroad, nowhere, trafficOf(input)), nowhere };
}

function byEntities(a: Claim, b: Claim): number {
  return b.entities - a.entities || ((a.country ?? '') < (b.country ?? '') ? -1 : 1);
}

function trafficOf({ from, to, countries }: ArrangeInput): Traffic {
  const counts = new Map<string, number>();
  const key = (a: string | null | undefined, b: string | null | undefined): string => `${a ?? ''}-${b ?? ''}`;
  from.forEach((end, link) => {
    const [a, b] = [countries[end], countries[to[link] as number]];
    for (const name of [key(a, b), key(b, a)]) counts.set(name, (counts.get(name) ?? 0) + 1);
  });
  return (a, b) => counts.get(key(a.country, b.country)) ?? 0;
}

/** Swaps two of the stack as long as that shortens the ways between them. */
function improved(stack: readonly Claim[], nowhere: Claim | undefined, traffic: Traffic): readonly Claim[] {
  let best = stack;
  let least = ways(best, nowhere, traffic);
  for (let first = 0; first < stack.length; first++)
    for (let second = first + 1; second < stack.length; second++) {
      const swapped = best.with(first, best[second] as Claim).with(second, best[first] as Claim);
      const cost = ways(swapped, nowhere, traffic);
      if (cost >= least) continue;
      [best, least] = [swapped, cost];
      [first, second] = [0, 0];
    }
  return best;
}

/** Distance down the stack that all links between its countries, and to the strip at its foot, have to go. */
function ways(stack: readonly Claim[], nowhere: Claim | undefined, traffic: Traffic): number {
  let foot = 0;
  const middles = stack.map(({ area }) => (foot += area) - area / 2);
  return stack.reduce((sum, claim, at) => {
    const middle = middles[at] as number;
    const between = stack.reduce(
      (inner, other, below) =>
        below > at ? inner + traffic(claim, other) * ((middles[below] as number) - middle) : inner,
      0,
    );
    return sum + between + (nowhere ? traffic(claim, nowhere) * (foot - middle) : 0);
  }, 0);
}
