import './legend.css';

import { useState } from 'react';

import type { Selection } from './canvas-props.ts';
import type { LegendPart, LegendSign } from './legend-signs.ts';
import { LegendBack, LegendTools, type LegendToolsProps } from './legend-tools.tsx';
import { Swatch } from './swatch.tsx';
import { useCramped } from './use-cramped.ts';

interface LegendProps extends LegendToolsProps {
  readonly parts: readonly LegendPart[];
  /** How signs are drawn: they are drawn anew when it changes. */
  readonly theme: string;
  readonly onSelect: (selection: Selection) => void;
}

/** More signs than this stand in higher columns, so that the strip keeps to one row of them. */
const mostLow = 16;

interface ChartLegendProps extends Omit<LegendProps, 'corner'> {
  /** Null while it is hidden. */
  readonly corner: LegendProps['corner'] | null;
}

/**
 * The legend where it stands, or what brings it back. On a chart that has no room for it it folds by itself; unfolded
 * there, it folds again where it would be hidden elsewhere.
 */
export function ChartLegend({ corner, onMove, ...props }: ChartLegendProps) {
  const { isCramped, place } = useCramped();
  const [isUnfolded, setUnfolded] = useState(false);
  const isFolded = isCramped && !isUnfolded;
  const unfold = () => {
    setUnfolded(true);
    if (corner === null) onMove('shown');
  };
  const move: LegendProps['onMove'] = (to) => {
    if (isCramped && to === 'hidden') setUnfolded(false);
    else onMove(to);
  };
  const isAway = corner === null || (isFolded && props.parts.length > 0);
  return (
    <div className="legend-place" ref={place}>
      {isAway ? (
        <LegendBack words={props.words} onPress={unfold} />
      ) : (
        <Legend {...props} corner={corner} onMove={move} />
      )}
    </div>
  );
}

/** The strip at the foot that says what the signs on this chart mean, and names none that is not on it. Pressing one selects what bears it. */
function Legend({ parts, words, theme, corner, onMove, onSelect }: LegendProps) {
  const rules = parts.filter(({ title }) => title !== null);
  const groups = parts.filter(({ title }) => title === null);
  const list = ({ signs }: LegendPart, className: string) => (
    <ul className={className}>
      {signs.map((sign) => (
        <li key={sign.key}>
          <Item sign={sign} words={words} theme={theme} onPress={() => onSelect(sign.bearers())} />
        </li>
      ))}
    </ul>
  );
  return (
    <div
      className="chart-legend"
      role="group"
      aria-label={words.say('legendLabel')}
      data-corner={corner}
      data-tall={groups.flatMap(({ signs }) => signs).length > mostLow}
      hidden={parts.length === 0}
    >
      <div className="legend-body">
        {rules.length > 0 && (
          <div className="legend-rules">
            {rules.map((rule, at) => (
              <div key={`${at} ${rule.title ?? ''}`} className="legend-rule">
                <span className="legend-title">{rule.title}</span>
                {list(rule, 'legend-lines')}
              </div>
            ))}
          </div>
        )}
        {groups.map((group) => (
          <div key={group.signs[0]?.key} className="legend-group">
            {list(group, 'legend-signs')}
          </div>
        ))}
      </div>
      <LegendTools words={words} corner={corner} onMove={onMove} />
    </div>
  );
}

interface ItemProps extends Pick<LegendProps, 'words' | 'theme'> {
  readonly sign: LegendSign;
  readonly onPress: () => void;
}

function Item({ sign, words, theme, onPress }: ItemProps) {
  return (
    <button
      type="button"
      className="legend-sign"
      title={words.say('legend.select', { what: sign.words })}
      onClick={onPress}
    >
      <Swatch sign={sign} theme={theme} />
      {sign.words}
      {sign.count !== null && <b className="legend-count">{sign.count}</b>}
    </button>
  );
}
