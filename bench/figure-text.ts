import type { Figure } from './benchmark.ts';

/** A figure as one line of JSON. */
export function figureJson(figure: Figure): string {
  return JSON.stringify(figure);
}

/** A figure as one row of a table whose columns line up with `headings`. */
export function figureRow({ bench, case: name, ours, peer, unit, ratio, budget }: Figure): string {
  return row([bench, name, rounded(ours), rounded(peer), unit, rounded(ratio), rounded(budget)]);
}

const widths = [12, 32];

export const headings = row(['benchmark', 'case', 'ours', 'peer', 'unit', 'ratio', 'budget']);

function row(cells: readonly string[]): string {
  return cells.map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(10))).join(' ');
}

function rounded(value: number | null): string {
  return value === null ? '-' : String(Number(value.toPrecision(3)));
}
