import type { Problem } from '../../core/case/problem.ts';
import type { Settings } from '../../core/contract/settings.ts';
import { askMain, type MainOutput, onWindow } from '../bridge.ts';
import type { Theme } from '../ui/theme.ts';
import { layoutOf } from './layout.ts';
import { tellProblem, valueOf } from './notices.ts';
import { now, put, type Session, useSession } from './session.ts';

/** Reads what main remembers and follows the window and the theme of the system. */
export async function followWindow(): Promise<void> {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const takeTheme = () => put({ systemTheme: dark.matches ? 'dark' : 'light' });
  dark.addEventListener('change', takeTheme);
  takeTheme();
  onWindow(({ maximised }) => put({ maximised }));
  const [read, state] = await Promise.all([
    askMain('read-settings', {}),
    askMain('window-state', { do: 'ask' }),
  ]);
  put({ maximised: valueOf(state)?.maximised ?? false });
  const remembered = valueOf(read);
  if (!remembered) return;
  const { settings, problem } = remembered;
  put({ settings, ...layoutOf(settings) });
  if (problem) tellOnceOpen(problem);
}

/** Tells it when the first case is there or is known not to come: opening a case clears the messages before it. */
function tellOnceOpen(problem: Problem): void {
  if (!now().opening) return void tellProblem(problem);
  const stop = useSession.subscribe(({ opening }) => {
    if (opening) return;
    stop();
    tellProblem(problem);
  });
}

/** Changes settings at once and has main remember them. */
export async function saveSettings(part: Partial<Settings>): Promise<void> {
  put({ settings: { ...now().settings, ...part } });
  valueOf(await askMain('write-settings', part));
}

/** Changes settings on screen only: while a divider is being dragged. */
export function tryWidths(
  part: Partial<Pick<Settings, 'explorerWidth' | 'inspectorWidth' | 'resultsHeight'>>,
): void {
  put({ settings: { ...now().settings, ...part } });
}

export function themeOf({ settings, systemTheme }: Session): Theme {
  return settings.theme === 'system' ? systemTheme : settings.theme;
}

export function useTheme(): Theme {
  return useSession(themeOf);
}

/** Minimises, maximises or restores, or closes the window. */
export async function windowDo(what: 'minimise' | 'maximise' | 'close'): Promise<void> {
  const state = valueOf(await askMain('window-state', { do: what }));
  if (state) put({ maximised: state.maximised });
}

export type AppInfo = MainOutput<'app-info'>;

export async function readAppInfo(): Promise<AppInfo | undefined> {
  return valueOf(await askMain('app-info', {}));
}
