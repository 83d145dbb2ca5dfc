import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { runQuery } from '../../session/query-asks.ts';
import { chooseMatches } from '../../session/query-matches.ts';
import { isSamePattern, type Queried } from '../../session/pattern.ts';
import { patternInFront } from '../../session/querying.ts';
import { useSession } from '../../session/session.ts';
import { useCommands } from '../../session/use-command.tsx';
import { Button } from '../../ui/button.tsx';
import { DataGrid } from '../../ui/data-grid.tsx';
import type { GridColumn, GridOrder } from '../../ui/grid-column.ts';
import { TypeIcon } from '../../ui/type-icon.tsx';
import { useNames } from '../../ui/use-names.ts';
import { type MatchRow, matchRows, matchText, sortedMatches } from './match-rows.ts';
import { MatchesNote } from './matches-note.tsx';
import { NothingFound } from './nothing-found.tsx';

/** Where the pattern was found: a line a match, which leads to the chart. */
export function MatchesFound() {
  const { t } = useTranslation();
  const queried = useSession((session) => session.queried);
  return (
    <div className="query-found" role="group" aria-label={t('querying:matches')}>
      {queried ? <Found queried={queried} /> : <p className="query-note">{t('querying:notAsked')}</p>}
    </div>
  );
}

function Found({ queried }: { readonly queried: Queried }) {
  const { t } = useTranslation();
  const { answer, isAsking } = queried;
  if (!answer)
    return (
      <p className="query-note" role="status">
        {t(isAsking ? 'querying:searching' : 'querying:calledOff')}
      </p>
    );
  return (
    <>
      <Outdated queried={queried} />
      {answer.matches.length === 0 && <NothingFound queried={queried} />}
      {answer.matches.length > 0 && <MatchesNote answer={answer} />}
      {answer.matches.length > 0 && <MatchGrid queried={queried} />}
    </>
  );
}

/** That the answer is about a case, a chart or a pattern as they were. */
function Outdated({ queried }: { readonly queried: Queried }) {
  const { t } = useTranslation();
  const front = useSession(({ rows }) => rows?.chart.id);
  const { entities, links } = useSession(patternInFront);
  const isOther = !isSamePattern(queried.pattern, { entities, links });
  const isElsewhere = queried.chart !== null && queried.chart !== front;
  if (!queried.isOld && !isElsewhere && !isOther) return null;
  return (
    <p className="query-note query-old" role="status">
      {t(isOther ? 'querying:otherPattern' : 'querying:old')}{' '}
      <Button look="quiet" onPress={() => void runQuery()}>
        {t('querying:again')}
      </Button>
    </p>
  );
}

function MatchGrid({ queried }: { readonly queried: Queried }) {
  const { t } = useTranslation();
  const names = useNames();
  const { run } = useCommands();
  const here = useSession(({ rows }) => rows?.placements);
  const [order, setOrder] = useState<GridOrder>({ column: '0', descending: false });
  const { pattern, answer, chosen } = queried;
  const rows = useMemo(
    () => (answer ? sortedMatches(matchRows(answer, names, here), order, names.language) : []),
    [answer, names, here, order],
  );
  const columns = pattern.entities.map(({ name }, at): GridColumn<MatchRow> => ({
    id: String(at),
    title: name,
    width: 'minmax(120px, 1fr)',
    cell: ({ cells }) => <Cell cell={cells[at]} elsewhere={t('querying:elsewhere')} />,
  }));
  const choose = (ids: readonly string[]) => chooseMatches(new Set(ids.map(Number)));
  useEffect(() => {
    if (chosen.size > 0) run('fit-selection');
  }, [chosen, run]);
  return (
    <DataGrid
      label={t('querying:matches')}
      rows={rows}
      columns={columns}
      order={order}
      selected={new Set([...chosen].map(String))}
      onOrder={setOrder}
      onSelect={choose}
      onOpen={(id) => choose([id])}
      copied={() => copied(columns, rows, chosen)}
    />
  );
}

/** The chosen lines as text, or all. */
function copied(
  columns: readonly { readonly title: string }[],
  rows: readonly MatchRow[],
  chosen: ReadonlySet<number>,
): string {
  const taken = chosen.size > 0 ? rows.filter(({ id }) => chosen.has(Number(id))) : rows;
  return matchText(
    columns.map(({ title }) => title),
    taken,
  );
}

interface CellProps {
  readonly cell: MatchRow['cells'][number] | undefined;
  readonly elsewhere: string;
}

function Cell({ cell, elsewhere }: CellProps) {
  if (!cell) return null;
  return (
    <>
      <TypeIcon type={cell.type} size={14} />
      <span className="ellipsis">{cell.name}</span>
      {!cell.isHere && (
        <span className="quiet query-elsewhere" title={elsewhere}>
          ○<span className="query-unseen">{elsewhere}</span>
        </span>
      )}
    </>
  );
}
