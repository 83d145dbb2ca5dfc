import { useTranslation } from 'react-i18next';

import { figures } from '../../../core/measures/figures/figures.ts';
import type { Answers } from '../../session/analysing.ts';
import { askQuestion } from '../../session/analysing-asks.ts';
import { useSession } from '../../session/session.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { AnswerFrame } from './answer-frame.tsx';
import { FacetChoice } from './facet-choice.tsx';
import { showFigure, showShare } from './show-share.ts';

/** How the network is built: each figure with what it says in a line. */
export function Built() {
  const { t } = useTranslation();
  const by = useSession(({ analysis }) => analysis.choices.built.by);
  return (
    <AnswerFrame
      question="built"
      choices={
        <FacetChoice
          label={t('analysis:built.by')}
          by={by}
          onChange={(facet) => void askQuestion('built', { by: facet })}
        />
      }
      cautionsOf={({ cautions }) => cautions}
      show={(answer) => <Figures answer={answer} />}
    />
  );
}

function Figures({ answer }: { readonly answer: Answers['built'] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const text = (id: string, value: number) =>
    figures.find((one) => one.id === id)?.unit === 'share'
      ? showShare(value, language)
      : showFigure(value, language);
  return (
    <>
      <p className="answer-line">
        {t('analysis:built.line', { count: answer.entities, links: answer.links })}
      </p>
      <dl className="answer-figures">
        {answer.figures.map(({ figure, value }) => (
          <div key={figure}>
            <dt>{t(`figures:${figure}.name`)}</dt>
            <dd>
              <b>{value === null ? '–' : text(figure, value)}</b>
              <span>{t(`figures:${figure}.explain`)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
