/** What is typed into the palette, without the sign that narrows it to actions (`>`) or entities (`@`). */
export interface PaletteQuery {
  readonly words: string;
  readonly kind: 'all' | 'actions' | 'entities';
}

export function paletteQuery(text: string): PaletteQuery {
  const trimmed = text.trim();
  if (trimmed.startsWith('>')) return { words: trimmed.slice(1).trim(), kind: 'actions' };
  if (trimmed.startsWith('@')) return { words: trimmed.slice(1).trim(), kind: 'entities' };
  return { words: trimmed, kind: 'all' };
}

/** Whether every word typed begins a word of the label, in any order and case. */
export function matches(label: string, words: string): boolean {
  const inLabel = wordsOf(label);
  return wordsOf(words).every((word) => inLabel.some((candidate) => candidate.startsWith(word)));
}

/** The labels that begin with what was typed first; otherwise the order given. Enter takes the first one. */
export function bestFirst<T extends { readonly label: string }>(found: readonly T[], words: string): T[] {
  const begins = ({ label }: T) => label.toLowerCase().startsWith(words.toLowerCase());
  return [...found.filter(begins), ...found.filter((one) => !begins(one))];
}

/** The label cut where typed words stand in it; every second piece, from the second, is one of them. */
export function markedPieces(label: string, words: string): string[] {
  const typed = wordsOf(words).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  if (typed.length === 0) return [label];
  return label.split(new RegExp(`(?<![\\p{L}\\p{N}])(${typed.join('|')})`, 'iu'));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
