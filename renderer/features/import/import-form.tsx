import { IconFile, IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { ChosenFile } from '../../../core/contract/main-calls.ts';
import { formats } from '../../../core/formats/formats.ts';
import { chooseImportFiles } from '../../session/files.ts';
import type { ImportChoices } from '../../session/importing.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { showBytes } from '../../ui/show-number.ts';
import { useEntityTypeChoices } from '../../ui/type-choices.tsx';
import { useNames } from '../../ui/use-names.ts';

interface ImportFormProps {
  readonly files: readonly ChosenFile[];
  readonly choices: ImportChoices;
  readonly onFiles: (files: readonly ChosenFile[]) => void;
  readonly onChoices: (choices: ImportChoices) => void;
}

/** Encodings that old spreadsheets come in; UTF-8 and UTF-16 are told apart without asking. */
const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;

/** Which files, in which format and encoding, and what their entities are where the file does not say. */
export function ImportForm({ files, choices, onFiles, onChoices }: ImportFormProps) {
  const { t } = useTranslation();
  const names = useNames();
  const types = useEntityTypeChoices();
  const add = async () => onFiles([...files, ...(await chooseImportFiles())]);
  const recognised = { id: '', label: t('import.recognised') };
  const set = (part: Partial<ImportChoices>) => onChoices({ ...choices, ...part });
  return (
    <>
      <ul className="import-files">
        {files.map((file) => (
          <li key={file.handle}>
            <IconFile size={16} stroke={1.75} aria-hidden />
            <span className="ellipsis">{file.name}</span>
            <span className="quiet">{showBytes(file.bytes, names.language)}</span>
            <IconButton
              icon={IconX}
              size={13}
              label={t('import.remove', { file: file.name })}
              onPress={() => onFiles(files.filter(({ handle }) => handle !== file.handle))}
            />
          </li>
        ))}
      </ul>
      <Button look="tool" onPress={() => void add()}>
        <IconPlus size={16} stroke={1.75} aria-hidden />
        {t('import.add')}
      </Button>
      <div className="form-row">
        <SelectField
          label={t('import.format')}
          value={choices.format}
          choices={[recognised, ...formats.map(({ id }) => ({ id, label: t(`formats:${id}.name`) }))]}
          onChange={(format) => set({ format })}
        />
        <SelectField
          label={t('import.encoding')}
          value={choices.encoding}
          choices={[recognised, ...encodings.map((id) => ({ id, label: id.toUpperCase() }))]}
          onChange={(encoding) => set({ encoding })}
        />
      </div>
      <SelectField
        label={t('import.entityType')}
        value={choices.entityType}
        choices={[{ id: '', label: t('import.noType') }, ...types]}
        onChange={(entityType) => set({ entityType })}
      />
      <p className="field-note">{t('import.note')}</p>
    </>
  );
}
