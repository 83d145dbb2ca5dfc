import { useMemo } from 'react';

import type { ChartDrawing, DrawingEvents } from '../canvas/canvas-props.ts';
import type { AnswerOnChart } from './analysing.ts';
import { groupColour } from './groups-coloured.ts';
import { annotate, changeAnnotation, mark, takeTool, write } from './drawing.ts';
import type { Writing } from './drawing-tool.ts';
import { toggleFolded } from './grouping.ts';
import { now, useSession } from './session.ts';
import { useComparedMarks } from './use-compared-marks.ts';

/** What is drawn on the chart in front beside entities and links; the same object until that changes. */
export function useChartDrawing(): ChartDrawing {
  const marked = useSession((session) => session.marked);
  const tool = useSession((session) => session.tool);
  const writing = useSession((session) => session.writing);
  const grid = useSession(({ settings }) => settings.grid);
  const labelSize = useSession(({ settings }) => settings.labelSize / 100);
  const patterned = useSession(({ settings }) => settings.patterns);
  const photos = useSession((session) => session.photos);
  const compared = useComparedMarks();
  const groups = useSession(({ analysis }) => analysis.onChart.groups);
  return useMemo(() => {
    const inHand = tool?.kind === 'annotation' ? tool.annotation : (tool?.kind ?? null);
    const look = { grid, labelSize, patterned, photos, compared, hulls: hullsOf(groups) };
    return { ...look, marked, tool: inHand, draft: draftOf(writing) };
  }, [marked, tool, writing, grid, labelSize, patterned, photos, compared, groups]);
}

/** What hands draw on the chart, done to the case; an annotation that is written is drawn as far as it is there. */
export const drawingEvents: DrawingEvents = {
  onMark: mark,
  onAnnotate: (kind, place) => void annotate(kind, place),
  onReshape: (id, place) => void changeAnnotation(id, place),
  onWrite: (what) => {
    if (now().summary?.readOnly === false) write(what);
  },
  onUnfold: (id) => {
    const group = now().rows?.groups.get(id);
    if (group) void toggleFolded(group);
  },
  onPut: (at) => {
    const { tool } = now();
    takeTool(null);
    if (tool?.kind === 'entity') write({ kind: 'new-entity', type: tool.type, ...at });
  },
};

function hullsOf(groups: AnswerOnChart['groups']): ChartDrawing['hulls'] {
  if (!groups?.hulls) return [];
  return groups.members.map((members, at) => ({ members, colour: groupColour(at) }));
}

function draftOf(writing: Writing | null): ChartDrawing['draft'] {
  if (writing?.kind !== 'new-annotation') return null;
  return { id: '', chart: '', kind: writing.annotation, text: '', ...writing.place };
}
