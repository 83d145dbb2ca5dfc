import type { Grade } from '../case/source.ts';

/** What colour a grade gets: an aid for the eye within one scheme, never a conversion between schemes. */
type QualityBand = 'high' | 'mid' | 'low' | 'unknown';

/** The marks of a scheme in the official order, source reliability and information credibility apart. */
interface Grading {
  readonly id: Grade['scheme'];
  readonly source: Readonly<Record<string, QualityBand>>;
  readonly information: Readonly<Record<string, QualityBand>>;
}

/**
 * The four schemes: Admiralty / NATO 6x6 (FM 2-22.3), 5x5x5 (UK National Intelligence Model), 3x5x2 (UK College of
 * Policing) and 4x4 (Regulation (EU) 2016/794, article 29). Letters mean different things in each: 5x5x5's E is
 * untested where 6x6's E is unreliable, and a mark for "cannot be judged" is no step on the scale. The official short
 * labels stand in the locale under `gradings.<scheme>-<source or information>-<mark>`.
 */
export const gradings: readonly Grading[] = [
  {
    id: '6x6',
    source: { A: 'high', B: 'high', C: 'mid', D: 'low', E: 'low', F: 'unknown' },
    information: { 1: 'high', 2: 'high', 3: 'mid', 4: 'low', 5: 'low', 6: 'unknown' },
  },
  {
    id: '5x5x5',
    source: { A: 'high', B: 'high', C: 'mid', D: 'low', E: 'unknown' },
    information: { 1: 'high', 2: 'high', 3: 'mid', 4: 'unknown', 5: 'low' },
  },
  {
    id: '3x5x2',
    source: { 1: 'high', 2: 'unknown', 3: 'low' },
    information: { A: 'high', B: 'mid', C: 'low', D: 'unknown', E: 'low' },
  },
  {
    id: '4x4',
    source: { A: 'high', B: 'high', C: 'low', X: 'unknown' },
    information: { 1: 'high', 2: 'high', 3: 'mid', 4: 'low' },
  },
];

const worstFirst: readonly QualityBand[] = ['unknown', 'low', 'mid', 'high'];

/** The weaker of a grade's two halves; unknown where either half cannot be judged or is no mark of its scheme. */
export function bandOf(grade: Grade): QualityBand {
  const scheme = gradings.find(({ id }) => id === grade.scheme);
  const bands = [scheme?.source[grade.source], scheme?.information[grade.information]];
  if (bands.includes(undefined)) return 'unknown';
  return worstFirst.find((band) => bands.includes(band)) ?? 'unknown';
}
