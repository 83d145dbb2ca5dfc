import { IconGripVertical, IconListDetails, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';

import type { LegendCorner } from '../../core/contract/settings.ts';
import type { ChartCanvasProps } from './canvas-props.ts';
import type { ChartWords } from './chart-words.ts';
import { cornerAt, cornerBeside } from './legend-corner.ts';

export interface LegendToolsProps {
  readonly words: ChartWords;
  readonly corner: LegendCorner;
  readonly onMove: ChartCanvasProps['onLegend'];
}

/** What a legend is moved by, with the pointer or the arrow keys, and hidden. */
export function LegendTools({ words, corner, onMove }: LegendToolsProps) {
  return (
    <div className="legend-tools">
      <button
        type="button"
        aria-label={words.say('legend.hide')}
        title={words.say('legend.hide')}
        onClick={() => onMove('hidden')}
      >
        <IconX size={14} stroke={1.75} aria-hidden="true" />
      </button>
      <Grip words={words} corner={corner} onMove={onMove} />
    </div>
  );
}

function Grip({ words, corner, onMove }: LegendToolsProps) {
  const held = useRef(false);
  const press = (event: KeyboardEvent) => {
    const next = cornerBeside(corner, event.key);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(next);
  };
  const drag = (event: PointerEvent) => {
    const chart = event.currentTarget.closest('.chart');
    if (!held.current || !chart) return;
    const over = cornerAt(chart.getBoundingClientRect(), { x: event.clientX, y: event.clientY });
    if (over !== corner) onMove(over);
  };
  return (
    <button
      type="button"
      className="legend-grip"
      aria-label={words.say('legend.move')}
      title={words.say('legend.move')}
      onKeyDown={press}
      onPointerDown={(event) => {
        held.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={drag}
      onLostPointerCapture={() => (held.current = false)}
    >
      <IconGripVertical size={14} stroke={1.75} aria-hidden="true" />
    </button>
  );
}

interface LegendBackProps {
  readonly words: ChartWords;
  readonly onPress: () => void;
}

/** What a hidden legend is brought back by. */
export function LegendBack({ words, onPress }: LegendBackProps) {
  return (
    <button
      type="button"
      className="legend-back"
      aria-label={words.say('legend.show')}
      title={words.say('legend.show')}
      onClick={onPress}
    >
      <IconListDetails size={16} stroke={1.75} aria-hidden="true" />
    </button>
  );
}
