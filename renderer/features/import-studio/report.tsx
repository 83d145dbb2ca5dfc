import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { ImportReport } from '../../../core/contract/import-report.ts';
import { Button } from '../../ui/button.tsx';
import { showBytes, showNumber } from '../../ui/show-number.ts';
import { useNames } from '../../ui/use-names.ts';
import { CellsOfTable } from './cells-of-table.tsx';
import { ProblemLine } from './problem-line.tsx';
import { shares } from './shares.ts';

type FileReport = ImportReport['files'][number];

/** What an import did, or would do: the account of every row, file by file, and each Problem with its line, column and reason. */
export function Report({ report }: { readonly report: ImportReport }) {
  const { t } = useTranslation();
  const { language } = useNames();
  const { entities, links, joined, placed, conflicting, isTrial } = report;
  const number = (value: number) => showNumber(value, language);
  return (
    <>
      <p role="status">
        {t(isTrial ? 'studio:wouldMake' : 'import.made', { entities, links })}{' '}
        {joined > 0 && t('import.joined', { count: joined })}{' '}
        {conflicting > 0 && t('studio:conflicting', { count: conflicting })}{' '}
        {!isTrial && t('import.placed', { count: placed })}
      </p>
      <table className="import-account">
        <thead>
          <tr>
            <th scope="col">{t('import.file')}</th>
            {shares.map((share) => (
              <th key={share} scope="col">
                {t(`import.${share}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.files.map((file) => (
            <FileLine key={file.sha256} file={file} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('import.total')}</th>
            {shares.map((share) => (
              <td key={share}>{number(report.rows[share])}</td>
            ))}
          </tr>
        </tfoot>
      </table>
      {report.files.flatMap((file) =>
        tablesOf(file).map((table, index) => <CellsOfTable key={`${file.sha256} ${index}`} {...table} />),
      )}
      {report.files.map((file) => file.problems.length > 0 && <Problems key={file.sha256} file={file} />)}
    </>
  );
}

/** The tables of a file with their accounts: one, or one for each of its sheets. */
function tablesOf({ file, table, sheets = [] }: FileReport) {
  const ofSheets = sheets.map((one) => ({ name: `${file}: ${one.sheet}`, table: one }));
  return table && sheets.length === 0 ? [{ name: file, table }] : ofSheets;
}

function FileLine({ file }: { readonly file: FileReport }) {
  const { t } = useTranslation();
  const { language } = useNames();
  return (
    <tr>
      <th scope="row">
        {file.file}
        <span className="import-about">
          {t(`formats:${file.format}.name`)} · {file.encoding} · {showBytes(file.bytes, language)} ·{' '}
          <span className="mono" title={file.sha256}>
            {file.sha256.slice(0, 12)}…
          </span>
        </span>
      </th>
      {shares.map((share) => (
        <td key={share} className={share === 'rejected' && file.rows.rejected > 0 ? 'import-rejected' : ''}>
          {showNumber(file.rows[share], language)}
        </td>
      ))}
    </tr>
  );
}

const step = 100;

function Problems({ file: { file, problems } }: { readonly file: FileReport }) {
  const { t } = useTranslation();
  const [most, setMost] = useState(step);
  const rest = problems.length - most;
  return (
    <section className="import-problems">
      <h3>{t('import.problems', { file, count: problems.length })}</h3>
      <ul>
        {problems.slice(0, most).map((problem, index) => (
          <ProblemLine key={index} problem={problem} />
        ))}
      </ul>
      {rest > 0 && (
        <Button look="quiet" onPress={() => setMost(most + step)}>
          {t('import.moreProblems', { count: rest })}
        </Button>
      )}
    </section>
  );
}
