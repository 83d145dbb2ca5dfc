import type { Identifier } from '../../core/case/identifier.ts';
import type { Link } from '../../core/case/link.ts';
import type { Caution } from '../../core/contract/analysing.ts';
import type { FacetContext } from '../../core/facets/facet.ts';
import { eachInSteps, type Steps } from '../../core/tables/steps.ts';

/** Below so many entities a rank says next to nothing. */
const fewest = 10;

interface Looked extends Pick<FacetContext, 'source'> {
  readonly entities: number;
  readonly links: readonly Link[];
  /** Who is taken for whom. */
  readonly asOne: ReadonlyMap<Identifier, Identifier>;
  /** Links that were left out because they have no weight. */
  readonly unweighted: number;
}

/** Why results about a network should be taken with care, whatever is asked of it. */
export function* networkCautions(looked: Looked): Steps<readonly Caution[]> {
  const { entities, links, asOne, unweighted } = looked;
  const cited = new Set<Identifier>();
  let tentative = 0;
  const look = ({ strength, citations }: Link): void => {
    if (strength === 'tentative') tentative++;
    for (const { source } of citations) cited.add(source);
  };
  yield* eachInSteps(links, look, links.length);
  const firsts = new Set(asOne.values()).size;
  const cautions: readonly Caution[] = [
    { code: 'asOne', count: firsts && firsts + asOne.size, of: firsts },
    { code: 'tentative', count: tentative, of: links.length },
    { code: 'unweighted', count: unweighted, of: links.length + unweighted },
    { code: 'truncated', ...rejectedRows(cited, looked) },
  ];
  const small: readonly Caution[] = entities < fewest ? [{ code: 'small', count: entities }] : [];
  return [...small, ...cautions.filter(({ count = 0 }) => count > 0)];
}

/** Rows of the imported files behind the links that were not taken, of all that were read. */
function rejectedRows(cited: ReadonlySet<Identifier>, { source }: Looked): Pick<Caution, 'count' | 'of'> {
  const files = [...cited].flatMap((id) => source(id)?.file?.rows ?? []);
  return {
    count: files.reduce((sum, { rejected }) => sum + rejected, 0),
    of: files.reduce((sum, { read }) => sum + read, 0),
  };
}
