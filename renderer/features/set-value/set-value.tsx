import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Value } from '../../../core/case/entity.ts';
import type { CaseTypes } from '../../../core/catalogue/case-types.ts';
import type { Inspection } from '../../../core/contract/views.ts';
import type { Bearer } from '../../session/dialog.ts';
import { closeDialog } from '../../session/dialogs.ts';
import { edit } from '../../session/editing.ts';
import { useSession } from '../../session/session.ts';
import { noSource, sourceOf, useSourceChoices } from '../../session/use-source-choices.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceBar } from '../../ui/choice-bar.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useTypes } from '../../ui/types-context.ts';
import { useNames } from '../../ui/use-names.ts';
import { ValueField } from '../../ui/value-field.tsx';

interface SetValueProps {
  readonly bearer: Bearer;
  /** Absent to add one. */
  readonly value?: Value | undefined;
  /** What was typed elsewhere already. */
  readonly draft?: Pick<Value, 'property' | 'text'> | undefined;
}

interface Draft {
  readonly property: string;
  readonly text: string;
  readonly source: string;
}

/**
 * Asks for a value and the source it rests on; a changed value cites who changed it. What was typed over a value that
 * has a source is first offered a place beside it.
 */
export function SetValue({ bearer, value, draft: typed }: SetValueProps) {
  const { t } = useTranslation();
  const sources = useSourceChoices();
  const from = typed ?? value;
  const properties = useProperties(from?.property);
  const [draft, setDraft] = useState(() => draftOf(from, properties));
  const over = typed && value;
  const isRemovable = value !== undefined && !typed;
  const [isBeside, setBeside] = useState(over !== undefined);
  const changed = isBeside ? undefined : value;
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const send = async (text: string | null) => {
    const { property, source } = draft;
    const input = { ...bearer, ...(changed && { value: changed.id }), property, text, ...sourceOf(source) };
    if ((await edit('set-value', input)) !== undefined) closeDialog();
  };
  return (
    <FormDialog
      title={t(value ? 'forms.changeValue' : 'inspector.addValue')}
      verb={t(changed ? 'forms.change' : 'forms.add')}
      isReady={isFilled(draft)}
      onClose={closeDialog}
      onSubmit={() => void send(draft.text.trim())}
      otherAction={
        isRemovable && (
          <Button look="danger" onPress={() => void send(null)}>
            {t('forms.deleteValue')}
          </Button>
        )
      }
    >
      <PropertyField
        value={draft.property}
        properties={properties}
        isFixed={from !== undefined}
        takesOthers={bearer.table === 'links'}
        onChange={(property) => set({ property })}
      />
      <ValueField
        property={draft.property}
        label={t('forms.value')}
        value={draft.text}
        autoFocus
        onChange={(text) => set({ text })}
      />
      {over && <Manner isBeside={isBeside} before={over.text} onChange={setBeside} />}
      <SelectField
        label={t('forms.source')}
        value={draft.source}
        choices={sources}
        onChange={(source) => set({ source })}
      />
    </FormDialog>
  );
}

function isFilled({ property, text }: Draft): boolean {
  return property.trim() !== '' && text.trim() !== '';
}

function draftOf(from: Pick<Value, 'property' | 'text'> | undefined, properties: readonly string[]): Draft {
  const { property, text } = from ?? { property: properties[0] ?? '', text: '' };
  return { property, text, source: noSource };
}

interface MannerProps {
  readonly isBeside: boolean;
  /** What stands there. */
  readonly before: string;
  readonly onChange: (isBeside: boolean) => void;
}

/** Whether it comes beside the value that is there or in its place, and what that means. */
function Manner({ isBeside, before, onChange }: MannerProps) {
  const { t } = useTranslation();
  return (
    <>
      <ChoiceBar
        label={`${t('forms.how')}: ${before}`}
        value={isBeside ? 'beside' : 'instead'}
        choices={(['beside', 'instead'] as const).map((id) => ({ id, label: t(`forms.${id}`) }))}
        onChange={(chosen) => onChange(chosen === 'beside')}
      />
      <p className="field-note">{t(isBeside ? 'forms.besideNote' : 'forms.insteadNote')}</p>
    </>
  );
}

interface PropertyFieldProps {
  readonly value: string;
  readonly properties: readonly string[];
  readonly isFixed: boolean;
  /** Whether values of other properties can be given too. */
  readonly takesOthers: boolean;
  readonly onChange: (property: string) => void;
}

/** No property is called so. */
const another = '*';

/** One of the properties on offer; where there is none, or of a link another one is wanted, whatever the analyst calls it. */
function PropertyField({ value, properties, isFixed, takesOthers, onChange }: PropertyFieldProps) {
  const { t } = useTranslation();
  const names = useNames();
  const [isAnother, setAnother] = useState(false);
  if (properties.length === 0 || isAnother)
    return <TextField label={t('forms.property')} value={value} onChange={onChange} />;
  const others = takesOthers ? [{ id: another, label: t('types:anotherProperty') }] : [];
  const choose = (chosen: string) => {
    setAnother(chosen === another);
    onChange(chosen === another ? '' : chosen);
  };
  return (
    <SelectField
      label={t('forms.property')}
      value={value}
      isDisabled={isFixed}
      choices={[...properties.map((id) => ({ id, label: names.property(id) })), ...others]}
      onChange={choose}
    />
  );
}

/** Properties that are offered for what is in the inspector, with the one that is being changed. */
function useProperties(changed: string | undefined): readonly string[] {
  const types = useTypes();
  const subject = useSession(({ inspection }) => inspection?.subject);
  const offered = subject ? offeredFor(subject, types) : [];
  return changed === undefined || offered.includes(changed) ? offered : [...offered, changed];
}

function offeredFor(subject: Inspection['subject'], types: CaseTypes): readonly string[] {
  if (subject.kind === 'entity') return types.entity(subject.entity.type).properties;
  return subject.kind === 'link' ? (types.link(subject.link.type)?.properties ?? []) : [];
}
