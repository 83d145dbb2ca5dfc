import type { Identifier } from '../case/identifier.ts';
import type { Link } from '../case/link.ts';
import type { Grade, Source } from '../case/source.ts';
import { bandOf } from '../catalogue/gradings.ts';
import { weaknessOf } from './network.ts';

/** A link with the best grade among its sources; our own later grade counts before the originator's. */
export interface Graded {
  readonly link: Link;
  readonly grade: Grade | undefined;
}

type SourceOf = (id: Identifier) => Source | undefined;

const bands = ['high', 'mid', 'low', 'unknown'] as const;

/** Of each link the best grade that any of its sources has. */
export function graded(links: readonly Link[], sourceOf: SourceOf): Graded[] {
  return links.map((link) => ({ link, grade: bestGrade(link, sourceOf) }));
}

/** The least weak first: by strength, then by grade; where nothing tells them apart, by id. */
export function leastWeakFirst(links: readonly Graded[]): Graded[] {
  return links.toSorted((a, b) => compareWeakness(a, b) || (a.link.id < b.link.id ? -1 : 1));
}

/** Position of the step that a path rests on least: of the weakest the first. */
export function weakestStep(steps: readonly Graded[]): number {
  return steps.reduce((worst, step, at) => (compareWeakness(step, steps[worst] ?? step) > 0 ? at : worst), 0);
}

function compareWeakness(a: Graded, b: Graded): number {
  return weaknessOf(a.link) - weaknessOf(b.link) || bandStep(a.grade) - bandStep(b.grade);
}

function bestGrade({ citations }: Link, sourceOf: SourceOf): Grade | undefined {
  const grades = citations.flatMap(({ source }) => {
    const row = sourceOf(source);
    return row?.regrade ?? row?.grade ?? [];
  });
  return grades.sort((a, b) => bandStep(a) - bandStep(b))[0];
}

function bandStep(grade: Grade | undefined): number {
  return grade ? bands.indexOf(bandOf(grade)) : bands.length;
}
