import './followed-links.css';
import { useTranslation } from 'react-i18next';

import { followAgain } from '../../session/following-asks.ts';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { ConnectionFound } from './connection-found.tsx';
import { LinkedFound } from './linked-found.tsx';
import { MostConnectedFound } from './most-connected-found.tsx';
import { PathsFound } from './paths-found.tsx';
import { QuestionBar } from './question-bar.tsx';

/** Where links lead: the question, its options, and what was found, which leads back to the chart. */
export function FollowedLinks() {
  const { t } = useTranslation();
  const following = useSession((session) => session.following);
  return (
    <section className="followed" aria-label={t('lower.paths')}>
      <div className="followed-body">
        {following && <QuestionBar question={following.question} />}
        {!following && <p className="followed-empty">{t('following:teach')}</p>}
        {following?.isAsking && (
          <p className="followed-empty" role="status">
            {t('following:searching')}
          </p>
        )}
        {following?.isOld && (
          <p className="followed-old" role="status">
            {t('following:old')}{' '}
            <Button look="quiet" onPress={() => void followAgain()}>
              {t('following:again')}
            </Button>
          </p>
        )}
        <Answer />
      </div>
    </section>
  );
}

function Answer() {
  const following = useSession((session) => session.following);
  if (!following?.answer) return null;
  const { question, answer } = following;
  if (question.kind === 'path' && 'paths' in answer)
    return <PathsFound question={question} answer={answer} />;
  if (question.kind === 'linked' && 'layers' in answer)
    return <LinkedFound question={question} answer={answer} />;
  if (question.kind === 'connect' && 'between' in answer)
    return <ConnectionFound question={question} answer={answer} />;
  if ('rows' in answer) return <MostConnectedFound answer={answer} />;
  return null;
}
