import './add-link.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../../core/case/identifier.ts';
import { type Direction, directions, type Strength, strengths } from '../../../core/case/link.ts';
import { readMoment } from '../../../core/case/moment.ts';
import { closeDialog } from '../../session/dialogs.ts';
import { edit } from '../../session/editing.ts';
import { useSession } from '../../session/session.ts';
import { noSource, sourceOf, useSourceChoices } from '../../session/use-source-choices.ts';
import { ChoiceBar } from '../../ui/choice-bar.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { LinkLine } from '../../ui/link-line.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useLinkTypeChoices } from '../../ui/type-choices.tsx';
import { useTypes } from '../../ui/types-context.ts';
import { useNames } from '../../ui/use-names.ts';

interface AddLinkProps {
  readonly from: Identifier;
  readonly to: Identifier;
}

interface Draft {
  readonly type: string;
  readonly direction: Direction;
  readonly strength: Strength;
  readonly start: string;
  readonly source: string;
}

const first: Draft = {
  type: 'met',
  direction: 'both',
  strength: 'unconfirmed',
  start: '',
  source: noSource,
};

/** Asks for a new link between two entities: what it says, how sure that is, which way it goes, who says so. */
export function AddLink({ from, to }: AddLinkProps) {
  const { t } = useTranslation();
  const names = useNames();
  const sources = useSourceChoices();
  const entities = useSession(({ rows }) => rows?.entities);
  const [draft, setDraft] = useState(first);
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const title = (id: Identifier) => {
    const entity = entities?.get(id);
    return entity ? names.title(entity) : id;
  };
  const start = draft.start.trim();
  const isClear = start === '' || readMoment(start) !== null;
  const types = useTypes();
  const choices = useLinkTypeChoices();
  const setType = (type: string) => set({ type, direction: types.link(type)?.direction ?? draft.direction });
  return (
    <FormDialog
      title={t('commands.add-link')}
      verb={t('forms.addLink')}
      isReady={isClear}
      width={520}
      onClose={closeDialog}
      onSubmit={() => void add({ from, to }, draft)}
    >
      <p className="add-link-ends">
        <b>{title(from)}</b>
        <LinkLine strength={draft.strength} direction={draft.direction} isCrossing={false} />
        <b>{title(to)}</b>
      </p>
      <SelectField label={t('link.type')} value={draft.type} choices={choices} onChange={setType} />
      <ChoiceBar
        label={t('link.strength')}
        value={draft.strength}
        choices={strengths.map((id) => ({ id, label: t(`catalogue:strengths.${id}`) }))}
        onChange={(strength) => set({ strength: strength as Strength })}
      />
      <ChoiceBar
        label={t('link.direction')}
        value={draft.direction}
        choices={directions.map((id) => ({ id, label: t(`catalogue:directions.${id}`) }))}
        onChange={(direction) => set({ direction: direction as Direction })}
      />
      <TextField
        label={t('link.start')}
        value={draft.start}
        placeholder="2025-06-20"
        isInvalid={!isClear}
        note={t('forms.momentNote')}
        onChange={(start) => set({ start })}
      />
      <SelectField
        label={t('forms.source')}
        value={draft.source}
        choices={sources}
        onChange={(source) => set({ source })}
      />
    </FormDialog>
  );
}

async function add(ends: AddLinkProps, { start, source, ...draft }: Draft): Promise<void> {
  const moment = start.trim();
  const input = {
    ...ends,
    ...draft,
    label: '',
    ...(moment !== '' && { start: moment }),
    ...sourceOf(source),
  };
  if ((await edit('add-link', input)) !== undefined) closeDialog();
}
