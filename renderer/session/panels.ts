import { now, type PanelName, put, type Session, type Side } from './session.ts';

/** Below this width, CSS pixels, one side is all that fits beside a chart. Style sheets name the same. */
const narrow = '(max-width: 760px)';

/** Keeps track of whether the window is narrow, which a large interface makes it too. */
export function followWidth(): void {
  const query = matchMedia(narrow);
  const tell = (): void => put({ isNarrow: query.matches });
  query.addEventListener('change', tell);
  tell();
}

/** Whether a panel is seen: of two sides that are open a narrow window shows the one that was opened last. */
export function isPanelShown(
  { panels, isNarrow, frontSide }: Pick<Session, 'panels' | 'isNarrow' | 'frontSide'>,
  name: PanelName,
): boolean {
  const areBothOpen = panels.explorer && panels.inspector;
  return panels[name] && (name === 'results' || name === frontSide || !isNarrow || !areBothOpen);
}

/** Opens a side, and brings it before the other one. */
export function openSide(name: Side): void {
  put({ panels: { ...now().panels, [name]: true }, frontSide: name });
}

/** Opens a panel that is not seen, shuts one that is. */
export function togglePanel(name: PanelName): void {
  const session = now();
  if (isPanelShown(session, name)) put({ panels: { ...session.panels, [name]: false } });
  else if (name === 'results') put({ panels: { ...session.panels, results: true } });
  else openSide(name);
}
