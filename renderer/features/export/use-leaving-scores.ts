import { useMemo } from 'react';

import { wayOutById } from '../../../core/tables-out/ways-out.ts';
import { useFacetWords } from '../../session/facet-words.ts';
import { titleWritten } from '../../session/exporting.ts';
import { scoredSides, scoreHeadings, scoresOn } from '../../session/leaving-scores.ts';
import { useSession } from '../../session/session.ts';
import { useNames } from '../../ui/use-names.ts';
import type { ExportChoice } from './export-choice.ts';

type Headings = ReturnType<typeof scoreHeadings>;

/** Scores that a way out has columns for. */
export interface LeavingScores {
  /** All there are; null where the way out has no such columns. */
  readonly offered: Headings | null;
  /** Those that leave as chosen. */
  readonly leaving: Headings;
}

/** The scores that can leave, and those that do. */
export function useLeavingScores({ format, withScores }: ExportChoice): LeavingScores {
  const names = useNames();
  const facets = useFacetWords();
  const results = useSession((session) => session.results);
  const chart = useSession((session) => (session.rows ? titleWritten(session, session.rows.chart) : ''));
  return useMemo(() => {
    const sides = scoredSides(wayOutById(format));
    const offered = sides && scoreHeadings(scoresOn({ results }, sides), { names, facets, chart });
    return { offered, leaving: (withScores && offered) || [] };
  }, [format, withScores, results, names, facets, chart]);
}
