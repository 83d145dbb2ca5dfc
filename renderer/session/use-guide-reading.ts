import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../core/case/identifier.ts';
import { facetById } from '../../core/facets/facets.ts';
import { firstEvents } from '../../core/facets/first-moments.ts';
import { overviewLinks } from '../../core/overview/overview-data.ts';
import type { ChartRows, GuideReading } from '../canvas/canvas-props.ts';
import { facetContext } from './facet-context.ts';
import { useFacetWords } from './facet-words.ts';
import { useSession } from './session.ts';

/** How the chart with these rows is read by what it was arranged by; null where it was arranged by nothing that is named. */
export function useGuideReading(rows: ChartRows | null): GuideReading | null {
  const { t } = useTranslation();
  const words = useFacetWords();
  const context = useSession((session) => facetContext({ ...session, rows }));
  const momentOf = useMoments(rows);
  return useMemo(() => {
    const by = rows?.chart.guides?.by;
    if (!rows || by === undefined || !context) return null;
    const keysOf = facetById(by)?.entity;
    return {
      keyOf(id) {
        const entity = rows.entities.get(id);
        return (entity && keysOf?.(entity, context)[0]) ?? null;
      },
      momentOf,
      plot({ key, rest }) {
        if (rest) return t('chart:guides.rest');
        return key === null ? words.unknown : words.value('entities', by, key);
      },
    };
  }, [rows, context, momentOf, words, t]);
}

const unread = () => undefined;

/** When entities of a chart first appear, whether their rows are here or not; the same function until that changes. */
function useMoments(rows: ChartRows | null): GuideReading['momentOf'] {
  const timeline = useSession((session) => session.timeline);
  const overview = useSession((session) => session.overview);
  const isGuided = rows?.chart.guides?.scale !== undefined && timeline?.chart === rows.chart.id;
  const links = overview ? null : rows?.links;
  return useMemo(() => {
    if (!timeline || !isGuided) return unread;
    const all = overview ? overviewLinks(overview) : (links?.values() ?? []);
    const first = firstEvents(all, timeline.items.values());
    return (id: Identifier) => timeline.own.get(id) ?? first.get(id) ?? null;
  }, [timeline, overview, links, isGuided]);
}
