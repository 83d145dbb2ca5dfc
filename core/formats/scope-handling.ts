import type { Handling } from '../case/handling.ts';
import type { ExportScope } from './export-scope.ts';
import { citedSources } from './losses.ts';

/** From the least strict to the strictest: FIRST Traffic Light Protocol 2.0; and the Indonesian classifications. */
const tlps = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'] as const;
const classifications = ['B', 'T', 'R', 'SR'] as const;

/** Under which handling something may leave. */
interface ScopeHandling {
  readonly tlp: string | null;
  readonly classification: string | null;
  readonly codes: readonly string[];
  /** Sources that ask before they go on to a third agency, and those with conditions in words. */
  readonly thirdAgency: number;
  readonly conditions: number;
  readonly notReleaseTo: readonly string[];
}

/** The strictest handling of each kind among the sources that a scope rests on. */
export function scopeHandling(scope: ExportScope): ScopeHandling {
  const all = citedSources(scope).flatMap(({ handling }) => handling ?? []);
  const each = (of: (handling: Handling) => readonly string[]) => [...new Set(all.flatMap(of))].sort();
  const how = (is: (handling: Handling) => boolean) => all.filter(is).length;
  return {
    tlp: tlps.findLast((tlp) => all.some((handling) => handling.tlp === tlp)) ?? null,
    classification: strictestClass(
      each(({ classification }) => (classification === undefined ? [] : [classification])),
    ),
    codes: each(({ scheme, codes }) =>
      codes.map((code) => (scheme === undefined ? code : `${scheme} ${code}`)),
    ),
    thirdAgency: how(({ thirdAgencyRule }) => thirdAgencyRule),
    conditions: how(({ conditions }) => conditions !== undefined),
    notReleaseTo: each(({ notReleaseTo }) => notReleaseTo),
  };
}

/** The strictest of those we know; where there are others, these, for nobody knows how strict they are. */
function strictestClass(given: readonly string[]): string | null {
  const known: readonly string[] = classifications;
  const others = given.filter((one) => !known.includes(one));
  const strictest = classifications.findLast((one) => given.includes(one));
  const told = [...(strictest === undefined ? [] : [strictest]), ...others];
  return told.length === 0 ? null : told.join(', ');
}
