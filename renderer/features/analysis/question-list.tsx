import { type KeyboardEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';

import { type QuestionId, questionIds, questionInFront } from '../../session/analysing.ts';
import { openQuestion, turnTo } from '../../session/analysing-asks.ts';
import { useSession } from '../../session/session.ts';
import { rowAfterKey } from '../../ui/row-steps.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { questions } from './questions.ts';

/** The questions: arrow keys turn to one, Enter or a press asks it. Where there is no room, a box that drops down. */
export function QuestionList() {
  const { t } = useTranslation();
  const name = useId();
  const current = useSession(questionInFront);
  const press = (event: KeyboardEvent) => {
    const next = rowAfterKey(event.key, questionIds.indexOf(current), { count: questionIds.length, page: 4 });
    const id = next === undefined ? undefined : questionIds[next];
    if (id) turnTo(id);
    else if (event.key === 'Enter' || event.key === ' ') void openQuestion(current);
    else return;
    event.preventDefault();
  };
  return (
    <nav className="questions" aria-label={t('analysis:questions')}>
      <div
        className="question-list"
        role="listbox"
        tabIndex={0}
        aria-label={t('analysis:questions')}
        aria-activedescendant={`${name}-${current}`}
        onKeyDown={press}
      >
        {questionIds.map((id) => (
          <Line key={id} id={id} name={`${name}-${id}`} isCurrent={id === current} />
        ))}
      </div>
      <div className="question-choice">
        <SelectField
          label={t('analysis:questions')}
          isLabelHidden
          value={current}
          choices={questionIds.map((id) => ({ id, label: t(`analysis:${id}.name`) }))}
          onChange={(id) => turnTo(questionIds.find((one) => one === id) ?? current)}
        />
      </div>
    </nav>
  );
}

interface LineProps {
  readonly id: QuestionId;
  readonly name: string;
  readonly isCurrent: boolean;
}

function Line({ id, name, isCurrent }: LineProps) {
  const { t } = useTranslation();
  const { icon: Icon } = questions[id];
  return (
    <div
      id={name}
      className="question-line"
      role="option"
      aria-selected={isCurrent}
      title={t(`analysis:${id}.explain`)}
      onClick={() => void openQuestion(id)}
    >
      <Icon size={15} stroke={1.75} aria-hidden />
      <span>{t(`analysis:${id}.name`)}</span>
    </div>
  );
}
