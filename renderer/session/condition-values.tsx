import { type ReactNode, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { useTranslation } from 'react-i18next';

import type { Condition } from '../../core/case/condition.ts';
import type { Bar } from '../../core/facets/tally.ts';
import type { FilterSide } from './chart-filter.ts';
import { useFacetWords } from './facet-words.ts';
import { TextField } from '../ui/text-field.tsx';
import { isReady, needOf } from './condition-tests.ts';

interface ConditionValuesProps {
  readonly side: FilterSide;
  readonly condition: Condition;
  /** The values there are, most first. */
  readonly bars: readonly Bar[];
  readonly onChange: (condition: Condition) => void;
}

/** What a condition compares with: chosen from the values on the chart, or typed. */
export function ConditionValues(props: ConditionValuesProps): ReactNode {
  const { condition, onChange } = props;
  const { t } = useTranslation();
  const need = needOf(condition.test);
  const [first = '', second = ''] = condition.values;
  const put = (...values: string[]) => onChange({ ...condition, values });
  const isWrong = condition.values.some((text) => text !== '') && !isReady(condition);
  if (need === 'nothing') return null;
  if (need === 'values') return <ValueList {...props} />;
  if (need === 'numbers')
    return (
      <div className="condition-pair">
        <TextField label={t('filter.least')} value={first} onChange={(text) => put(text, second)} isMono />
        <TextField label={t('filter.below')} value={second} onChange={(text) => put(first, text)} isMono />
      </div>
    );
  return (
    <TextField
      label={t(`filter.need-${need}`)}
      value={first}
      isInvalid={isWrong}
      isMono={need !== 'text'}
      onChange={(text) => put(text)}
      {...(need === 'moment' && { note: t('forms.momentNote') })}
    />
  );
}

/** More are not drawn; searching finds them. */
const mostListed = 100;

function ValueList({ side, condition, bars, onChange }: ConditionValuesProps) {
  const { t } = useTranslation();
  const words = useFacetWords();
  const [text, setText] = useState('');
  const known = bars.flatMap(({ key, items }) =>
    key === null ? [] : { key, count: items.length, name: words.value(side, condition.facet, key) },
  );
  const wanted = text.trim().toLocaleLowerCase();
  const found = known.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  const listed = found.slice(0, mostListed);
  return (
    <div className="condition-values">
      {known.length > 8 && <TextField label={t('filter.searchValues')} value={text} onChange={setText} />}
      <ListBox
        className="condition-choices"
        aria-label={t('filter.values')}
        selectionMode="multiple"
        escapeKeyBehavior="none"
        selectedKeys={condition.values}
        onSelectionChange={(keys) => {
          const chosen = keys === 'all' ? listed.map(({ key }) => key) : [...keys].map(String);
          onChange({ ...condition, values: chosen });
        }}
        renderEmptyState={() => <p className="condition-none">{t('filter.noValues')}</p>}
      >
        {listed.map(({ key, count, name }) => (
          <ListBoxItem key={key} id={key} textValue={name} className="condition-value">
            <span className="ellipsis">{name}</span>
            <b>{count}</b>
          </ListBoxItem>
        ))}
      </ListBox>
      {found.length > listed.length && (
        <span className="quiet">{t('filter.moreValues', { count: found.length - listed.length })}</span>
      )}
    </div>
  );
}
