import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { ChartRows, Selection } from '../../canvas/canvas-props.ts';
import { selectionSize } from '../../session/selection.ts';
import { useSession } from '../../session/session.ts';

/** How much is selected, and how many neighbours and links that has on the chart. */
export function SelectionCounts() {
  const { t } = useTranslation();
  const selection = useSession((session) => session.selection);
  const rows = useSession((session) => session.rows);
  const around = useMemo(() => (rows ? surroundings(selection, rows) : null), [selection, rows]);
  if (!around) return null;
  return (
    <div className="selection-counts" role="status">
      <strong>{t('tools.selected', { count: selectionSize(selection) })}</strong>
      {selection.entities.size > 0 && (
        <>
          <span>{t('tools.neighbours', { count: around.neighbours })}</span>
          <span>{t('tools.links', { count: around.links })}</span>
        </>
      )}
    </div>
  );
}

function surroundings({ entities }: Selection, { links }: ChartRows) {
  const neighbours = new Set<string>();
  let count = 0;
  for (const { from, to } of links.values()) {
    if (!entities.has(from) && !entities.has(to)) continue;
    count += 1;
    if (!entities.has(from)) neighbours.add(from);
    if (!entities.has(to)) neighbours.add(to);
  }
  return { neighbours: neighbours.size, links: count };
}
