import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { codeOf, type CustomType } from '../../../core/case/custom-type.ts';
import { builtInTypes } from '../../../core/catalogue/case-types.ts';
import { deleteType } from '../../session/saving-types.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { type Choice, SelectField } from '../../ui/select-field.tsx';
import { useEntityTypeChoices, useLinkTypeChoices } from '../../ui/type-choices.tsx';
import { useTypes } from '../../ui/types-context.ts';
import { useNames } from '../../ui/use-names.ts';

interface DeleteTypeProps {
  readonly type: CustomType;
  /** How many items have it. */
  readonly users: number;
  readonly onBack: () => void;
}

/** Asks what everything becomes that has a type which is to go. */
export function DeleteType({ type, users, onBack }: DeleteTypeProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { kind } = type;
  const code = codeOf(type);
  const called = { entity: names.type, link: names.linkType, property: names.property }[kind](code);
  const choices = useChoices(kind).filter((choice) => choice.id !== code);
  const [instead, setInstead] = useState('');
  const remove = async () => {
    if ((await deleteType(type, called, instead)) === 'done') onBack();
  };
  return (
    <FormDialog
      title={t('types:deleteTitle', { type: called })}
      verb={t('types:changeAndDelete')}
      look="danger"
      isReady={instead !== ''}
      onClose={onBack}
      onSubmit={() => void remove()}
    >
      <p className="dialog-words">{t(`types:inUse-${kind}`, { count: users })}</p>
      <SelectField label={t('types:instead')} value={instead} choices={choices} onChange={setInstead} />
    </FormDialog>
  );
}

function useChoices(kind: CustomType['kind']): readonly Choice[] {
  const names = useNames();
  const { properties } = useTypes();
  const [entities, links] = [useEntityTypeChoices(), useLinkTypeChoices()];
  if (kind !== 'property') return kind === 'entity' ? entities : links;
  const built = builtInTypes.entities.flatMap((type) => type.properties);
  return [...new Set([...properties.map(({ name }) => name), ...built])]
    .map((id) => ({ id, label: names.property(id) }))
    .sort((a, b) => a.label.localeCompare(b.label, names.language));
}
