import { IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react';

import type { ChartSurface } from './chart-surface.ts';
import type { ChartWords } from './chart-words.ts';

const step = 1.25;

/** Nearer, farther, all: for hands on the mouse. The keys do the same. */
export function ZoomControl({
  surface,
  words,
}: {
  readonly surface: ChartSurface | null;
  readonly words: ChartWords;
}) {
  const button = (key: string, Icon: typeof IconPlus, act: () => void) => (
    <button type="button" aria-label={words.say(key)} title={words.say(key)} onClick={act}>
      <Icon size={14} stroke={1.75} aria-hidden="true" />
    </button>
  );
  return (
    <div className="chart-zoom">
      {button('zoomOut', IconMinus, () => surface?.camera.zoomBy(1 / step))}
      {button('zoomIn', IconPlus, () => surface?.camera.zoomBy(step))}
      {button('fit', IconMaximize, () => surface?.camera.fit())}
    </div>
  );
}
