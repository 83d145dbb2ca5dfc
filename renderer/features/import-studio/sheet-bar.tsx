import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Problem } from '../../../core/case/problem.ts';
import type { TableHead } from '../../../core/contract/table-reading.ts';
import { fittingWorkbooks, nameOf, withSuggested } from '../../session/importing-files.ts';
import {
  byWorkbook,
  frontSheet,
  isSheetRead,
  sheetsRead,
  workbookOf,
} from '../../session/importing-sheets.ts';
import { saveSpec } from '../../session/importing-specs.ts';
import type { StudioFile } from '../../session/studio-file.ts';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { showNumber } from '../../ui/show-number.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useNames } from '../../ui/use-names.ts';
import { useTypes } from '../../ui/types-context.ts';
import type { Studio } from './use-studio.ts';

interface SheetBarProps {
  readonly studio: Studio;
  readonly file: StudioFile;
  readonly head: TableHead;
}

/** The sheets of a workbook: which is in front, which are read, and by which specification all of them are. */
export function SheetBar({ studio, file, head }: SheetBarProps) {
  const { t } = useTranslation();
  const { language, text } = useNames();
  const front = frontSheet(file);
  const { sheets = [] } = head;
  return (
    <div className="studio-sheets">
      <div className="studio-sheet-tabs" role="group" aria-label={t('studio:sheets')}>
        {sheets.map(({ name, rows }) => (
          <button
            key={name}
            type="button"
            className="studio-sheet"
            aria-pressed={name === front}
            onClick={() => studio.turn(name)}
          >
            {isSheetRead(file, name) && (
              <IconCheck size={13} stroke={2} role="img" aria-label={t('studio:sheetIsRead')} />
            )}
            {text(name)}
            {rows !== undefined && <span className="quiet">{showNumber(rows, language)}</span>}
          </button>
        ))}
      </div>
      <div className="studio-sheet-acts">
        <CheckBox
          label={t('studio:readSheet')}
          isOn={file.isRead}
          onChange={(isRead) => studio.change((one) => ({ ...one, isRead }))}
        />
        <span className="quiet" role="status">
          {t('studio:sheetsRead', { count: sheetsRead(file).length, of: sheets.length })}
        </span>
        <WorkbookSpecs studio={studio} file={file} head={head} />
      </div>
    </div>
  );
}

/** By which specification of whole workbooks it is read, and how what is set here becomes one. */
function WorkbookSpecs({ studio, file, head }: SheetBarProps) {
  const { t } = useTranslation();
  const types = useTypes();
  const [name, setName] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const fitting = fittingWorkbooks(studio.kept, head);
  const front = frontSheet(file) ?? '';
  const choose = (id: string) =>
    studio.change((one) => {
      const found = fitting.find((kept) => kept.id === id);
      if (found) return byWorkbook(one, found.id, found.spec, front);
      return withSuggested({ ...one, sheets: new Map(), isRead: true }, types);
    });
  const save = async (called: string) => {
    const saved = await saveSpec(workbookOf(file, called), undefined);
    setProblem(saved.ok ? null : saved.problem);
    if (!saved.ok) return;
    setName(null);
    await studio.settle();
  };
  if (name !== null)
    return (
      <>
        <TextField label={t('studio:specName')} value={name} autoFocus onChange={setName} />
        <Button isDisabled={name.trim() === ''} onPress={() => void save(name.trim())}>
          {t('studio:save')}
        </Button>
        <Button onPress={() => setName(null)}>{t('app.cancel')}</Button>
        {problem && <Refusal problem={problem} />}
      </>
    );
  return (
    <>
      {fitting.length > 0 && (
        <SelectField
          label={t('studio:workbookSpec')}
          isLabelHidden
          value={fitting.some(({ id }) => id === file.chosen) ? file.chosen : ''}
          choices={[
            { id: '', label: t('studio:sheetBySheet') },
            ...fitting.map(({ id, spec }) => ({ id, label: spec.name })),
          ]}
          onChange={choose}
        />
      )}
      {sheetsRead(file).length > 1 && (
        <Button onPress={() => setName(nameOf(file))}>{t('studio:saveWorkbook')}</Button>
      )}
    </>
  );
}
