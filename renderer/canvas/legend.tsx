import type { ChartWords } from './chart-words.ts';
import { type LegendEntry, type LegendGroups, legendWords } from './legend-entries.ts';
import { Swatch } from './swatch.tsx';

interface LegendProps {
  readonly groups: LegendGroups;
  readonly words: ChartWords;
  readonly theme: string;
}

/** More signs than this stand in higher columns, so that the strip keeps to one row of them. */
const mostLow = 16;

/** The strip at the foot that says what the signs on this chart mean, and names none that is not on it. */
export function Legend({ groups, words, theme }: LegendProps) {
  const shown = [groups.families, groups.lines, groups.signs].filter((group) => group.length > 0);
  return (
    <div
      className="chart-legend"
      role="note"
      aria-label={words.say('legendLabel')}
      data-tall={shown.flat().length > mostLow}
      hidden={shown.length === 0}
    >
      {shown.map((group) => (
        <ul key={group[0]?.kind}>
          {group.map((entry) => (
            <Item key={entry.key} entry={entry} words={words} theme={theme} />
          ))}
        </ul>
      ))}
    </div>
  );
}

function Item({ entry, words, theme }: Omit<LegendProps, 'groups'> & { readonly entry: LegendEntry }) {
  return (
    <li>
      <Swatch entry={entry} theme={theme} />
      {words.say(legendWords(entry))}
    </li>
  );
}
