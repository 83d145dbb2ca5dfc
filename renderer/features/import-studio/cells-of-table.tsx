import { useTranslation } from 'react-i18next';

import type { ImportReport } from '../../../core/contract/import-report.ts';
import { writeRejects } from '../../../core/table-spec/rejects-file.ts';
import { saveRejects } from '../../session/importing.ts';
import { Button } from '../../ui/button.tsx';
import { problemPlace, problemText } from '../../ui/problem-text.ts';
import { showNumber } from '../../ui/show-number.ts';
import { useNames } from '../../ui/use-names.ts';

type TableReport = Exclude<ImportReport['files'][number]['table'], undefined>;

interface CellsOfTableProps {
  readonly name: string;
  readonly table: TableReport;
}

const fates = ['used', 'blank', 'unmapped', 'ruled', 'idle', 'rejected'] as const;

/** What became of every cell of a table, column by column, and a way to keep the rows that were rejected. */
export function CellsOfTable({ name, table }: CellsOfTableProps) {
  const { t } = useTranslation();
  const { language } = useNames();
  return (
    <section className="import-cells">
      <h3>{t('studio:cells', { file: name })}</h3>
      <table className="import-account">
        <thead>
          <tr>
            <th scope="col">{t('studio:column')}</th>
            {fates.map((fate) => (
              <th key={fate} scope="col" title={t(`studio:cellFateNotes.${fate}`)}>
                {t(`studio:cellFates.${fate}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.columns.map((column, index) => (
            <tr key={index}>
              <th scope="row">{column.column}</th>
              {fates.map((fate) => (
                <td key={fate} className={column[fate] === 0 ? 'quiet' : ''}>
                  {showNumber(column[fate], language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {table.rejects.length > 0 && <Rejects name={name} table={table} />}
    </section>
  );
}

function Rejects({ name, table }: CellsOfTableProps) {
  const { t } = useTranslation();
  const { rejects, headings } = table;
  const save = () => {
    const say = (problem: TableReport['rejects'][number]['problem']) =>
      [problemPlace(problem, t), problemText(problem, t)].filter((part) => part !== '').join(': ');
    const text = [...writeRejects({ ...table, headings, rejects }, ',', say)].join('');
    return saveRejects(t('studio:rejectsFile', { file: name.replace(/\.[^.]{1,10}$/, '') }), text);
  };
  return (
    <p className="import-rejects">
      <span>{t('studio:rejects', { count: rejects.length })}</span>
      <Button onPress={() => void save()}>{t('studio:saveRejects')}</Button>
    </p>
  );
}
