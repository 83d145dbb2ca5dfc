import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { facetById } from '../../core/facets/facets.ts';
import { firstMoments } from '../../core/facets/first-moments.ts';
import type { ChartRows, GuideReading } from '../canvas/canvas-props.ts';
import { facetContext } from './facet-context.ts';
import { useFacetWords } from './facet-words.ts';
import { useSession } from './session.ts';

/** How the chart with these rows is read by what it was arranged by; null where it was arranged by nothing that is named. */
export function useGuideReading(rows: ChartRows | null): GuideReading | null {
  const { t } = useTranslation();
  const words = useFacetWords();
  const context = useSession((session) => facetContext({ ...session, rows }));
  const timeline = useSession((session) => session.timeline);
  return useMemo(() => {
    const by = rows?.chart.guides?.by;
    if (!rows || by === undefined || !context) return null;
    const keysOf = facetById(by)?.entity;
    const items = timeline?.chart === rows.chart.id ? timeline.items : null;
    const momentOf = items && firstMoments(rows.links.values(), items.values());
    return {
      keyOf(id) {
        const entity = rows.entities.get(id);
        return (entity && keysOf?.(entity, context)[0]) ?? null;
      },
      momentOf(id) {
        const entity = rows.entities.get(id);
        return entity && momentOf?.(entity);
      },
      plot({ key, rest }) {
        if (rest) return t('chart:guides.rest');
        return key === null ? words.unknown : words.value('entities', by, key);
      },
    };
  }, [rows, context, timeline, words, t]);
}
