import { type LegendCorner, legendCorners } from '../../core/contract/settings.ts';
import { now } from './session.ts';
import { saveSettings } from './settings.ts';

/** Has the legend stand in this corner of charts, on none of them, or again where it was. */
export function moveLegend(to: LegendCorner | 'hidden' | 'shown'): void {
  if (to === 'hidden' || to === 'shown') void saveSettings({ legend: to === 'shown' });
  else void saveSettings({ legend: true, legendCorner: to });
}

/** Has the legend stand in the next corner, going round as the clock does. */
export function turnLegend(): void {
  const { legendCorner } = now().settings;
  const next = legendCorners[(legendCorners.indexOf(legendCorner) + 1) % legendCorners.length];
  if (next) moveLegend(next);
}
