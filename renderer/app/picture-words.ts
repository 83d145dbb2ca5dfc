import i18next from 'i18next';

import { titleOf } from '../../core/catalogue/title-of.ts';
import type { Session } from '../session/session.ts';
import { shownOf } from '../session/shown.ts';
import { strictestTlp } from '../ui/handling-code.ts';

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
  return {
    title: title.filter(Boolean).join(', '),
    marking: marking.filter(Boolean).join(' · '),
    summary: i18next.t('filter.summary', {
      shown: shown.entities.size,
      all: rows?.entities.size ?? 0,
      links: shown.links.size,
    }),
  };
}
