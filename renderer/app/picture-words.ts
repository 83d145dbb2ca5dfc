import i18next from 'i18next';

import { titleOf } from '../../core/catalogue/title-of.ts';
import { sideName } from '../features/compare/sides.ts';
import { type FacetWords, facetWords } from '../session/facet-words.ts';
import { typesOf } from '../session/own-types.ts';
import type { Session } from '../session/session.ts';
import { shownOf } from '../session/shown.ts';
import { strictestTlp } from '../ui/handling-code.ts';
import { maskedNames } from '../ui/masked-names.ts';
import { type Names, namesIn } from '../ui/use-names.ts';

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
  const conditions = [...wordsOf(session).filter(session.filter), ...comparedWords(session)];
  return {
    title: title.filter(Boolean).join(', '),
    marking: marking.filter(Boolean).join(' · '),
    summary:
      conditions.length > 0
        ? i18next.t('filter.summaryBy', { counts, conditions: conditions.join('; ') })
        : counts,
  };
}

/** What the signs of a comparison mean, where the picture has them. */
function comparedWords(session: Session): readonly string[] {
  const { comparing, summary, telling } = session;
  if (!comparing?.answer || !comparing.isColoured || !summary || telling) return [];
  const side = sideName(comparing.before, summary, namesOf(session), i18next.t);
  return [i18next.t('compare:inPicture', { side })];
}

function wordsOf(session: Session): FacetWords {
  return facetWords(i18next.t, namesOf(session), session.summary?.sources ?? []);
}

function namesOf(session: Session): Names {
  const { settings, revealed, protectedPeople } = session;
  const t = i18next.getFixedT(settings.language, 'catalogue');
  const masking = { isOn: settings.masking, revealed, people: protectedPeople };
  const types = typesOf(session);
  const masked = maskedNames(masking, types, (ring) => t(`catalogue:roleRings.${ring}`));
  return namesIn(settings.language, t, masked, types);
}
