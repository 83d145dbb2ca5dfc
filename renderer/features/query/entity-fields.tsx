import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Wanted, WantedEntity } from '../../../core/case/query.ts';
import { ConditionList } from '../../session/condition-list.tsx';
import { useOfferedFrom } from './use-offered-from.ts';
import {
  mostWanted,
  otherConditions,
  typedConditions,
  typeWanted,
  withEntity,
} from '../../session/pattern.ts';
import { addWantedLink, changePattern } from '../../session/querying.ts';
import { Button } from '../../ui/button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { anyType, useTypeChoices } from './type-choices.ts';

interface EntityFieldsProps {
  readonly pattern: Wanted;
  readonly at: number;
  readonly entity: WantedEntity;
}

/** What a wanted entity must be, and whom it is linked with. */
export function EntityFields({ pattern, at, entity }: EntityFieldsProps) {
  const { t } = useTranslation();
  const from = useOfferedFrom();
  const types = useTypeChoices('entities');
  const change = (part: Partial<WantedEntity>) =>
    void changePattern(withEntity(pattern, at, { ...entity, ...part }));
  const type = typeWanted(entity);
  return (
    <div className="query-fields">
      <NameField pattern={pattern} name={entity.name} onChange={(name) => change({ name })} />
      <SelectField
        label={t('querying:type')}
        value={type ?? anyType}
        choices={types}
        onChange={(id) => change({ conditions: typedConditions(entity, id === anyType ? null : id) })}
      />
      <ConditionList
        label={t('querying:conditions')}
        side="entities"
        from={from}
        most={19}
        conditions={otherConditions(entity)}
        onChange={(others) =>
          change({ conditions: [...typedConditions({ conditions: [] }, type), ...others] })
        }
      />
      <LinkWith pattern={pattern} name={entity.name} />
    </div>
  );
}

interface NameFieldProps {
  readonly pattern: Wanted;
  readonly name: string;
  readonly onChange: (name: string) => void;
}

/** Renames at Enter or when the field is left, if nothing else is called so. */
function NameField({ pattern, name, onChange }: NameFieldProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(name);
  const wish = text.trim();
  const isTaken = wish !== name && pattern.entities.some((other) => other.name === wish);
  const isGood = wish !== '' && wish.length <= 40 && !isTaken;
  const give = () => {
    if (!isGood) setText(name);
    else if (wish !== name) onChange(wish);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
      onBlur={give}
    >
      <TextField
        label={t('querying:nameOf')}
        value={text}
        isInvalid={!isGood}
        {...(isTaken && { note: t('querying:nameTaken') })}
        onChange={setText}
      />
    </form>
  );
}

function LinkWith({ pattern, name }: { readonly pattern: Wanted; readonly name: string }) {
  const { t } = useTranslation();
  const others = pattern.entities.filter((other) => other.name !== name);
  const isFull = pattern.links.length >= mostWanted.links;
  return (
    <MenuButton
      label={t('querying:linkWith')}
      groups={[others.map((other) => ({ id: other.name, label: other.name }))]}
      onChoose={(other) => void addWantedLink(name, other)}
    >
      <Button look="quiet" isDisabled={isFull || others.length === 0}>
        <IconPlus size={14} stroke={1.75} aria-hidden />
        {t('querying:linkWith')}
      </Button>
    </MenuButton>
  );
}
