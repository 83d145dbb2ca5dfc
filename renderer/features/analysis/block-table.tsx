import { useTranslation } from 'react-i18next';

import type { GroupsFound } from '../../../core/contract/analysing.ts';
import { pickOnChart } from '../../session/analysing-shown.ts';
import { showNumber } from '../../ui/show-number.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { AnswerPart } from './answer-part.tsx';
import { useGroupNames } from './use-group-names.ts';

interface BlockTableProps {
  readonly answer: GroupsFound;
  readonly by: string;
}

/** How many pairs are joined within and between the groups of a blockmodel; a cell leads to both groups. */
export function BlockTable({ answer, by }: BlockTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const names = useGroupNames(answer, by);
  const { blocks, groups } = answer;
  const most = Math.max(1, ...blocks.flat());
  const title = t('analysis:groups.blocks');
  const pick = (row: number, column: number) => {
    const members = [...(groups[row]?.members ?? []), ...(groups[column]?.members ?? [])];
    pickOnChart({ entities: [...new Set(members)] }, false);
  };
  return (
    <AnswerPart title={title} line={t('analysis:groups.blocksLine')}>
      <div className="block-scroll">
        <table className="block-table">
          <thead>
            <tr>
              <td />
              {names.map((name, at) => (
                <th key={at} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {blocks.map((counts, row) => (
              <tr key={row}>
                <th scope="row">{names[row]}</th>
                {counts.map((count, column) => (
                  <td key={column}>
                    <button
                      type="button"
                      className={`block-cell block-${Math.ceil((count / most) * 6)}`}
                      aria-label={t('analysis:groups.block', {
                        one: names[row],
                        other: names[column],
                        count,
                      })}
                      onClick={() => pick(row, column)}
                    >
                      {showNumber(count, language)}
                    </button>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </AnswerPart>
  );
}
