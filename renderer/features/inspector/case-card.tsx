import { useTranslation } from 'react-i18next';

import { useSession } from '../../session/session.ts';
import { showMoment } from '../../ui/show-moment.ts';
import { useNames } from '../../ui/use-names.ts';
import { Facts } from './facts.tsx';
import { TourOffer } from './tour-offer.tsx';

/** While nothing is selected: what the case says of itself, and what to do next. */
export function CaseCard() {
  const { t } = useTranslation();
  const names = useNames();
  const summary = useSession((session) => session.summary);
  if (!summary) return null;
  const { about } = summary;
  const span = about.span?.map((moment) => showMoment(moment, names.language)) ?? about.wording?.span;
  const purposes = about.purpose.map((code) => t(`catalogue:purposes.${code}`, { defaultValue: code }));
  return (
    <>
      <header className="card-head">
        <h1>{names.title(about)}</h1>
        <p>{t('inspector.nothing')}</p>
      </header>
      <TourOffer />
      <Facts
        facts={[
          [t('caseCard.purpose'), purposes.join(', ')],
          [t('caseCard.agency'), about.agency],
          [t('caseCard.span'), span?.join(' – ')],
          [t('caseCard.grading'), t(`catalogue:gradingSchemes.${about.defaultGrading}`)],
          [t('caseCard.folder'), summary.name],
        ]}
      />
    </>
  );
}
