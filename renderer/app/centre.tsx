import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../core/case/identifier.ts';
import type { ChartCanvasHandle } from '../canvas/canvas-props.ts';
import { ChartStage } from '../features/chart-tab/chart-stage.tsx';
import { TabRow } from '../features/chart-tab/tab-row.tsx';
import { ToolRow } from '../features/chart-tab/tool-row.tsx';
import { CompareLegend } from '../features/compare/compare-legend.tsx';
import { Drawing } from '../features/drawing/drawing.tsx';
import { StoryStrip } from '../features/story/story-strip.tsx';
import { Table } from '../features/table/table.tsx';
import { TimeBar } from '../features/time-bar/time-bar.tsx';
import { selectionOf } from '../session/selection.ts';
import { now, useSession } from '../session/session.ts';
import { saveSettings, tryWidths } from '../session/settings.ts';
import { select } from '../session/viewing.ts';
import { Divider } from '../ui/divider.tsx';
import { offerDrop, takeDrop } from './take-drops.ts';
import { ContextMenu, type ContextSpot } from './context-menu.tsx';
import { LowerPanel } from './lower-panel.tsx';

/** The middle: tabs, tools, the chart or its table, and below them the lower panel while it is open. */
export function Centre({ canvas }: { readonly canvas: RefObject<ChartCanvasHandle | null> }) {
  const { t } = useTranslation();
  const tab = useSession((session) => session.tab);
  const filled = useSession((session) => session.filled);
  const hasTimeBar = useSession(
    ({ settings, rows, telling }) => settings.timeBar && rows !== null && telling === null,
  );
  const isLowerOpen = useSession(({ panels }) => panels.results);
  const height = useSession(({ settings }) => settings.resultsHeight);
  const [spot, setSpot] = useState<ContextSpot | null>(null);
  const openMenu = (id: Identifier | null, x: number, y: number) => setSpot({ kind: pointAt(id), x, y });
  return (
    <main className="centre">
      <TabRow />
      <ToolRow />
      <div
        className="centre-stage"
        data-region="centre"
        tabIndex={-1}
        onDragOver={offerDrop}
        onDrop={(event) => takeDrop(event, canvas.current?.chartPoint(event.clientX, event.clientY))}
      >
        <ChartStage ref={canvas} isHidden={tab !== 'chart'} onContextMenu={openMenu} />
        <Drawing canvas={canvas} />
        <CompareLegend />
        {tab === 'table' && <Table onContextMenu={(kind, x, y) => setSpot({ kind, x, y })} />}
      </div>
      <StoryStrip canvas={canvas} />
      {hasTimeBar && <TimeBar />}
      {isLowerOpen && (
        <div className="centre-results" style={{ height }}>
          <Divider
            label={t('lower.name')}
            axis="y"
            size={height}
            least={120}
            most={800}
            isReversed
            onTry={(resultsHeight) => tryWidths({ resultsHeight })}
            onChange={(resultsHeight) => void saveSettings({ resultsHeight })}
          />
          {filled && <LowerPanel />}
        </div>
      )}
      <ContextMenu spot={spot} onClose={() => setSpot(null)} />
    </main>
  );
}

/** Selects what was pointed at unless it is selected already, so that the menu acts on what it was opened for. */
function pointAt(id: Identifier | null): ContextSpot['kind'] {
  const { rows, selection } = now();
  if (id === null || !rows) return 'chart';
  if (rows.annotations.has(id)) return 'annotation';
  const kind = rows.entities.has(id) ? 'entity' : 'link';
  const chosen = kind === 'entity' ? selection.entities : selection.links;
  if (!chosen.has(id)) select(kind === 'entity' ? selectionOf([id]) : selectionOf([], [id]));
  return kind;
}
