import type { MeasureText } from './measure-text.ts';
import type { Size } from './viewport.ts';

/** A name as it is set: one or two lines, perhaps an identifier below. Sizes in pixels at 100 %. */
export interface NameBlock extends Size {
  readonly lines: readonly string[];
  readonly identifier: string | null;
  readonly strong: boolean;
}

export const lineHeight = 14;
const identifierHeight = 13;

const widestSingle = 116;
const widestLine = 132;
/** Letters kept at both ends of an identifier that is too long: the ends are what people compare. */
const keptStart = 9;
const keptEnd = 8;

/** Sets a name on at most two lines, as even as its words allow; what is still too long ends in an ellipsis. */
export function nameBlock(
  title: string,
  identifier: string | null,
  strong: boolean,
  measure: MeasureText,
): NameBlock {
  const widthOf = (text: string) => measure(text, strong ? 'strongName' : 'name');
  const lines = brokenInTwo(title.trim(), widthOf).map((line) => shortened(line, widestLine, widthOf));
  const code = identifier === null ? null : abridged(identifier, (text) => measure(text, 'identifier'));
  const width = Math.max(...lines.map(widthOf), code === null ? 0 : measure(code, 'identifier'));
  const height = lines.length * lineHeight + (code === null ? 0 : identifierHeight);
  return { lines, identifier: code, strong, width, height };
}

function brokenInTwo(title: string, widthOf: (text: string) => number): string[] {
  const words = title.split(/\s+/);
  if (words.length < 2 || widthOf(title) <= widestSingle) return [title];
  const splits = words.slice(1).map((_, index) => {
    const lines = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')];
    return { lines, width: Math.max(...lines.map(widthOf)) };
  });
  return splits.reduce((best, split) => (split.width < best.width ? split : best)).lines;
}

function abridged(identifier: string, widthOf: (text: string) => number): string {
  const fits = widthOf(identifier) <= widestLine || identifier.length <= keptStart + keptEnd + 1;
  return fits ? identifier : `${identifier.slice(0, keptStart)}…${identifier.slice(-keptEnd)}`;
}

/** The longest beginning that fits, by whole characters as a reader sees them. */
function shortened(text: string, most: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= most) return text;
  const characters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  let kept = Math.max(1, Math.floor((characters.length * most) / widthOf(text)));
  while (kept > 1 && widthOf(ending(characters, kept)) > most) kept--;
  return ending(characters, kept);
}

function ending(characters: readonly string[], kept: number): string {
  return `${characters.slice(0, kept).join('').trimEnd()}…`;
}
