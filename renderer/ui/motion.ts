import type { Settings } from '../../core/contract/settings.ts';

const query = '(prefers-reduced-motion: reduce)';

/** Whether things shall be at their places at once instead of moving there; style sheets read the same of the page. */
export function isStill(): boolean {
  return 'still' in document.documentElement.dataset;
}

/** Tells the page whether things move; `system` follows what the system says. */
export function setMotion(wanted: Settings['motion']): void {
  const still = wanted === 'none' || (wanted === 'system' && matchMedia(query).matches);
  document.documentElement.toggleAttribute('data-still', still);
}

/** Calls back when the system wants motion otherwise. */
export function onSystemMotion(listener: () => void): void {
  matchMedia(query).addEventListener('change', listener);
}
