import { openSide } from './panels.ts';

/** Parts of the window that F6 goes round, in order. */
const regions = ['explorer', 'centre', 'inspector', 'results', 'tour'] as const;

/** Id of the explorer's search box: commands, which do not know the feature it stands in, focus it by this. */
export const searchBox = 'explorer-search';

/**
 * Opens the explorer if it is shut and puts the cursor into its search box, what it holds selected to be typed over: at
 * once where it can be, so that what is typed next goes there however long a frame takes.
 */
export function focusSearch(): void {
  openSide('explorer');
  if (!takeSearch()) requestAnimationFrame(takeSearch);
}

/** Puts the cursor there; false where the box is not drawn yet or a dialog stands before it. */
function takeSearch(): boolean {
  const box = document.getElementById(searchBox);
  box?.focus();
  if (box === null || document.activeElement !== box) return false;
  if (box instanceof HTMLInputElement) box.select();
  return true;
}

/** The chart or a table takes the keyboard itself; other regions hold it until Tab moves on. */
const mainControl = ':is([role="application"], [role="grid"], [role="treegrid"]):not([inert] *)';

/** Puts the keyboard into a part of the window once it is drawn. */
export function focusRegion(name: (typeof regions)[number]): void {
  requestAnimationFrame(() => {
    const region = document.querySelector<HTMLElement>(`[data-region="${name}"]`);
    (region?.querySelector<HTMLElement>(mainControl) ?? region)?.focus();
  });
}

/** Puts the keyboard into the next part of the window that is there, or the one before. */
export function focusNextRegion(step: 1 | -1): void {
  const present = regions.flatMap(
    (name) => document.querySelector<HTMLElement>(`[data-region="${name}"]`) ?? [],
  );
  const current = present.findIndex((region) => region.contains(document.activeElement));
  const next = present.at((current + step + present.length) % present.length);
  (next?.querySelector<HTMLElement>(mainControl) ?? next)?.focus();
}
