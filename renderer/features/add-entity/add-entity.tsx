import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { closeDialog } from '../../session/dialogs.ts';
import { edit } from '../../session/editing.ts';
import { freePlace } from '../../session/free-place.ts';
import { now } from '../../session/session.ts';
import { noSource, sourceOf, useSourceChoices } from '../../session/use-source-choices.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useEntityTypeChoices } from '../../ui/type-choices.tsx';
import { useTypes } from '../../ui/types-context.ts';
import { useNames } from '../../ui/use-names.ts';
import { ValueField } from '../../ui/value-field.tsx';

/** How many properties of a type the form asks for; the rest is added in the inspector. */
const asked = 4;

interface Draft {
  readonly type: string;
  readonly label: string;
  readonly values: Readonly<Record<string, string>>;
  readonly source: string;
}

/** Asks for a new entity: its type, name, a few properties and where that is known from. */
export function AddEntity() {
  const { t } = useTranslation();
  const names = useNames();
  const sources = useSourceChoices();
  const types = useTypes();
  const choices = useEntityTypeChoices();
  const [draft, setDraft] = useState<Draft>({ type: 'person', label: '', values: {}, source: noSource });
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  // The name is the label already, so the form does not ask for it twice.
  const properties = types
    .entity(draft.type)
    .properties.filter((property) => property !== 'name')
    .slice(0, asked);
  return (
    <FormDialog
      title={t('commands.add-entity')}
      verb={t('forms.addEntity')}
      isReady={draft.label.trim() !== ''}
      onClose={closeDialog}
      onSubmit={() => void add(draft, properties)}
    >
      <SelectField
        label={t('forms.type')}
        value={draft.type}
        choices={choices}
        onChange={(type) => set({ type })}
      />
      <TextField
        label={t('forms.label')}
        value={draft.label}
        autoFocus
        isRequired
        onChange={(label) => set({ label })}
      />
      <div className="form-row">
        {properties.map((property) => (
          <ValueField
            key={property}
            property={property}
            label={names.property(property)}
            value={draft.values[property] ?? ''}
            onChange={(text) => set({ values: { ...draft.values, [property]: text } })}
          />
        ))}
      </div>
      <SelectField
        label={t('forms.source')}
        value={draft.source}
        choices={sources}
        onChange={(source) => set({ source })}
      />
    </FormDialog>
  );
}

async function add({ type, label, values, source }: Draft, properties: readonly string[]): Promise<void> {
  const { rows } = now();
  const filled = properties
    .map((property) => ({ property, text: (values[property] ?? '').trim() }))
    .filter(({ text }) => text !== '');
  const revision = await edit('add-entity', {
    type,
    label,
    values: filled,
    ...sourceOf(source),
    ...(rows && { place: { chart: rows.chart.id, ...freePlace(rows) } }),
  });
  if (revision !== undefined) closeDialog();
}
