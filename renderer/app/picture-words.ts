import i18next from 'i18next';

import { titleOf } from '../../core/catalogue/title-of.ts';
import { type FacetWords, facetWords } from '../session/facet-words.ts';
import type { Session } from '../session/session.ts';
import { shownOf } from '../session/shown.ts';
import { strictestTlp } from '../ui/handling-code.ts';
import { maskedNames } from '../ui/masked-names.ts';
import { namesIn } from '../ui/use-names.ts';

interface PictureWords {
  readonly title: string;
  readonly marking: string;
  readonly summary: string;
}

/** What a picture of the chart in front says of itself: whose it is, who may see it, what it leaves out. */
export function pictureWords(session: Session): PictureWords {
  const { rows, summary, settings } = session;
  const name = (row: Parameters<typeof titleOf>[0]) => titleOf(row, settings.language);
  const title = [summary && name(summary.about), rows && name(rows.chart)];
  const marking = [summary?.about.synthetic && 'CONTOH / SAMPLE', strictestTlp(summary?.sources ?? [])];
  const shown = shownOf(session);
  const counts = i18next.t('filter.summary', {
    shown: shown.entities.size,
    all: rows?.entities.size ?? 0,
    links: shown.links.size,
  });
  const conditions = wordsOf(session).filter(session.filter);
  return {
    title: title.filter(Boolean).join(', '),
    marking: marking.filter(Boolean).join(' · '),
    summary:
      conditions.length > 0
        ? i18next.t('filter.summaryBy', { counts, conditions: conditions.join('; ') })
        : counts,
  };
}

function wordsOf({ settings, revealed, protectedPeople, summary }: Session): FacetWords {
  const t = i18next.getFixedT(settings.language, 'catalogue');
  const masking = { isOn: settings.masking, revealed, people: protectedPeople };
  const masked = maskedNames(masking, (ring) => t(`catalogue:roleRings.${ring}`));
  const names = namesIn(settings.language, t, masked);
  return facetWords(i18next.t, names, summary?.sources ?? []);
}
