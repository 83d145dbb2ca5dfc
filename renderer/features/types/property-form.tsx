import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { type CustomType, type PropertyKind, propertyKinds } from '../../../core/case/custom-type.ts';
import { saveType } from '../../session/saving-types.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useEntityTypeChoices, useLinkTypeChoices } from '../../ui/type-choices.tsx';
import { NamesFields } from './names-fields.tsx';
import { TickList } from './tick-list.tsx';
import type { TypeFormProps } from './type-form-props.ts';
import { useNamesDraft } from './use-names-draft.ts';

interface Draft {
  readonly holds: PropertyKind;
  /** Choices, one on each line. */
  readonly written: string;
  readonly of: readonly string[];
  readonly isOffered: boolean;
}

const fresh: Draft = { holds: 'text', written: '', of: [], isOffered: true };

/** Asks what a property is called, what it holds, and of which entities and links it is asked. */
export function PropertyForm({ code, type, onBack }: TypeFormProps<'property'>) {
  const { t } = useTranslation();
  const { names, setNames, isTaken, row, isReady } = useNamesDraft('property', code, type);
  const [draft, setDraft] = useState(() => (type ? draftOf(type) : fresh));
  const { holds, written, of, isOffered } = draft;
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const setOf = (chosen: readonly string[]) => set({ of: chosen });
  const save = async () => {
    const named = code === undefined ? row : { ...row, code };
    if (await saveType({ ...named, ...contentOf(draft) }, type?.id)) onBack();
  };
  return (
    <FormDialog
      title={t(type ? 'types:changeProperty' : 'types:newProperty')}
      verb={t('types:saveProperty')}
      width={640}
      isReady={isReady && isWhole(draft)}
      onClose={onBack}
      onSubmit={() => void save()}
    >
      <NamesFields names={names} code={code} isTaken={isTaken} onChange={setNames} />
      <SelectField
        label={t('types:holds')}
        value={holds}
        choices={propertyKinds.map((kind) => ({ id: kind, label: t(`types:kind-${kind}`) }))}
        onChange={(chosen) => set({ holds: chosen as PropertyKind })}
      />
      {holds === 'choice' && (
        <TextArea
          label={t('types:choices')}
          value={written}
          rows={4}
          onChange={(text) => set({ written: text })}
        />
      )}
      <TickList label={t('types:ofEntities')} choices={useEntityTypeChoices()} chosen={of} onChange={setOf} />
      <TickList label={t('types:ofLinks')} choices={useLinkTypeChoices()} chosen={of} onChange={setOf} />
      <CheckBox
        label={t('types:offer')}
        note={t('types:offerNote')}
        isOn={isOffered}
        onChange={(isOn) => set({ isOffered: isOn })}
      />
    </FormDialog>
  );
}

type Property = Extract<CustomType, { kind: 'property' }>;

function draftOf({ holds, choices = [], of, retired }: Property): Draft {
  return { holds, written: choices.join('\n'), of, isOffered: retired === undefined };
}

function contentOf({
  holds,
  written,
  of,
  isOffered,
}: Draft): Omit<Property, 'id' | 'label' | 'translations'> {
  return {
    ...{ kind: 'property', holds, of },
    ...(holds === 'choice' && { choices: choicesIn(written) }),
    ...(!isOffered && { retired: true }),
  };
}

function isWhole({ holds, written }: Draft): boolean {
  return holds !== 'choice' || choicesIn(written).length > 0;
}

function choicesIn(written: string): readonly string[] {
  const lines = written.split('\n').map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}
