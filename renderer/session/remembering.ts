import { layoutToKeep } from './layout.ts';
import { now, useSession } from './session.ts';
import { saveSettings } from './settings.ts';

/** Has the settings remember which panels stand open; to be called once they have been read. */
export function followLayout(): void {
  useSession.subscribe(({ panels, lowerTab }, before) => {
    if (panels === before.panels && lowerTab === before.lowerTab) return;
    const kept = layoutToKeep(now());
    if (kept) void saveSettings(kept);
  });
}

/** Folds a part of the explorer away or open, and has that remembered. */
export function fold(part: string, isFolded: boolean): void {
  const others = now().settings.folded.filter((name) => name !== part);
  void saveSettings({ folded: isFolded ? [...others, part] : others });
}
