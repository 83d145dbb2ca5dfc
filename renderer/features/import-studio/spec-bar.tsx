import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';

import type { Problem } from '../../../core/case/problem.ts';
import type { KeptSpec } from '../../../core/contract/main-calls.ts';
import type { TableSpec } from '../../../core/table-spec/table-spec.ts';
import { fittingSpecs, withBlank, withKept, withSuggested } from '../../session/importing-files.ts';
import { type StudioFile } from '../../session/studio-file.ts';
import { byWorkbook, frontSheet } from '../../session/importing-sheets.ts';
import { deleteSpec, isOfTable, openSpec, saveSpec, shareSpec } from '../../session/importing-specs.ts';
import { Button } from '../../ui/button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useTypes } from '../../ui/types-context.ts';
import { gapOf } from './spec-edits.ts';
import type { Studio } from './use-studio.ts';

interface SpecBarProps {
  readonly studio: Studio;
  readonly file: StudioFile;
  readonly spec: TableSpec;
}

/** Which specification reads this table, and what can be done with it: save, share, open, delete. */
export function SpecBar({ studio, file, spec }: SpecBarProps) {
  const { t } = useTranslation();
  const [name, setName] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const kept = studio.kept.tables.find(({ id }) => id === file.chosen);
  const save = async (called: string, replaces: string | undefined) => {
    const named = { ...spec, name: called };
    const saved = await saveSpec(named, replaces);
    setProblem(saved.ok ? null : saved.problem);
    if (!saved.ok) return;
    setName(null);
    studio.change((one) => withKept(one, { ...saved.value, spec: named }, 1));
    await studio.settle();
  };
  const own = kept?.origin === 'saved' ? kept.id : undefined;
  return (
    <div className="studio-spec">
      <SpecChooser studio={studio} file={file} />
      {name === null ? (
        <>
          <Button isDisabled={gapOf(spec) !== null} onPress={() => setName(spec.name)}>
            {t('studio:saveAs')}
          </Button>
          <SpecMenu studio={studio} file={file} onReplace={() => void save(spec.name, own)} />
        </>
      ) : (
        <>
          <TextField label={t('studio:specName')} value={name} autoFocus onChange={setName} />
          <Button isDisabled={name.trim() === ''} onPress={() => void save(name.trim(), undefined)}>
            {t('studio:save')}
          </Button>
          <Button onPress={() => setName(null)}>{t('app.cancel')}</Button>
        </>
      )}
      {problem && <Refusal problem={problem} />}
    </div>
  );
}

function SpecChooser({ studio, file }: Pick<SpecBarProps, 'studio' | 'file'>) {
  const { t } = useTranslation();
  const types = useTypes();
  if (!file.head) return null;
  const fitting = fittingSpecs(studio.kept.tables, file.head);
  const ofWorkbook = studio.kept.workbooks.find(({ id }) => id === file.chosen);
  const said = (name: string, fit: number) =>
    fit > 0 ? t('studio:fits', { name, percent: Math.round(fit * 100) }) : name;
  return (
    <SelectField
      label={t('studio:spec')}
      value={file.chosen}
      choices={[
        ...(ofWorkbook ? [{ id: ofWorkbook.id, label: ofWorkbook.spec.name }] : []),
        ...fitting
          .filter(({ fit }) => fit > 0)
          .map(({ kept, fit }) => ({ id: kept.id, label: said(kept.spec.name, fit) })),
        { id: 'suggested', label: t('studio:suggested') },
        { id: 'blank', label: t('studio:blank') },
        ...fitting.filter(({ fit }) => fit === 0).map(({ kept }) => ({ id: kept.id, label: kept.spec.name })),
      ]}
      onChange={(id) =>
        studio.change((one) => {
          if (id === 'suggested') return withSuggested(one, types);
          if (id === 'blank') return withBlank(one);
          const found = fitting.find(({ kept }) => kept.id === id);
          return found ? withKept(one, found.kept, found.fit) : one;
        })
      }
    />
  );
}

/** Reads a file by a specification that was opened; one of a workbook where the file is one. */
function withOpened(file: StudioFile, { spec, ...kept }: KeptSpec): StudioFile {
  if (isOfTable(spec)) return withKept(file, { ...kept, spec }, 0);
  const front = frontSheet(file);
  return front === undefined ? file : byWorkbook(file, kept.id, spec, front);
}

interface SpecMenuProps extends Pick<SpecBarProps, 'studio' | 'file'> {
  readonly onReplace: () => void;
}

function SpecMenu({ studio, file, onReplace }: SpecMenuProps) {
  const { t } = useTranslation();
  const types = useTypes();
  const kept = studio.kept.tables.find(({ id }) => id === file.chosen);
  const isOwn = kept?.origin === 'saved';
  const acts: Readonly<Record<string, () => unknown>> = {
    replace: onReplace,
    share: () => kept && shareSpec(kept.id),
    open: async () => {
      const opened = await openSpec();
      if (!opened) return;
      await studio.refresh();
      studio.change((one) => withOpened(one, opened));
    },
    delete: async () => {
      if (!kept || !(await deleteSpec(kept.id))) return;
      studio.change((one) => withSuggested(one, types));
      await studio.settle();
    },
  };
  return (
    <MenuButton
      label={t('studio:specMore')}
      groups={[
        [
          { id: 'replace', label: t('studio:replace'), isDisabled: !isOwn || !file.isEdited },
          { id: 'share', label: t('studio:share'), isDisabled: !kept },
          { id: 'open', label: t('studio:open') },
        ],
        [{ id: 'delete', label: t('studio:delete'), isDisabled: !isOwn }],
      ]}
      onChoose={(id) => void acts[id]?.()}
    >
      <AriaButton className="icon-button" aria-label={t('studio:specMore')}>
        <IconDots size={16} stroke={1.75} aria-hidden />
      </AriaButton>
    </MenuButton>
  );
}
