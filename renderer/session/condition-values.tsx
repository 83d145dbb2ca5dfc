import { type ReactNode, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { useTranslation } from 'react-i18next';

import type { Condition } from '../../core/case/condition.ts';
import type { FilterSide } from './chart-filter.ts';
import { useFacetWords } from './facet-words.ts';
import { TextField } from '../ui/text-field.tsx';
import { isReady, needOf } from './condition-tests.ts';
import { type OfferedFrom, useOffers } from './use-offers.ts';

interface ConditionValuesProps {
  readonly side: FilterSide;
  readonly condition: Condition;
  readonly from: OfferedFrom;
  readonly onChange: (condition: Condition) => void;
}

/** What a condition compares with: chosen from the values there are, or typed. */
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

function ValueList({ side, condition, from, onChange }: ConditionValuesProps) {
  const { t } = useTranslation();
  const words = useFacetWords();
  const [text, setText] = useState('');
  const all = useOffers(from, side, condition.facet);
  // names of codes are known here alone; of values too many to be told, those are asked for that hold the text
  const some = useOffers(from, side, condition.facet, all.more > 0 ? text : '');
  const known = some.values.map((value) => ({
    ...value,
    name: words.value(side, condition.facet, value.key),
  }));
  const wanted = text.trim().toLocaleLowerCase();
  const found = all.more > 0 ? known : known.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  const listed = found.slice(0, mostListed);
  const rest = found.length - listed.length + some.more;
  return (
    <div className="condition-values">
      {(all.values.length > 8 || text !== '') && (
        <TextField label={t('filter.searchValues')} value={text} onChange={setText} />
      )}
      <ListBox
        className="condition-choices"
        aria-label={t(from === 'case' ? 'filter.valuesInCase' : 'filter.values')}
        selectionMode="multiple"
        escapeKeyBehavior="none"
        selectedKeys={condition.values}
        onSelectionChange={(keys) => {
          const chosen = keys === 'all' ? listed.map(({ key }) => key) : [...keys].map(String);
          onChange({ ...condition, values: chosen });
        }}
        renderEmptyState={() => (
          <p className="condition-none">{t(from === 'case' ? 'filter.noValuesInCase' : 'filter.noValues')}</p>
        )}
      >
        {listed.map(({ key, count, name }) => (
          <ListBoxItem key={key} id={key} textValue={name} className="condition-value">
            <span className="ellipsis">{name}</span>
            <b>{count}</b>
          </ListBoxItem>
        ))}
      </ListBox>
      {rest > 0 && <span className="quiet">{t('filter.moreValues', { count: rest })}</span>}
    </div>
  );
}
