import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { type CustomType, families, type Family } from '../../../core/case/custom-type.ts';
import { builtInTypes } from '../../../core/catalogue/case-types.ts';
import { saveType } from '../../session/saving-types.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useTypes } from '../../ui/types-context.ts';
import { useNames } from '../../ui/use-names.ts';
import { IconField } from './icon-field.tsx';
import { NamesFields } from './names-fields.tsx';
import { TickList } from './tick-list.tsx';
import { TintField } from './tint-field.tsx';
import type { TypeFormProps } from './type-form-props.ts';
import { useNamesDraft } from './use-names-draft.ts';

type EntityType = Omit<
  Extract<CustomType, { kind: 'entity' }>,
  'id' | 'code' | 'label' | 'translations' | 'many'
>;

const fresh: EntityType = { kind: 'entity', family: 'thing', icon: 'tag', properties: ['name'] };
const known = [...new Set(builtInTypes.entities.flatMap(({ properties }) => properties))];

/** Asks how entities of a type are called and drawn, and what is asked of them. */
export function EntityTypeForm({ code, type, onBack }: TypeFormProps<'entity'>) {
  const { t } = useTranslation();
  const { names, setNames, isTaken, row, isReady } = useNamesDraft('entity', code, type);
  const [draft, setDraft] = useState<EntityType>(() => (type ? contentOf(type) : fresh));
  const { family, icon, tint, properties } = draft;
  const set = (part: Partial<EntityType>) => setDraft({ ...draft, ...part });
  const save = async () => {
    if (await saveType({ ...draft, ...row, ...(code !== undefined && { code }) }, type?.id)) onBack();
  };
  return (
    <FormDialog
      title={t(type ? 'types:changeEntity' : 'types:newEntity')}
      verb={t('types:save')}
      width={640}
      isReady={isReady}
      onClose={onBack}
      onSubmit={() => void save()}
    >
      <NamesFields names={names} code={code} hasMany isTaken={isTaken} onChange={setNames} />
      <div className="form-row">
        <SelectField
          label={t('types:shape')}
          value={family}
          choices={families.map((one) => ({ id: one, label: t(`catalogue:families.${one}`) }))}
          onChange={(chosen) => set({ family: chosen as Family })}
        />
        <TintField tint={tint} onChange={(chosen) => setDraft(withOrWithout(draft, 'tint', chosen))} />
      </div>
      <IconField icon={icon} family={family} tint={tint} onChange={(chosen) => set({ icon: chosen })} />
      <Properties
        code={code}
        chosen={properties}
        identifier={draft.identifier}
        onChange={(chosen, identifier) =>
          setDraft(withOrWithout({ ...draft, properties: chosen }, 'identifier', identifier))
        }
      />
      <CheckBox
        label={t('types:protected')}
        note={t('types:protectedNote')}
        isOn={draft.protected ?? false}
        onChange={(isOn) => setDraft(withOrWithout(draft, 'protected', isOn || undefined))}
      />
      <CheckBox
        label={t('types:offer')}
        note={t('types:offerNote')}
        isOn={!draft.retired}
        onChange={(isOn) => setDraft(withOrWithout(draft, 'retired', !isOn || undefined))}
      />
    </FormDialog>
  );
}

interface PropertiesProps {
  /** Of the type; absent while it is made. */
  readonly code: string | undefined;
  readonly chosen: readonly string[];
  readonly identifier: string | undefined;
  readonly onChange: (chosen: readonly string[], identifier: string | undefined) => void;
}

/** Which properties that come with the program are asked for, and which of them stands under the name. */
function Properties({ code, chosen, identifier, onChange }: PropertiesProps) {
  const { t } = useTranslation();
  const names = useNames();
  const types = useTypes();
  const own = code === undefined ? [] : types.entity(code).properties.filter((name) => types.property(name));
  const choices = [...new Set([...known, ...chosen])]
    .map((id) => ({ id, label: names.property(id) }))
    .sort((a, b) => a.label.localeCompare(b.label, names.language));
  const none = { id: '', label: t('types:noIdentifier') };
  return (
    <>
      <TickList
        label={t('types:offeredProperties')}
        choices={choices}
        chosen={chosen}
        onChange={(next) => onChange(next, next.includes(identifier ?? '') ? identifier : undefined)}
      />
      {own.length > 0 && (
        <p className="field-note">
          {t('types:ownProperties', { properties: own.map(names.property).join(', ') })}
        </p>
      )}
      <SelectField
        label={t('types:identifier')}
        value={identifier ?? ''}
        choices={[none, ...choices.filter(({ id }) => chosen.includes(id))]}
        onChange={(id) => onChange(chosen, id || undefined)}
      />
    </>
  );
}

function contentOf({
  id,
  code,
  label,
  translations,
  many,
  ...rest
}: Extract<CustomType, { kind: 'entity' }>): EntityType {
  return rest;
}

/** The draft with this member, or without it where there is nothing to say. */
function withOrWithout<K extends 'tint' | 'identifier' | 'protected' | 'retired'>(
  draft: EntityType,
  name: K,
  value: EntityType[K] | undefined,
): EntityType {
  const { [name]: before, ...rest } = draft;
  return (value === undefined ? rest : { ...rest, [name]: value }) as EntityType;
}
