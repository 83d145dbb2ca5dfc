import type { Caution } from '../../core/contract/analysing.ts';
import type { Unit } from '../../core/measures/measure.ts';
import type { Translate } from './words.ts';

interface Looked {
  readonly entities: number;
  readonly links: number;
  readonly cautions: readonly Caution[];
}

/** Which network an answer is about and why to take it with care, a sentence a line. */
export function sayNetwork({ entities, links, cautions }: Looked, translate: Translate): string[] {
  return [
    translate('cli:network.looked', { entities, links }),
    ...cautions.map(({ code, count = 0, of = 0 }) => translate(`cli:caution.${code}`, { count, of })),
  ];
}

/** A score as it is written: whole, with three decimals, or with as many as it takes. */
export function sayScore(score: number, unit: Unit): string {
  if (unit === 'count') return String(Math.round(score));
  return unit === 'share' ? score.toFixed(3) : String(Number(score.toPrecision(5)));
}
