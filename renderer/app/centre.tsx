import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Identifier } from '../../core/case/identifier.ts';
import type { ChartCanvasHandle } from '../canvas/canvas-props.ts';
import { ChartStage } from '../features/chart-tab/chart-stage.tsx';
import { selectionOf } from '../session/selection.ts';
import { now, useSession } from '../session/session.ts';
import { saveSettings, tryWidths } from '../session/settings.ts';
import { select } from '../session/viewing.ts';
import type { ContextSpot } from './context-menu.tsx';
import { useAround } from './use-around.ts';

interface CentreProps {
  readonly canvas: RefObject<ChartCanvasHandle | null>;
}

/** The middle: tabs, tools, the chart or its table, and below them the lower panel while it is open. */
export function Centre({ canvas }: CentreProps) {
  const tab = useSession((session) => session.tab);
  const around = useAround();
  const [spot, setSpot] = useState<ContextSpot | null>(null);
  const openMenu = (id: Identifier | null, x: number, y: number) => setSpot({ kind: pointAt(id), x, y });
  return (
    <main className="centre">
      {around ? <around.TabRow /> : <div className="tab-row" />}
      {around ? <around.ToolRow /> : <div className="tool-row" />}
      <div
        className="centre-stage"
        data-region="centre"
        tabIndex={-1}
        onDragOver={around?.offerDrop}
        onDrop={(event) => around?.takeDrop(event, canvas.current?.chartPoint(event.clientX, event.clientY))}
      >
        <Chart canvas={canvas} onContextMenu={openMenu} />
        {around && <around.Drawing canvas={canvas} />}
        {around && <around.CompareLegend />}
        {around && tab === 'table' && (
          <around.Table onContextMenu={(kind, x, y) => setSpot({ kind, x, y })} />
        )}
      </div>
      <Below canvas={canvas} />
      {around && <around.ContextMenu spot={spot} onClose={() => setSpot(null)} />}
    </main>
  );
}

interface ChartProps extends CentreProps {
  readonly onContextMenu: (id: Identifier | null, x: number, y: number) => void;
}

function Chart({ canvas, onContextMenu }: ChartProps) {
  const isHidden = useSession(({ tab }) => tab !== 'chart');
  const Over = useAround()?.ChartOver ?? null;
  return <ChartStage ref={canvas} isHidden={isHidden} onContextMenu={onContextMenu} Over={Over} />;
}

/** The story, the time bar and the lower panel, each while it is wanted. */
function Below({ canvas }: CentreProps) {
  const around = useAround();
  const hasTimeBar = useSession(
    ({ settings, rows, telling }) => settings.timeBar && rows !== null && telling === null,
  );
  const isLowerOpen = useSession(({ panels }) => panels.results);
  return (
    <>
      {around && <around.StoryStrip canvas={canvas} />}
      {hasTimeBar && (around ? <around.TimeBar /> : <div className="time-bar" />)}
      {isLowerOpen && <Lower />}
    </>
  );
}

function Lower() {
  const { t } = useTranslation();
  const around = useAround();
  const filled = useSession((session) => session.filled);
  const height = useSession(({ settings }) => settings.resultsHeight);
  return (
    <div className="centre-results" style={{ height }}>
      {around && (
        <around.Divider
          label={t('lower.name')}
          axis="y"
          size={height}
          least={120}
          most={800}
          isReversed
          onTry={(resultsHeight) => tryWidths({ resultsHeight })}
          onChange={(resultsHeight) => void saveSettings({ resultsHeight })}
        />
      )}
      {around && filled && <around.LowerPanel />}
    </div>
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
