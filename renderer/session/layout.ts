import type { Settings } from '../../core/contract/settings.ts';
import { lowerTabs, type Session } from './session.ts';

/** Which panels stood open, and what was in the lower one, as the settings remember it. */
export function layoutOf({ panels, lowerTab }: Settings): Pick<Session, 'panels' | 'lowerTab'> {
  return { panels, lowerTab: lowerTabs.find((tab) => tab === lowerTab) ?? lowerTabs[0] };
}

/** What the settings shall remember of the panels, null while they have it already. */
export function layoutToKeep({
  settings,
  panels,
  lowerTab,
}: Pick<Session, 'settings' | 'panels' | 'lowerTab'>): Pick<Settings, 'panels' | 'lowerTab'> | null {
  const names = ['explorer', 'inspector', 'results'] as const;
  const isSame = names.every((name) => panels[name] === settings.panels[name]);
  return isSame && lowerTab === settings.lowerTab ? null : { panels, lowerTab };
}
