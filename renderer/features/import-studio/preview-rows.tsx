import { useTranslation } from 'react-i18next';

import type { TableHead, TableTrial } from '../../../core/contract/table-reading.ts';
import { problemText } from '../../ui/problem-text.ts';
import { SpoofMark } from '../../ui/spoof-mark.tsx';
import { useNames } from '../../ui/use-names.ts';

interface PreviewRowsProps {
  readonly head: TableHead;
  /** Null while there is none: then the rows are shown as they stand. */
  readonly trial: TableTrial | null;
}

/** So many columns are shown. */
const shownColumns = 40;

/** The first rows after the steps; those left out are grey, those rejected say why. */
export function PreviewRows({ head, trial }: PreviewRowsProps) {
  const { t } = useTranslation();
  const names = useNames();
  const headings = (trial ?? head).headings.slice(0, shownColumns);
  const rows: TableTrial['rows'] = trial?.rows ?? head.rows.map((row) => ({ ...row, fate: 'used' }));
  return (
    // Scrolled by the keyboard as well.
    <div className="studio-table" tabIndex={0} role="region" aria-label={t('studio:rows')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('studio:line')}</th>
            {headings.map((heading, index) => (
              <th key={index} scope="col">
                {names.text(heading)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row key={index} row={row} width={headings.length} />
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className="studio-empty">{t('studio:noRows')}</p>}
    </div>
  );
}

function Row({ row, width }: { readonly row: TableTrial['rows'][number]; readonly width: number }) {
  const { t } = useTranslation();
  const names = useNames();
  const { line, cells, fate, problem } = row;
  return (
    <>
      <tr data-fate={fate} {...(fate === 'ruled' && { title: t('studio:ruled') })}>
        <th scope="row">{line}</th>
        {cells.slice(0, width).map((cell, index) => (
          <td key={index}>
            {names.text(cell)}
            <SpoofMark spoofs={names.oddText(cell)} />
          </td>
        ))}
      </tr>
      {problem && (
        <tr data-fate="reason">
          <th aria-hidden />
          <td colSpan={width}>
            {problem.column !== undefined && <b>{problem.column}: </b>}
            {problemText(problem, t)}
          </td>
        </tr>
      )}
    </>
  );
}
