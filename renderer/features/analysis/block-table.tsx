import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../../core/case/identifier.ts';
import type { GroupsFound } from '../../../core/contract/analysing.ts';
import { pickOnChart } from '../../session/analysing-shown.ts';
import { useSession } from '../../session/session.ts';
import type { Cell } from '../../ui/heat.ts';
import { HeatGrid } from '../../ui/heat-grid.tsx';
import { AnswerPart } from './answer-part.tsx';
import { useGroupNames } from './use-group-names.ts';

/** More would be neither read nor drawn in good time. */
const most = 40;

interface BlockTableProps {
  readonly answer: GroupsFound;
  readonly by: string;
}

/** How many pairs are joined within and between the groups of a blockmodel; a cell selects both groups. */
export function BlockTable({ answer, by }: BlockTableProps) {
  const { t } = useTranslation();
  const { blocks } = answer;
  const groups = answer.groups.slice(0, most);
  const names = useGroupNames(answer, by);
  const heads = groups.map((_, at) => ({ id: String(at), name: names[at] ?? '' }));
  const selected = useSession(({ selection }) => selection.entities);
  const isWhole = groups.map(({ members }) => members.every((id) => selected.has(id)));
  const countOf = ({ row, column }: Cell) => blocks[row]?.[column] ?? 0;
  const membersOf = ({ row, column }: Cell): readonly Identifier[] => [
    ...new Set([...(groups[row]?.members ?? []), ...(groups[column]?.members ?? [])]),
  ];
  const pick = (cell: Cell, isAdding: boolean) => pickOnChart({ entities: membersOf(cell) }, isAdding);
  return (
    <AnswerPart title={t('analysis:groups.blocks')} line={t('analysis:groups.blocksLine')}>
      <div className="block-scroll">
        <HeatGrid
          label={t('analysis:groups.blocks')}
          rows={heads}
          columns={heads}
          countOf={countOf}
          say={(cell) => {
            const [one, other] = [heads[cell.row]?.name, heads[cell.column]?.name];
            return t('analysis:groups.block', { one, other, count: countOf(cell) });
          }}
          isSelected={({ row, column }) => isWhole[row] === true && isWhole[column] === true}
          onPress={({ ctrlKey, metaKey }, cell) => pick(cell, ctrlKey || metaKey)}
          onKey={({ key, ctrlKey }, cell) => {
            if (key !== 'Enter' && key !== ' ') return false;
            pick(cell, ctrlKey || key === ' ');
            return true;
          }}
        />
      </div>
      {answer.groups.length > most && (
        <p className="answer-more">{t('analysis:firstOf', { count: most, of: answer.groups.length })}</p>
      )}
    </AnswerPart>
  );
}
