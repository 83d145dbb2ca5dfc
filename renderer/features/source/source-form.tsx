import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../../core/case/identifier.ts';
import { gradingSchemes } from '../../../core/case/grading-schemes.ts';
import { type GradingScheme, sourceKinds, type Source } from '../../../core/case/source.ts';
import { gradings } from '../../../core/catalogue/gradings.ts';
import { gradingOf } from '../../session/case-settings.ts';
import { closeDialog } from '../../session/dialogs.ts';
import { edit } from '../../session/editing.ts';
import { useSession } from '../../session/session.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { draftOf, isDraftReady, noTlp, rowOf, type SourceDraft } from './source-draft.ts';

const tlps = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'] as const;

/** Asks what a source is, who made it and when, how it is graded and how it may be handled. */
export function SourceForm({ id }: { readonly id: Identifier | undefined }) {
  const { t } = useTranslation();
  const summary = useSession((session) => session.summary);
  const before = summary?.sources.find((source) => source.id === id);
  const grading = summary && gradingOf(summary.about);
  const [draft, setDraft] = useState(() => draftOf(before, grading?.usual ?? '6x6'));
  const set = (part: Partial<SourceDraft>) => setDraft({ ...draft, ...part });
  const save = async () => {
    const input = { ...(id !== undefined && { id }), row: rowOf(draft, before) };
    if ((await edit('save-source', input)) !== undefined) closeDialog();
  };
  return (
    <FormDialog
      title={t(before ? 'inspect:changeSource' : 'inspect:newSource')}
      verb={t(before ? 'forms.change' : 'inspect:addSource')}
      isReady={isDraftReady(draft)}
      onClose={closeDialog}
      onSubmit={() => void save()}
    >
      <TextField
        label={t('forms.label')}
        value={draft.label}
        autoFocus
        isRequired
        onChange={(label) => set({ label })}
      />
      <SelectField
        label={t('sourceFacts.kind')}
        value={draft.kind}
        choices={sourceKinds.map((one) => ({ id: one, label: t(`catalogue:sourceKinds.${one}`) }))}
        onChange={(kind) => set({ kind: kind as Source['kind'] })}
      />
      <TextField
        label={t('sourceFacts.originator')}
        value={draft.agency}
        onChange={(agency) => set({ agency })}
      />
      <TextField
        label={t('sourceFacts.date')}
        value={draft.date}
        note={t('forms.momentNote')}
        onChange={(date) => set({ date })}
      />
      <TextField
        label={t('sourceFacts.reference')}
        value={draft.reference}
        isMono
        onChange={(reference) => set({ reference })}
      />
      <Grading
        draft={draft}
        offered={grading?.offered ?? gradingSchemes}
        isOurs={before?.grade !== undefined}
        set={set}
      />
      <TextField
        label={t('sourceFacts.handling')}
        value={draft.codes}
        note={t('inspect:codesNote')}
        onChange={(codes) => set({ codes })}
      />
      <SelectField
        label="TLP"
        value={draft.tlp}
        choices={[
          { id: noTlp, label: t('inspect:noTlp') },
          ...tlps.map((one) => ({ id: `TLP:${one}`, label: `TLP:${one}: ${t(`catalogue:tlp.${one}`)}` })),
        ]}
        onChange={(tlp) => set({ tlp })}
      />
    </FormDialog>
  );
}

interface GradingProps {
  readonly draft: SourceDraft;
  /** Schemes the case offers; the one the source is graded in stays among them. */
  readonly offered: readonly GradingScheme[];
  /** The originator graded it already: what is written here stands beside that. */
  readonly isOurs: boolean;
  readonly set: (part: Partial<SourceDraft>) => void;
}

const ungraded = 'none';

/** The scheme and its two marks, each with what it means there. */
function Grading({ draft, offered, isOurs, set }: GradingProps) {
  const { t } = useTranslation();
  const { scheme, marks } = draft;
  const grading = gradings.find(({ id }) => id === scheme);
  const [own] = useState(scheme);
  const schemes = gradingSchemes.filter((id) => id === own || offered.includes(id));
  const half = (part: 'source' | 'information') => [
    { id: ungraded, label: t('inspect:ungraded') },
    ...Object.keys(grading?.[part] ?? {}).map((mark) => ({
      id: mark,
      label: `${mark}: ${t(`catalogue:gradings.${scheme}-${part}-${mark}`, { defaultValue: mark })}`,
    })),
  ];
  const mark = (text: string) => (text === ungraded ? '' : text);
  return (
    <>
      <SelectField
        label={t(isOurs ? 'sourceFacts.regrade' : 'sourceFacts.grade')}
        value={scheme}
        choices={schemes.map((id) => ({ id, label: t(`catalogue:gradingSchemes.${id}`) }))}
        onChange={(chosen) => set({ scheme: chosen as SourceDraft['scheme'], marks: ['', ''] })}
      />
      <SelectField
        label={t('inspect:gradeSource')}
        value={marks[0] || ungraded}
        choices={half('source')}
        onChange={(chosen) => set({ marks: [mark(chosen), marks[1]] })}
      />
      <SelectField
        label={t('inspect:gradeInformation')}
        value={marks[1] || ungraded}
        choices={half('information')}
        onChange={(chosen) => set({ marks: [marks[0], mark(chosen)] })}
      />
    </>
  );
}
