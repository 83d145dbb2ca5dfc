import { IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { Caution } from '../../../core/contract/analysing.ts';
import { type Answers, type Asked, isOver } from '../../session/analysing.ts';
import { askingWords, askQuestion } from '../../session/analysing-asks.ts';
import { networkAsked } from '../../session/analysing-network.ts';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Cautions } from './cautions.tsx';

interface AnswerFrameProps<K extends Asked> {
  readonly question: K;
  /** What the question lets one choose. */
  readonly choices?: ReactNode;
  /** Whether it cannot be asked for now, which its empty state then says how to mend. */
  readonly isIdle?: boolean;
  readonly cautionsOf: (value: Answers[K]) => readonly Caution[];
  readonly show: (value: Answers[K]) => ReactNode;
}

/** A question with its plain line and choices, how far it is, how far its answer can be trusted, and the answer. */
export function AnswerFrame<K extends Asked>(props: AnswerFrameProps<K>) {
  const { question, choices, isIdle = false, cautionsOf, show } = props;
  const { t } = useTranslation();
  const id: Asked = question;
  const answer = useSession(({ analysis }) => analysis.answers[question]);
  const isAsking = useSession(({ analysis }) => analysis.asking === question);
  return (
    <div className="answer" role="group" aria-label={t(`analysis:${id}.name`)}>
      <div className="answer-head">
        <h2>{t(`analysis:${id}.name`)}</h2>
        <p className="answer-about">{t(`analysis:${id}.explain`)}</p>
        {choices}
        <Ask question={question} isOff={isIdle || isAsking} />
      </div>
      {isAsking && <Asking />}
      {answer && <Stale question={question} />}
      {answer && <Cautions cautions={cautionsOf(answer.value)} />}
      {answer ? show(answer.value) : !isAsking && <p className="answer-teach">{t(`analysis:${id}.teach`)}</p>}
    </div>
  );
}

/** Asks; once there is an answer, quietly at the end of the line. */
function Ask({ question, isOff }: { readonly question: Asked; readonly isOff: boolean }) {
  const { t } = useTranslation();
  const isAnswered = useSession(({ analysis }) => analysis.answers[question] !== undefined);
  const ask = () => void askQuestion(question);
  if (isAnswered)
    return (
      <div className="answer-again">
        <IconButton icon={IconRefresh} label={t('analysis:askAgain')} isDisabled={isOff} onPress={ask} />
      </div>
    );
  return (
    <Button look="primary" isDisabled={isOff} onPress={ask}>
      {t('analysis:ask')}
    </Button>
  );
}

/** How far the question under way is, and the way to call it off. */
function Asking() {
  const { t } = useTranslation();
  const under = useSession(({ busy }) => busy.find(({ words }) => words === askingWords));
  return (
    <div className="answer-asking" role="status">
      <Progress label={t('analysis:asking')} done={under?.done ?? null} />
      {under?.cancel && <Button onPress={under.cancel}>{t('busy.cancel')}</Button>}
    </div>
  );
}

/** Says that an answer is of another network, or of the case before an edit. */
function Stale({ question }: { readonly question: Asked }) {
  const { t } = useTranslation();
  const answer = useSession(({ analysis }) => analysis.answers[question]);
  const isOther = useSession((session) => answer !== undefined && !isOver(answer, networkAsked(session)));
  if (!answer || (!answer.isOld && !isOther)) return null;
  return (
    <p className="answer-old" role="status">
      {t(answer.isOld ? 'analysis:old' : 'analysis:other')}{' '}
      <Button look="quiet" onPress={() => void askQuestion(question)}>
        {t('analysis:askAgain')}
      </Button>
    </p>
  );
}
