import './chart-stage.css';
import type { Ref } from 'react';
import { useCallback, useEffect, useMemo, useState } from 'react';

import type { Change } from '../../../core/case/change.ts';
import type { Identifier } from '../../../core/case/identifier.ts';
import type { ChartCanvasHandle, ChartRows, Selection } from '../../canvas/canvas-props.ts';
import { ChartCanvas } from '../../canvas/chart-canvas.tsx';
import { readyOverviewWorker } from '../../canvas/overview/spare-worker.ts';
import { previewedRows } from '../../session/arranging.ts';
import { chartDrawn } from '../../session/open-case.ts';
import { keepSight, sightOn } from '../../session/chart-sights.ts';
import { edit } from '../../session/editing.ts';
import { openDialog } from '../../session/dialogs.ts';
import { canEdit } from '../../session/command.ts';
import { foreseenOn } from '../../session/foresee.ts';
import { isReadByParts, readNear } from '../../session/large-chart.ts';
import { moveLegend } from '../../session/legend.ts';
import { lookOnChart } from '../../session/look-on-chart.ts';
import { useLookWords } from '../../session/look-words.ts';
import { seenRows } from '../../session/seen-rows.ts';
import { now, useSession } from '../../session/session.ts';
import { useTheme } from '../../session/settings.ts';
import { useShown } from '../../session/shown.ts';
import { useGuideReading } from '../../session/use-guide-reading.ts';
import { drawingEvents, useChartDrawing } from '../../session/use-chart-drawing.ts';
import { doubleClicked } from '../../session/double-click.ts';
import { inspect, select, setZoom, startLinking } from '../../session/viewing.ts';
import { useLanguage } from '../../ui/use-language.ts';
import type { ChartOver } from './chart-over.tsx';

const none: readonly Change[] = [];

interface ChartStageProps {
  readonly ref: Ref<ChartCanvasHandle>;
  /** Another tab is in front: the chart keeps its place but is neither seen nor reached. */
  readonly isHidden: boolean;
  readonly onContextMenu: (id: Identifier | null, x: number, y: number) => void;
  /** What stands over the chart; null until that has been read. */
  readonly Over: typeof ChartOver | null;
}

/** The chart in front. */
export function ChartStage({ ref, isHidden, onContextMenu, Over }: ChartStageProps) {
  useWorkerInTime();
  const rows = useRowsAsSeen();
  const overview = useSession((session) => (session.telling ? null : session.overview));
  const selection = useSelectionWhileSeen(isHidden);
  const thread = useSession((session) => session.thread);
  const look = useSession(lookOnChart);
  const lookWords = useLookWords();
  const reading = useGuideReading(rows);
  const placements = rows?.placements;
  const away = useSession(({ analysis }) => analysis.onChart.away);
  const shown = useShown();
  const drawing = useChartDrawing();
  const theme = useTheme();
  const fonts = useSession(({ settings }) => settings.fonts);
  const language = useLanguage();
  const legendCorner = useSession(({ settings }) => (settings.legend ? settings.legendCorner : null));
  const visibilityOf = useCallback(
    (id: Identifier, kind: 'entity' | 'link') => {
      if (kind === 'link') return shown.links.has(id) ? 'shown' : 'hidden';
      if (!shown.entities.has(id)) return 'hidden';
      return away.has(id) || placements?.get(id)?.shown === 'grey' ? 'grey' : 'shown';
    },
    [shown, placements, away],
  );
  if (!rows) return null;
  return (
    <div className={isHidden ? 'stage stage-away' : 'stage'} inert={isHidden}>
      <ChartCanvas
        key={fonts}
        ref={ref}
        rows={rows}
        overview={overview}
        theme={theme}
        language={language}
        selection={selection}
        thread={thread}
        visibilityOf={visibilityOf}
        look={look}
        lookWords={lookWords}
        reading={reading}
        startAt={sightOn(rows.chart.id)}
        drawing={drawing}
        {...drawingEvents}
        onNear={(entities) => void readNear(entities)}
        onSelect={choose}
        onMove={move}
        onInspect={inspect}
        onDoubleClick={doubleClicked}
        onLink={link}
        onContextMenu={onContextMenu}
        legendCorner={legendCorner}
        onLegend={moveLegend}
        onZoom={setZoom}
        onDrawn={chartDrawn}
        onSight={(sight) => keepSight(rows.chart.id, sight)}
      />
      {Over && <Over isEmpty={rows.entities.size === 0 && !overview} />}
    </div>
  );
}

/** A large chart takes a while to be read: what draws it is there by then. */
function useWorkerInTime(): void {
  const large = useSession(({ openCharts }) => openCharts.filter(isReadByParts).length);
  useEffect(() => {
    if (large > 0) readyOverviewWorker();
  }, [large]);
}

/** The rows of the chart, standing where an arrangement under way has brought them. */
function useRowsAsSeen(): ChartRows | null {
  const seen = useSession(seenRows);
  const foreseen = useSession(({ telling, foreseen }) => (telling ? none : foreseen));
  const rows = useMemo(() => seen && foreseenOn(seen, foreseen), [seen, foreseen]);
  const preview = useSession((session) => session.preview);
  return useMemo(() => rows && previewedRows(rows, preview), [rows, preview]);
}

/** The selection, standing still while the chart is out of sight: drawing it for nobody would slow the table down. */
function useSelectionWhileSeen(isHidden: boolean): Selection {
  const selection = useSession((session) => session.selection);
  const [seen, setSeen] = useState(selection);
  if (!isHidden && seen !== selection) setSeen(selection);
  return isHidden ? seen : selection;
}

function link(from: Identifier, to: Identifier): void {
  if (canEdit(now())) openDialog({ kind: 'add-link', from, to });
}

/** While a link is being drawn, the entity clicked is its target; Escape and the bare ground call it off. */
function choose(selection: Selection): void {
  const { linkingFrom } = now();
  const [target] = selection.entities;
  if (linkingFrom === null || target === linkingFrom) {
    select(selection);
    return;
  }
  startLinking(null);
  if (target !== undefined) openDialog({ kind: 'add-link', from: linkingFrom, to: target });
}

function move(
  moved: readonly { readonly entity: Identifier; readonly x: number; readonly y: number }[],
): void {
  const { rows } = now();
  if (rows && canEdit(now())) void edit('place-items', { chart: rows.chart.id, items: [...moved] });
}
