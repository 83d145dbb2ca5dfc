import { useTranslation } from 'react-i18next';

import { useSession } from '../../session/session.ts';
import { showMoment } from '../../ui/show-moment.ts';
import { useNames } from '../../ui/use-names.ts';

/** While nothing is selected: what the case says of itself, and what to do next. */
export function CaseCard() {
  const { t } = useTranslation();
  const names = useNames();
  const summary = useSession((session) => session.summary);
  if (!summary) return null;
  const { about } = summary;
  const span = about.span?.map((moment) => showMoment(moment, names.language)).join(' – ');
  const purposes = about.purpose.map((code) => t(`catalogue:purposes.${code}`, { defaultValue: code }));
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['purpose', purposes.join(', ')],
    ['agency', about.agency],
    ['span', span],
    ['grading', t(`catalogue:gradingSchemes.${about.defaultGrading}`)],
    ['folder', summary.name],
  ];
  return (
    <>
      <header className="card-head">
        <h1>{names.title(about)}</h1>
        <p>{t('inspector.nothing')}</p>
      </header>
      <dl className="value-list">
        {facts.map(
          ([name, fact]) =>
            fact !== undefined &&
            fact !== '' && (
              <div key={name} className="value">
                <dt>{t(`caseCard.${name}`)}</dt>
                <dd>
                  <span className="value-words">{fact}</span>
                </dd>
              </div>
            ),
        )}
      </dl>
    </>
  );
}
