import { useTranslation } from 'react-i18next';

import { formats } from '../../../core/formats/formats.ts';
import type { TableHead } from '../../../core/contract/table-reading.ts';
import { guessWidths } from '../../../core/table-spec/guess-widths.ts';
import { withSuggested } from '../../session/importing-files.ts';
import { type StudioFile, type Told } from '../../session/studio-file.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { useTypes } from '../../ui/types-context.ts';
import { useEntityTypeChoices } from '../../ui/type-choices.tsx';
import type { Studio } from './use-studio.ts';

/** Encodings that old spreadsheets come in. */
const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1250', 'windows-1251'] as const;
const separators = [',', ';', '\t', '|'] as const;
const signs: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' };
const mostSkipped = 12;

interface LayoutFieldsProps {
  readonly studio: Studio;
  readonly file: StudioFile;
  readonly entityType: string;
  readonly onEntityType: (type: string) => void;
}

/** How the file in front is read and what was believed of it, all of which can be said otherwise. */
export function LayoutFields({ studio, file, entityType, onEntityType }: LayoutFieldsProps) {
  const { t } = useTranslation();
  const types = useEntityTypeChoices();
  const { told, head, reads } = file;
  const encoding = encodingOf(file);
  return (
    <div className="studio-layout">
      <ReadAs studio={studio} file={file} />
      {head?.input !== 'workbook' && (
        <SelectField
          label={t('import.encoding')}
          value={encoding}
          choices={[...new Set([encoding, ...encodings])].map((id) => ({ id, label: id.toUpperCase() }))}
          onChange={(chosen) => studio.tell({ ...told, encoding: chosen })}
        />
      )}
      {reads === 'table' && head && <TableFields head={head} told={told} tell={studio.tell} />}
      <SelectField
        label={t('studio:otherType')}
        value={entityType}
        choices={[{ id: '', label: t('import.noType') }, ...types]}
        onChange={onEntityType}
      />
    </div>
  );
}

/** As told, as the specification of a table knows it, or as it was worked out. */
function encodingOf({ told, reads, spec, head }: StudioFile): string {
  const known = reads === 'table' ? spec?.encoding : undefined;
  return told.encoding ?? known ?? head?.encoding ?? 'utf-8';
}

/** `table`, or the id of a format. */
function ReadAs({ studio, file }: Pick<LayoutFieldsProps, 'studio' | 'file'>) {
  const { t } = useTranslation();
  const caseTypes = useTypes();
  const recognised = { id: 'recognised', label: t('import.recognised') };
  const table = { id: 'table', label: t('studio:table') };
  const value = file.reads === 'table' ? 'table' : file.format === '' ? 'recognised' : file.format;
  return (
    <SelectField
      label={t('studio:readAs')}
      value={value}
      choices={[recognised, table, ...formats.map(({ id }) => ({ id, label: t(`formats:${id}.name`) }))]}
      onChange={(id) =>
        studio.change((one) =>
          id === 'table'
            ? withSuggested(one, caseTypes)
            : { ...one, reads: 'format', format: id === 'recognised' ? '' : id },
        )
      }
    />
  );
}

interface TableFieldsProps {
  readonly head: TableHead;
  readonly told: Told;
  readonly tell: (told: Told) => void;
}

function TableFields({ head, told, tell }: TableFieldsProps) {
  const { t } = useTranslation();
  const { skip } = head;
  const number = (count: number) => ({ id: String(count), label: String(count) });
  const skips = [...new Set([...Array(mostSkipped).keys(), skip])];
  return (
    <>
      <Parting head={head} told={told} tell={tell} />
      <SelectField
        label={t('studio:skip')}
        value={String(skip)}
        choices={skips.map(number)}
        onChange={(chosen) => tell({ ...told, skip: Number(chosen) })}
      />
      <CheckBox
        label={t('studio:headings')}
        isOn={head.hasHeadings}
        onChange={(hasHeadings) => tell({ ...told, hasHeadings })}
      />
    </>
  );
}

/** What stands between cells: a sign, or nothing where each column has its width. */
function Parting({ head, told, tell }: TableFieldsProps) {
  const { t } = useTranslation();
  const { separator, lines } = head;
  if (!lines) return null;
  const choose = (chosen: string) => {
    const { separator: _separator, widths: _widths, ...rest } = told;
    tell({ ...rest, ...(chosen === fixed ? { widths: firstWidths(lines) } : { separator: chosen }) });
  };
  const signed = [...new Set([...separators, ...(separator === undefined ? [] : [separator])])];
  return (
    <SelectField
      label={t('studio:separator')}
      value={separator ?? fixed}
      choices={[
        ...signed.map((id) => ({
          id,
          label: signs[id] === undefined ? id : t(`studio:separators.${signs[id]}`),
        })),
        { id: fixed, label: t('studio:fixed') },
      ]}
      onChange={choose}
    />
  );
}

const fixed = 'fixed';

/** Widths that the lines show, or two columns to begin with. */
function firstWidths(lines: readonly string[]): number[] {
  const guessed = guessWidths(lines.join('\n'));
  if (guessed) return [...guessed];
  const half = Math.max(1, Math.floor(Math.max(...lines.map((line) => line.length)) / 2));
  return [half, half];
}
