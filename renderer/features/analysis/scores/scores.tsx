import './scores.css';
import { useTranslation } from 'react-i18next';

import { measure, measuringWords } from '../../../session/measuring.ts';
import { useSession } from '../../../session/session.ts';
import { Button } from '../../../ui/button.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { ScoreChoices } from './score-choices.tsx';
import { ScoreNote } from './score-note.tsx';
import { ScoreTable } from './score-table.tsx';

/** A score for each entity or link: which measure and how, what stands out, how far it can be trusted, all of them. */
export function Scores() {
  const { t } = useTranslation();
  const measured = useSession((session) => session.measured);
  const measuring = useSession((session) => session.measuring);
  return (
    <section className="scores" aria-label={t('scores:name')}>
      <ScoreChoices />
      {measuring && <Measuring />}
      {measured && <ScoreNote measured={measured} />}
      {measured && <ScoreTable measured={measured} />}
      {!measured && !measuring && <NoScores />}
    </section>
  );
}

/** How far the measure under way is, and the way to call it off. */
function Measuring() {
  const { t } = useTranslation();
  const under = useSession(({ busy }) => busy.find(({ words }) => words === measuringWords));
  return (
    <div className="scores-busy" role="status">
      <Progress label={t(measuringWords)} done={under?.done ?? null} />
      {under?.cancel && <Button onPress={under.cancel}>{t('busy.cancel')}</Button>}
    </div>
  );
}

/** What a measure is for, and the one in question to begin with. */
function NoScores() {
  const { t } = useTranslation();
  const id = useSession(({ question }) => question.measure);
  const isEmpty = useSession(({ rows }) => rows === null || rows.entities.size === 0);
  return (
    <div className="scores-empty">
      <p>{t('scores:empty')}</p>
      <p>
        <b>{t(`measures:${id}.name`)}.</b> {t(`measures:${id}.explain`)}.
      </p>
      <Button look="primary" isDisabled={isEmpty} onPress={() => void measure({})}>
        {t('scores:start', { measure: t(`measures:${id}.name`) })}
      </Button>
    </div>
  );
}
