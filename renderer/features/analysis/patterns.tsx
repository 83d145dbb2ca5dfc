import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { FoundFinding, PatternsFound } from '../../../core/contract/analysing.ts';
import { patterns, wordsOfPattern } from '../../../core/patterns/patterns.ts';
import { choosePatterns } from '../../session/findings.ts';
import { useSession } from '../../session/session.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { showDays } from '../../ui/show-days.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { AnswerFrame } from './answer-frame.tsx';
import { FindingCard } from './finding-card.tsx';
import { PatternSettings } from './pattern-settings.tsx';
import { RankList } from './rank-list.tsx';
import { useFindingWords } from './use-finding-words.ts';
import { useNameOf } from './use-rank-rows.ts';

const all = 'all';

/** Which patterns there are: each finding as a sentence, with what it rests on and what can be done about it. */
export function Patterns() {
  const { t } = useTranslation();
  const [pattern, setPattern] = useState(all);
  const { dismissed } = useSession(({ analysis }) => analysis.choices.patterns);
  const found = useSession(({ analysis }) => analysis.answers.patterns?.value);
  const countOf = (id: string) =>
    (found?.findings ?? []).filter((one) => one.dismissed === null && (id === all || one.pattern === id))
      .length;
  const called = (id: string) => (id === all ? t('analysis:patterns.all') : t(`patterns:${id}.name`));
  const label = (id: string) =>
    found ? t('analysis:patterns.counted', { name: called(id), count: countOf(id) }) : called(id);
  return (
    <AnswerFrame
      question="patterns"
      choices={
        <>
          <SelectField
            label={t('analysis:patterns.pattern')}
            isLabelHidden
            value={pattern}
            choices={[all, ...patterns.map(({ id }) => id)].map((id) => ({ id, label: label(id) }))}
            onChange={setPattern}
          />
          <CheckBox
            label={t('analysis:patterns.dismissed')}
            isOn={dismissed}
            onChange={(isOn) => choosePatterns({ dismissed: isOn })}
          />
          {pattern !== all && <PatternSettings key={pattern} pattern={pattern} />}
        </>
      }
      cautionsOf={({ cautions }) => cautions}
      show={(answer) => <Findings key={pattern} answer={answer} pattern={pattern} hasDismissed={dismissed} />}
    />
  );
}

interface FindingsProps {
  readonly answer: PatternsFound;
  readonly pattern: string;
  readonly hasDismissed: boolean;
}

function Findings({ answer, pattern, hasDismissed }: FindingsProps) {
  const { t } = useTranslation();
  const words = useFindingWords(answer);
  const nameOf = useNameOf(answer.names);
  const language = useLanguage();
  const [key, setKey] = useState<string | null>(null);
  const listed = answer.findings.filter(
    (one) => (pattern === all || one.pattern === pattern) && (hasDismissed || one.dismissed === null),
  );
  const current = listed.find((one) => one.key === key) ?? listed[0];
  const when = ({ start, end }: FoundFinding) => {
    const [first, last] = [start, end].map((text) => (text === null ? NaN : Date.parse(text)));
    return first === undefined || Number.isNaN(first) ? '' : showDays(first, last || first, language);
  };
  const titleOf = ({ pattern: id, named }: FoundFinding) =>
    [t(`patterns:${wordsOfPattern(id)}.name`), named.map(nameOf).join(', ')].filter(Boolean).join(': ');
  const rows = listed.map((one) => ({
    ...{ id: one.key, name: titleOf(one), entities: one.entities, links: one.links },
    value: one.dismissed ? t('analysis:patterns.isDismissed') : when(one),
  }));
  if (!current)
    return (
      <p className="answer-teach">
        {t(pattern === all ? 'analysis:patterns.noneAtAll' : 'analysis:patterns.none')}
      </p>
    );
  return (
    <>
      {answer.stopped.length > 0 && (
        <p className="answer-old">
          {t('analysis:patterns.stopped', {
            names: answer.stopped.map((id) => t(`patterns:${wordsOfPattern(id)}.name`)).join(', '),
          })}
        </p>
      )}
      <div className="answer-parts answer-findings">
        <div className="answer-part">
          <RankList label={t('analysis:patterns.list')} rows={rows} onCurrent={({ id }) => setKey(id)} />
        </div>
        <FindingCard
          key={current.key}
          answer={answer}
          finding={current}
          sentence={words(current)}
          when={when(current)}
        />
      </div>
    </>
  );
}
