import './table.css';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { measureOf } from '../../../core/facets/score-facet.ts';
import type { TableRow } from '../../../core/tables/column.ts';
import type { Spot } from '../../session/command.ts';
import { chooseRows, chosenRows } from '../../session/choosing-rows.ts';
import { tell } from '../../session/notices.ts';
import { now, useSession } from '../../session/session.ts';
import { scoreColumn } from '../../session/shown-column.ts';
import { tabling, useTabling } from '../../session/tabling.ts';
import { useNames } from '../../ui/use-names.ts';
import { copyRows } from './copy-rows.ts';
import { EmptyTable } from './empty-table.tsx';
import { HeadMenu } from './head-menu.tsx';
import { TableBar } from './table-bar.tsx';
import { type TableWords, TableWordsContext } from './table-context.ts';
import { TableFoot } from './table-foot.tsx';
import { TableGrid } from './table-grid.tsx';
import type { HeadSpot } from './table-head.tsx';
import { useCellWords, useColumnTitle } from './use-cell-words.ts';
import { useScores } from './use-scores.ts';
import { type TableInSight, useTable } from './use-table.ts';

interface TableProps {
  /** Asks for the context menu of the chosen rows, at a spot in client coordinates. */
  readonly onContextMenu: (kind: Spot, x: number, y: number) => void;
}

const spots = { entities: 'entity', links: 'link', sources: 'source' } as const;

/** Entities, links or sources of the chart in front or of the whole case, in step with what is selected. */
export function Table({ onContextMenu }: TableProps) {
  const { t } = useTranslation();
  const shared = useTableWords();
  const table = useTable(shared.words);
  const columns = useColumns();
  const [head, setHead] = useState<HeadSpot | null>(null);
  const [column, setColumn] = useState(columns[0]?.id ?? '');
  const { kind } = table.question;
  const copy = () => void copyChosen(table, columns, shared);
  return (
    <TableWordsContext value={shared}>
      <section className="table" aria-label={t('table:name')}>
        <TableBar table={table} />
        <TableGrid
          key={kind}
          table={table}
          columns={columns}
          onMenu={(x, y, instead) => {
            if (instead !== null) chooseRows([instead]);
            onContextMenu(spots[kind], x, y);
          }}
          onHeadMenu={setHead}
          onColumn={setColumn}
          onCopy={copy}
        />
        {table.isRead && table.ids.length === 0 && <EmptyTable table={table} />}
        <TableFoot table={table} column={column} />
        {head && <HeadMenu spot={head} question={table.question} onClose={() => setHead(null)} />}
      </section>
    </TableWordsContext>
  );
}

function useTableWords(): TableWords {
  const { t } = useTranslation();
  const words = useCellWords();
  const titleOf = useColumnTitle();
  const names = useNames();
  const scores = useScores();
  return useMemo(() => {
    const isMasked = (row: TableRow) => 'values' in row && names.isMasked(row.id);
    return { words, titleOf, scores, names, masked: t('inspector.masked'), isMasked };
  }, [t, words, titleOf, scores, names]);
}

/** The columns shown; those of measures only where they have been asked for, and none of them twice. */
function useColumns() {
  const columns = useTabling(({ kind, looks }) => looks[kind].columns);
  const results = useSession((session) => session.results);
  const latest = useSession(({ measured }) => measured?.measure);
  return useMemo(() => {
    const own = columns.map(({ id }) => measureOf(id));
    const isLatestOnce = latest !== undefined && !own.includes(latest);
    return columns.filter(({ id }, at) => {
      if (id === scoreColumn) return isLatestOnce;
      const measure = own[at];
      return measure === undefined || results[measure] !== undefined;
    });
  }, [columns, results, latest]);
}

/** Copies the chosen rows, or all that are listed where none is chosen. */
async function copyChosen(
  { question, ids }: TableInSight,
  columns: readonly { readonly id: string }[],
  { words, titleOf, scores, masked }: TableWords,
): Promise<void> {
  const chosen = chosenRows(now(), tabling());
  const count = await copyRows({
    question,
    ids: chosen.size > 0 ? ids.filter((id) => chosen.has(id)) : ids,
    columns: columns.map(({ id }) => id),
    heading: columns.map(({ id }) => titleOf(id)),
    textOf: (column, keys) => (keys === null ? masked : words(column, keys)),
    scoreOf(id) {
      const score = scores?.get(id);
      return score === undefined ? '' : words(scoreColumn, [String(score)]);
    },
  });
  if (count !== undefined) tell('table:copied', { count });
}
