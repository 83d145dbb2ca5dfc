import type { Measure } from '../../core/measures/measure.ts';
import { measures } from '../../core/measures/measures.ts';

/** What measures ask of somebody: how tied, how placed between others, how near, in what company, in how dense a part. */
const groups = ['ties', 'between', 'near', 'company', 'dense'] as const;

type MeasureGroup = (typeof groups)[number];

const groupOf: Readonly<Record<string, MeasureGroup>> = {
  degree: 'ties',
  strength: 'ties',
  betweenness: 'between',
  'link-betweenness': 'between',
  constraint: 'between',
  'effective-size': 'between',
  closeness: 'near',
  harmonic: 'near',
  eccentricity: 'near',
  eigenvector: 'company',
  katz: 'company',
  'page-rank': 'company',
  hubs: 'company',
  authorities: 'company',
  'k-core': 'dense',
  clustering: 'dense',
};

/** Measures by what they ask, in the order of the menu; one that nobody put anywhere is about ties. */
export const groupedMeasures: readonly {
  readonly group: MeasureGroup;
  readonly measures: readonly Measure[];
}[] = groups
  .map((group) => ({ group, measures: measures.filter(({ id }) => (groupOf[id] ?? 'ties') === group) }))
  .filter((one) => one.measures.length > 0);
