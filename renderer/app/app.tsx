import './app.css';
import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import type { ChartCanvasHandle } from '../canvas/canvas-props.ts';
import { withKeys } from '../session/assigned-keys.ts';
import type { Command } from '../session/command.ts';
import { fold } from '../session/remembering.ts';
import { useTypesOfCase } from '../session/own-types.ts';
import { isPanelShown } from '../session/panels.ts';
import { now, useSession } from '../session/session.ts';
import { useMasking } from '../session/use-masking.ts';
import { saveSettings, tryWidths } from '../session/settings.ts';
import { CommandsContext } from '../session/use-command.tsx';
import { FoldingContext } from '../ui/folding.ts';
import { MaskingContext } from '../ui/masking.ts';
import { TypesContext } from '../ui/types-context.ts';
import { Centre } from './centre.tsx';
import { AroundContext, useAround, useReadAround } from './use-around.ts';
import { useEarlyKeys } from './use-early-keys.ts';

/** Until what stands around the chart has been read there is nothing to do. */
const noCommands: readonly Command[] = [];

/** The whole window: who must not be named to its reader, and what the case calls its types. */
export function App() {
  const masking = useMasking();
  const types = useTypesOfCase();
  return (
    <TypesContext value={types}>
      <MaskingContext value={masking}>
        <Shell />
      </MaskingContext>
    </TypesContext>
  );
}

/** The chart in its frame first; title, panels and status around it, dialogs and messages over them as soon as they are read. */
function Shell() {
  const canvas = useRef<ChartCanvasHandle>(null);
  const around = useReadAround();
  useEarlyKeys(around !== null);
  const commands = around?.commands ?? noCommands;
  const run = useCallback(
    (id: string) => {
      const session = now();
      const command = commands.find((candidate) => candidate.id === id);
      if (command?.enabled(session)) void command.run({ session, canvas: canvas.current });
    },
    [commands],
  );
  const keys = useSession(({ settings }) => settings.keys);
  const context = useMemo(
    () => ({ list: withKeys(commands, keys), usual: commands, run }),
    [commands, keys, run],
  );
  const folded = useSession(({ settings }) => settings.folded);
  const folding = useMemo(() => ({ folded, onFold: fold }), [folded]);
  return (
    <AroundContext value={around}>
      <CommandsContext value={context}>
        <FoldingContext value={folding}>
          <Frame canvas={canvas} />
        </FoldingContext>
        {around && <around.Over />}
      </CommandsContext>
    </AroundContext>
  );
}

function Frame({ canvas }: { readonly canvas: RefObject<ChartCanvasHandle | null> }) {
  const around = useAround();
  const isOpen = useSession(({ summary }) => summary !== null);
  return (
    <div className="app">
      {around ? <around.TitleBar /> : <header className="title-bar" />}
      {around && <around.CaseNotesBar />}
      {isOpen ? <Workbench canvas={canvas} /> : <NoCase />}
      {isOpen && (around ? <around.StatusBar /> : <footer className="status-bar" />)}
    </div>
  );
}

function NoCase() {
  const around = useAround();
  const locked = useSession((session) => session.locked);
  if (!around) return null;
  return locked ? <around.Unlock key={locked.name} name={locked.name} /> : <around.Start />;
}

function Workbench({ canvas }: { readonly canvas: RefObject<ChartCanvasHandle | null> }) {
  const { t } = useTranslation();
  const hasExplorer = useSession((session) => isPanelShown(session, 'explorer'));
  const hasInspector = useSession((session) => isPanelShown(session, 'inspector'));
  const { explorerWidth, inspectorWidth } = useSession((session) => session.settings);
  const around = useAround();
  const filled = useSession((session) => session.filled) ? around : null;
  const workbench = useRef<HTMLDivElement>(null);
  // Told once all that hears keys and hands is there too, which comes after what is seen.
  useEffect(() => workbench.current?.setAttribute('aria-busy', `${filled === null}`), [filled]);
  return (
    <div className="workbench" ref={workbench} aria-busy>
      {hasExplorer && (
        <div className="side" style={{ width: explorerWidth }}>
          {filled && <filled.Explorer />}
          {around && (
            <around.Divider
              label={t('explorer.name')}
              axis="x"
              size={explorerWidth}
              least={180}
              most={480}
              onTry={(width) => tryWidths({ explorerWidth: width })}
              onChange={(width) => void saveSettings({ explorerWidth: width })}
            />
          )}
        </div>
      )}
      <Centre canvas={canvas} />
      {hasInspector && (
        <div className="side side-end" style={{ width: inspectorWidth }}>
          {around && (
            <around.Divider
              label={t('inspector.name')}
              axis="x"
              size={inspectorWidth}
              least={240}
              most={640}
              isReversed
              onTry={(width) => tryWidths({ inspectorWidth: width })}
              onChange={(width) => void saveSettings({ inspectorWidth: width })}
            />
          )}
          {filled && <filled.Inspector />}
        </div>
      )}
    </div>
  );
}
