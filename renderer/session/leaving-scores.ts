import i18next from 'i18next';

import type { CaseInput } from '../../core/contract/case-calls.ts';
import { measureById, measures } from '../../core/measures/measures.ts';
import type { WayOut } from '../../core/tables-out/ways-out.ts';
import type { FilterSide } from './chart-filter.ts';
import type { Measured } from './measured.ts';
import { askedNetworkWords, type WordsAround } from './network-words.ts';
import type { Session } from './session.ts';

/** Whose scores have columns in what a way out writes; null where it writes no tables. */
export function scoredSides(way: WayOut | undefined): readonly FilterSide[] | null {
  return way && 'table' in way.by ? way.by.table.scored : null;
}

/** The scores there are of these, in the order of the menu. */
export function scoresOn({ results }: Pick<Session, 'results'>, sides: readonly FilterSide[]): Measured[] {
  return measures.flatMap(({ id, on }) => (sides.includes(on) ? (results[id] ?? []) : []));
}

/** The way out as one table that has the scores in front. */
export function scoreFormat({ measured }: Pick<Session, 'measured'>): string {
  return measured && measureById(measured.measure)?.on === 'links' ? 'csv-links' : 'csv-entities';
}

/** What these scores are headed by: the measure, how it was worked out, over which network, and whether it is old. */
export function scoreHeadings(
  scores: readonly Measured[],
  around: Omit<WordsAround, 't'> & { readonly chart: string },
): CaseInput<'export'>['scores'] & object {
  const { t } = i18next;
  return scores.map((measured) => {
    const { measure, network, normalised, bound, isOld } = measured;
    const how = [
      ...(measureById(measure)?.normalisedUnit ? [t(`scores:${normalised ? 'normalised' : 'plain'}`)] : []),
      ...networkWritten(network, { t, ...around }),
      ...(bound === null ? [] : [t('exporting:scoresEstimated')]),
      ...(isOld ? [t('exporting:scoresOld')] : []),
    ];
    return { measure, heading: `${t(`measures:${measure}.name`)}: ${how.join(' · ')}` };
  });
}

/** Whoever reads the file has no chart in front: it is named. */
function networkWritten(
  network: Measured['network'],
  { chart, ...around }: WordsAround & { readonly chart: string },
): readonly string[] {
  const [where = '', ...rest] = askedNetworkWords(network, around);
  if (network.scope?.chart === undefined) return [where, ...rest];
  return [network.scope.entities ? `${chart} (${where})` : chart, ...rest];
}
