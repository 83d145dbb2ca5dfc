import type { Grade, Source } from '../case/source.ts';
import { bandOf, gradings } from '../catalogue/gradings.ts';

const bands = ['high', 'mid', 'low', 'unknown'] as const;
/** More than the marks of any scheme. */
const marks = 10;

/**
 * Where a grade stands when a list begins with the best: by the band of its weaker half, then in the official order of
 * its scheme. An order for lists only: letters of two schemes are not converted into each other.
 */
export function gradeRank(grade: Grade): number {
  const scheme = gradings.find(({ id }) => id === grade.scheme);
  const place = (half: Readonly<Record<string, unknown>> | undefined, mark: string) =>
    Math.max(0, Object.keys(half ?? {}).indexOf(mark));
  const [source, information] = [
    place(scheme?.source, grade.source),
    place(scheme?.information, grade.information),
  ];
  return bands.indexOf(bandOf(grade)) * marks * marks + source * marks + information;
}

/** The grade that counts: our own later one before the originator's. */
export function countedGrade({ grade, regrade }: Source): Grade | undefined {
  return regrade ?? grade;
}

/** A grade as a key, such as `6x6 B2`. */
export function gradeKey({ scheme, source, information }: Grade): string {
  return `${scheme} ${source}${information}`;
}

/** The grade that a key was made of; undefined for any other text. */
export function gradeOfKey(key: string): Grade | undefined {
  const [name, letters = ''] = key.split(' ');
  const scheme = gradings.find(({ id }) => id === name);
  if (!scheme || letters.length < 2) return undefined;
  return { scheme: scheme.id, source: letters.slice(0, 1), information: letters.slice(1) };
}

/** The best or the worst of some sources' grades as a key; none where no source is graded. */
export function extremeGrade(sources: readonly Source[], which: 'best' | 'worst'): readonly string[] {
  const graded = sources.flatMap((source) => countedGrade(source) ?? []);
  const sorted = graded.toSorted((left, right) => gradeRank(left) - gradeRank(right));
  const grade = which === 'best' ? sorted[0] : sorted.at(-1);
  return grade ? [gradeKey(grade)] : [];
}
