import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../../core/case/identifier.ts';
import { closeDialog } from '../../session/dialogs.ts';
import { edit } from '../../session/editing.ts';
import { tell } from '../../session/notices.ts';
import { useSession } from '../../session/session.ts';
import { noSource, sourceOf, useSourceChoices } from '../../session/use-source-choices.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useTypes } from '../../ui/types-context.ts';
import { useNames } from '../../ui/use-names.ts';
import { ValueField } from '../../ui/value-field.tsx';

/** Asks for one value that several entities are to have, and the source that says so. */
export function SetValues({ ids }: { readonly ids: readonly Identifier[] }) {
  const { t } = useTranslation();
  const names = useNames();
  const sources = useSourceChoices();
  const entities = useSession(({ rows }) => rows?.entities);
  const types = new Set(ids.flatMap((id) => entities?.get(id)?.type ?? []));
  const caseTypes = useTypes();
  const offered = sharedProperties([...types].map((type) => caseTypes.entity(type).properties));
  const [property, setProperty] = useState(offered[0] ?? '');
  const [text, setText] = useState('');
  const [source, setSource] = useState(noSource);
  const save = async () => {
    const input = { entities: [...ids], property, text: text.trim(), ...sourceOf(source) };
    const revision = await edit('set-values', input);
    if (revision === undefined) return;
    closeDialog();
    tell('notices.valuesSet', { count: ids.length, property: names.property(property) }, revision);
  };
  return (
    <FormDialog
      title={t('setValues.title', { count: ids.length })}
      verb={t('setValues.verb', { count: ids.length })}
      isReady={property !== '' && text.trim() !== ''}
      onClose={closeDialog}
      onSubmit={() => void save()}
    >
      <SelectField
        label={t('forms.property')}
        value={property}
        choices={offered.map((id) => ({ id, label: names.property(id) }))}
        onChange={setProperty}
      />
      <ValueField
        property={property}
        label={t('forms.value')}
        value={text}
        autoFocus
        isRequired
        onChange={setText}
      />
      <SelectField label={t('forms.source')} value={source} choices={sources} onChange={setSource} />
      <p className="field-note">{t('setValues.note')}</p>
    </FormDialog>
  );
}

/** Properties that are offered for all of these types; for none in common, those of the first. */
function sharedProperties(types: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = types;
  const shared = first.filter((name) => others.every((list) => list.includes(name)));
  return shared.length > 0 ? shared : first;
}
