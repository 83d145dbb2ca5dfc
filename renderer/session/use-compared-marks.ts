import { useMemo } from 'react';

import type { ComparedMarks } from '../canvas/canvas-props.ts';
import { chartOfSide, marksOn } from './compared.ts';
import { useSession } from './session.ts';

/** What the chart in front shows of a comparison; null while there is none to be seen, and while a story is told. */
export function useComparedMarks(): ComparedMarks | null {
  const rows = useSession((session) => session.rows);
  const comparing = useSession((session) => session.comparing);
  const snapshots = useSession(({ summary }) => summary?.snapshots);
  const isTelling = useSession(({ telling }) => telling !== null);
  return useMemo(() => {
    if (!rows || !snapshots || isTelling || !comparing?.answer || !comparing.isColoured) return null;
    const { before, after, answer } = comparing;
    const charts = [chartOfSide(before, snapshots), chartOfSide(after, snapshots)] as const;
    const isAbout = charts.includes(rows.chart.id) || [before, after].some(({ kind }) => kind === 'case');
    return isAbout ? marksOn(rows, answer, charts) : null;
  }, [rows, comparing, snapshots, isTelling]);
}
