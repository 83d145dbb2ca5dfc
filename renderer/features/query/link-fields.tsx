import { IconArrowsExchange } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { Wanted, WantedLink } from '../../../core/case/query.ts';
import { ConditionList } from '../../session/condition-list.tsx';
import { useOfferedFrom } from './use-offered-from.ts';
import { otherConditions, possibleBefore, typedConditions, typeWanted } from '../../session/pattern.ts';
import { changePattern } from '../../session/querying.ts';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useLinkWords } from './link-words.ts';
import { anyType, useTypeChoices } from './type-choices.ts';

interface LinkFieldsProps {
  readonly pattern: Wanted;
  readonly at: number;
  readonly link: WantedLink;
}

/** What a wanted link must be, or that there must be none such. */
export function LinkFields({ pattern, at, link }: LinkFieldsProps) {
  const { t } = useTranslation();
  const from = useOfferedFrom();
  const types = useTypeChoices('links');
  const put = (next: WantedLink) => void changePattern({ ...pattern, links: pattern.links.with(at, next) });
  const type = typeWanted(link);
  return (
    <div className="query-fields">
      <SelectField
        label={t('querying:type')}
        value={type ?? anyType}
        choices={types}
        onChange={(id) => put({ ...link, conditions: typedConditions(link, id === anyType ? null : id) })}
      />
      <Direction link={link} onChange={put} />
      <ConditionList
        label={t('querying:conditions')}
        side="links"
        from={from}
        most={19}
        conditions={otherConditions(link)}
        onChange={(others) =>
          put({ ...link, conditions: [...typedConditions({ conditions: [] }, type), ...others] })
        }
      />
      <After pattern={pattern} at={at} link={link} onChange={put} />
      <CheckBox
        label={t('querying:absent')}
        note={t('querying:absentNote')}
        isOn={link.absent === true}
        isDisabled={pattern.links.some(({ after }) => after === at)}
        onChange={(on) => {
          const { absent, after, ...rest } = link;
          put(on ? { ...rest, absent: true } : rest);
        }}
      />
    </div>
  );
}

interface ChangeProps {
  readonly link: WantedLink;
  readonly onChange: (link: WantedLink) => void;
}

function Direction({ link, onChange }: ChangeProps) {
  const { t } = useTranslation();
  return (
    <div className="query-direction">
      <SelectField
        label={t('querying:direction')}
        value={link.direction}
        choices={[
          { id: 'any', label: t('querying:direction-any') },
          { id: 'forward', label: t('querying:direction-forward', { from: link.from, to: link.to }) },
        ]}
        onChange={(id) => onChange({ ...link, direction: id as WantedLink['direction'] })}
      />
      <Button onPress={() => onChange({ ...link, from: link.to, to: link.from })} label={t('querying:turn')}>
        <IconArrowsExchange size={14} stroke={1.75} aria-hidden />
      </Button>
    </div>
  );
}

const noOrder = 'none';

function After({
  pattern,
  at,
  link,
  onChange,
}: ChangeProps & { readonly pattern: Wanted; readonly at: number }) {
  const { t } = useTranslation();
  const words = useLinkWords(pattern);
  const possible = possibleBefore(pattern, at);
  if (possible.length === 0) return null;
  return (
    <SelectField
      label={t('querying:after')}
      value={String(link.after ?? noOrder)}
      choices={[
        { id: noOrder, label: t('querying:afterNone') },
        ...possible.map((one) => ({ id: String(one), label: words(one) })),
      ]}
      onChange={(id) => {
        const { after, ...rest } = link;
        onChange(id === noOrder ? rest : { ...rest, after: Number(id) });
      }}
    />
  );
}
