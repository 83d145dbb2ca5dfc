import './analysis.css';
import './answer.css';
import './rank-list.css';
import { useTranslation } from 'react-i18next';

import { questionInFront } from '../../session/analysing.ts';
import { useSession } from '../../session/session.ts';
import { NetworkBar } from './network-bar.tsx';
import { QuestionList } from './question-list.tsx';
import { questions } from './questions.ts';

/** Questions about the network, the network they are asked of, and the answer to the one in front. */
export function Analysis() {
  const { t } = useTranslation();
  const { content: Content } = questions[useSession(questionInFront)];
  return (
    <section className="analysis" aria-label={t('analysis:name')}>
      <NetworkBar />
      <div className="analysis-body">
        <QuestionList />
        <Content />
      </div>
    </section>
  );
}
