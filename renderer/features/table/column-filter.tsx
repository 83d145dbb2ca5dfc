import { useEffect, useRef, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';

import type { Condition, ConditionTest } from '../../../core/case/condition.ts';
import type { ColumnAnswer, TableQuestion } from '../../../core/contract/table.ts';
import { isReady, needOf, testsFor } from '../../session/condition-tests.ts';
import { readColumn } from '../../session/reading-table.ts';
import { filterColumn, useTabling } from '../../session/tabling.ts';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { showNumber } from '../../ui/show-number.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import type { HeadSpot } from './table-head.tsx';
import { useTableWords } from './table-context.ts';

interface ColumnFilterProps {
  readonly spot: HeadSpot;
  readonly question: TableQuestion;
  readonly onClose: () => void;
}

/** Narrows the table by one column: its values to choose from, or a word, a number, a moment to compare with. */
export function ColumnFilter({ spot, question, onClose }: ColumnFilterProps) {
  const { t } = useTranslation();
  const { titleOf } = useTableWords();
  const anchor = useRef<HTMLSpanElement>(null);
  const { column } = spot;
  const answer = useColumn(question, column);
  const present = useTabling(({ kind, looks }) =>
    looks[kind].conditions.find(({ facet }) => facet === column),
  );
  const [draft, setDraft] = useState<Condition | null>(present ?? null);
  const tests = testsFor(answer?.kind ?? 'word');
  const condition = draft ?? { facet: column, test: tests[0] ?? 'is', values: [] };
  const save = () => {
    filterColumn(column, [condition]);
    onClose();
  };
  return (
    <>
      <span ref={anchor} className="context-anchor" style={{ left: spot.x, top: spot.y }} />
      <Popover className="popover" triggerRef={anchor} isOpen placement="bottom start" onOpenChange={onClose}>
        <Dialog className="column-filter" aria-label={t('table:filterOf', { column: titleOf(column) })}>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (isReady(condition)) save();
            }}
          >
            <SelectField
              label={titleOf(column)}
              value={condition.test}
              choices={tests.map((id) => ({ id, label: t(`facets:test-${id}`) }))}
              onChange={(test) => setDraft({ facet: column, test: test as ConditionTest, values: [] })}
            />
            {answer && <Wanted condition={condition} answer={answer} onChange={setDraft} />}
            <div className="condition-actions">
              {present && (
                <Button
                  onPress={() => {
                    filterColumn(column, []);
                    onClose();
                  }}
                >
                  {t('table:head-unfilter')}
                </Button>
              )}
              <Button look="primary" type="submit" isDisabled={!isReady(condition)}>
                {t(present ? 'filter.change' : 'filter.add')}
              </Button>
            </div>
          </form>
        </Dialog>
      </Popover>
    </>
  );
}

/** The values of a column among the rows that pass the other conditions. */
function useColumn(question: TableQuestion, column: string): ColumnAnswer | null {
  const [answer, setAnswer] = useState<ColumnAnswer | null>(null);
  useEffect(() => {
    let isWanted = true;
    const conditions = question.conditions.filter(({ facet }) => facet !== column);
    void readColumn({ ...question, conditions }, column).then((read) => {
      if (isWanted && read) setAnswer(read);
    });
    return () => {
      isWanted = false;
    };
  }, [question, column]);
  return answer;
}

interface WantedProps {
  readonly condition: Condition;
  readonly answer: ColumnAnswer;
  readonly onChange: (condition: Condition) => void;
}

/** What the test compares with: chosen, typed, or nothing. */
function Wanted({ condition, answer, onChange }: WantedProps) {
  const { t } = useTranslation();
  const need = needOf(condition.test);
  const [first = '', second = ''] = condition.values;
  if (need === 'nothing') return null;
  if (need === 'values') return <Values condition={condition} answer={answer} onChange={onChange} />;
  const set = (values: readonly string[]) => onChange({ ...condition, values });
  if (need === 'numbers')
    return (
      <>
        <TextField label={t('filter.least')} value={first} onChange={(text) => set([text.trim(), second])} />
        <TextField label={t('filter.below')} value={second} onChange={(text) => set([first, text.trim()])} />
      </>
    );
  return (
    <TextField label={t(`filter.need-${need}`)} value={first} autoFocus onChange={(text) => set([text])} />
  );
}

const mostListed = 60;

function Values({ condition, answer, onChange }: WantedProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { words } = useTableWords();
  const [text, setText] = useState('');
  const wanted = text.trim().toLocaleLowerCase(language);
  const named = answer.values.map((value) => ({ ...value, word: words(condition.facet, [value.key]) }));
  const listed = named.filter(({ word }) => word.toLocaleLowerCase(language).includes(wanted));
  const toggle = (key: string, isOn: boolean) => {
    const others = condition.values.filter((value) => value !== key);
    onChange({ ...condition, values: isOn ? [...others, key] : others });
  };
  if (named.length === 0) return <p className="field-note">{t('table:noValues')}</p>;
  return (
    <div role="group" aria-label={t('table:values')}>
      {named.length > 8 && (
        <SearchBox
          label={t('filter.searchValues')}
          clearLabel={t('table:clearQuick')}
          value={text}
          onChange={setText}
        />
      )}
      <div className="column-values">
        {listed.slice(0, mostListed).map(({ key, word, count }) => (
          <div key={key} className="column-value">
            <CheckBox
              label={word}
              isOn={condition.values.includes(key)}
              onChange={(isOn) => toggle(key, isOn)}
            />
            <span className="quiet">{showNumber(count, language)}</span>
          </div>
        ))}
      </div>
      {listed.length > mostListed && (
        <p className="field-note">{t('filter.moreValues', { count: listed.length - mostListed })}</p>
      )}
    </div>
  );
}
