import './app.css';
import { type RefObject, useCallback, useMemo, useRef } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useTranslation } from 'react-i18next';

import type { ChartCanvasHandle } from '../canvas/canvas-props.ts';
import { Explorer } from '../features/explorer/explorer.tsx';
import { Inspector } from '../features/inspector/inspector.tsx';
import { Notices } from '../features/problem/notices.tsx';
import { Start } from '../features/start/start.tsx';
import { CaseNotesBar } from '../features/status/case-notes-bar.tsx';
import { StatusBar } from '../features/status/status-bar.tsx';
import { TitleBar } from '../features/title-bar/title-bar.tsx';
import { Tour } from '../features/tour/tour.tsx';
import { Unlock } from '../features/unlock/unlock.tsx';
import { withKeys } from '../session/assigned-keys.ts';
import { fold } from '../session/remembering.ts';
import { useTypesOfCase } from '../session/own-types.ts';
import { now, useSession } from '../session/session.ts';
import { useMasking } from '../session/use-masking.ts';
import { saveSettings, tryWidths } from '../session/settings.ts';
import { CommandsContext } from '../session/use-command.tsx';
import { Divider } from '../ui/divider.tsx';
import { FoldingContext } from '../ui/folding.ts';
import { MaskingContext } from '../ui/masking.ts';
import { localeTags } from '../ui/intl-formats.ts';
import { TypesContext } from '../ui/types-context.ts';
import { useLanguage } from '../ui/use-language.ts';
import { useNames } from '../ui/use-names.ts';
import { Centre } from './centre.tsx';
import { commands } from './commands.ts';
import { DropVeil } from './drop-veil.tsx';
import { Dialogs } from './dialogs.tsx';
import { useClipboard } from './use-clipboard.ts';
import { useKeys } from './use-keys.ts';

/** The whole window, in the language of its reader: who must not be named to them, and what the case calls its types. */
export function App() {
  const language = useLanguage();
  const masking = useMasking();
  const types = useTypesOfCase();
  return (
    <I18nProvider locale={localeTags[language]}>
      <TypesContext value={types}>
        <MaskingContext value={masking}>
          <Shell />
        </MaskingContext>
      </TypesContext>
    </I18nProvider>
  );
}

/** Title, panels around the chart, status; dialogs and messages over them. */
function Shell() {
  const canvas = useRef<ChartCanvasHandle>(null);
  const isOpen = useSession(({ summary }) => summary !== null);
  const locked = useSession((session) => session.locked);
  const run = useCallback((id: string) => {
    const session = now();
    const command = commands.find((candidate) => candidate.id === id);
    if (command?.enabled(session)) void command.run({ session, canvas: canvas.current });
  }, []);
  const keys = useSession(({ settings }) => settings.keys);
  const context = useMemo(() => ({ list: withKeys(commands, keys), usual: commands, run }), [keys, run]);
  const folded = useSession(({ settings }) => settings.folded);
  const folding = useMemo(() => ({ folded, onFold: fold }), [folded]);
  useKeys(context.list, run);
  useClipboard(useNames());
  return (
    <CommandsContext value={context}>
      <div className="app">
        <TitleBar />
        <CaseNotesBar />
        <FoldingContext value={folding}>{isOpen && <Workbench canvas={canvas} />}</FoldingContext>
        {!isOpen && (locked ? <Unlock key={locked.name} name={locked.name} /> : <Start />)}
        {isOpen && <StatusBar />}
      </div>
      <Notices />
      <Dialogs />
      <Tour />
      <DropVeil />
    </CommandsContext>
  );
}

function Workbench({ canvas }: { readonly canvas: RefObject<ChartCanvasHandle | null> }) {
  const { t } = useTranslation();
  const panels = useSession((session) => session.panels);
  const { explorerWidth, inspectorWidth } = useSession((session) => session.settings);
  const filled = useSession((session) => session.filled);
  return (
    <div className="workbench" aria-busy={!filled}>
      {panels.explorer && (
        <div className="side" style={{ width: explorerWidth }}>
          {filled && <Explorer />}
          <Divider
            label={t('explorer.name')}
            axis="x"
            size={explorerWidth}
            least={180}
            most={480}
            onTry={(width) => tryWidths({ explorerWidth: width })}
            onChange={(width) => void saveSettings({ explorerWidth: width })}
          />
        </div>
      )}
      <Centre canvas={canvas} />
      {panels.inspector && (
        <div className="side side-end" style={{ width: inspectorWidth }}>
          <Divider
            label={t('inspector.name')}
            axis="x"
            size={inspectorWidth}
            least={240}
            most={640}
            isReversed
            onTry={(width) => tryWidths({ inspectorWidth: width })}
            onChange={(width) => void saveSettings({ inspectorWidth: width })}
          />
          {filled && <Inspector />}
        </div>
      )}
    </div>
  );
}
