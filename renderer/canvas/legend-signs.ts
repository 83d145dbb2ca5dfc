import { showNumber } from '../ui/show-number.ts';
import type { Selection } from './canvas-props.ts';
import type { Context2D } from './chart-look.ts';
import type { ChartWords } from './chart-words.ts';
import type { Colours } from './colours.ts';
import { bearersOf, isRecoloured, type LegendEntry, legendEntries, legendWords } from './legend-entries.ts';
import type { LegendInput } from './legend-input.ts';
import { type LegendLine, legendRules } from './legend-rules.ts';
import { lookSwatchSize, paintLookSwatch } from './paint-look-swatch.ts';
import { paintSwatch, swatchSize } from './paint-swatch.ts';
import type { Scene } from './scene.ts';
import type { Size } from './viewport.ts';

/** A sign of the legend: what it looks like, what it means, and what on the chart bears it. */
export interface LegendSign {
  readonly key: string;
  readonly words: string;
  /** How many items bear it, in brackets; null where the legend does not count them. */
  readonly count: string | null;
  readonly size: Size;
  readonly paint: (context: Context2D, colours: Colours) => void;
  readonly bearers: () => Selection;
}

/** Signs that belong together: those of one rule, under its title, or shapes, lines and marks. */
export interface LegendPart {
  readonly title: string | null;
  readonly signs: readonly LegendSign[];
}

/** The whole legend of what is on the chart now, in the same order on screen and in pictures: rules first. */
export function legendParts(input: LegendInput): readonly LegendPart[] {
  const { scene, words } = input;
  const rules = legendRules(input).map(({ title, lines }) => ({
    title,
    signs: lines.map((line, at) => ruleSign(line, `${title} ${at}`, words)),
  }));
  const { families, lines, signs } = legendEntries(scene);
  const groups = [families, lines, signs].map((group) => ({
    title: null,
    signs: group.map((entry) => chartSign(entry, scene, words)),
  }));
  return [...rules, ...groups.filter((group) => group.signs.length > 0)];
}

/** How many rules a legend tells of: each takes a line of its own. */
export function ruleCount(parts: readonly LegendPart[]): number {
  return parts.filter(({ title }) => title !== null).length;
}

function chartSign(entry: LegendEntry, scene: Scene, words: ChartWords): LegendSign {
  const isPlain = isRecoloured(entry, scene);
  return {
    key: `${entry.kind} ${entry.key}`,
    words: entry.kind === 'type' ? words.entityType(entry.key) : words.say(legendWords(entry)),
    count: null,
    size: swatchSize(entry),
    paint: (context, colours) => paintSwatch(context, entry, colours, isPlain),
    bearers: () => bearersOf(entry, scene),
  };
}

function ruleSign(line: LegendLine, key: string, { language }: ChartWords): LegendSign {
  const nothing = { entities: new Set<string>(), links: new Set<string>() };
  return {
    key,
    words: line.words,
    count: `(${showNumber(line.items.length, language)})`,
    size: lookSwatchSize(line),
    paint: (context, colours) => paintLookSwatch(context, line, colours),
    bearers: () => ({ ...nothing, [line.on]: new Set(line.items) }),
  };
}
