import { succeed } from '../../../core/case/problem.ts';
import { compare as comparePictures, type Comparison } from '../../../core/compare/compare.ts';
import type { Picture } from '../../../core/compare/picture.ts';
import type { ComparisonView } from '../../../core/contract/comparing.ts';
import { comparedSide } from '../compared-side.ts';
import { toldTo } from '../reader-masking.ts';
import type { Handler } from './handler.ts';

/** More than this is not looked through one by one. */
const mostListed = 5000;

/** What is different on one side from the other. */
export const compare: Handler<'compare'> = async ({ before, after, masked }, { session }) => {
  const { store } = session;
  const revision = store.revision();
  const first = await comparedSide(store, before);
  if (!first.ok) return first;
  const second = await comparedSide(store, after);
  if (!second.ok) return second;
  const comparison = comparePictures(first.value, second.value);
  const told = await toldTo(session, masked, listed(comparison, [second.value, first.value]));
  return succeed({ revision, ...told });
};

function listed({ counts, ...all }: Comparison, sides: readonly Picture[]): Omit<ComparisonView, 'revision'> {
  const entities = all.entities.slice(0, mostListed);
  const links = all.links.slice(0, mostListed);
  const known = new Set(entities.map(({ id }) => id));
  const ends = new Set(links.flatMap(({ row }) => [row.from, row.to]).filter((id) => !known.has(id)));
  const leftOut = all.entities.length + all.links.length - entities.length - links.length;
  return { counts, entities, links, ends: [...ends].flatMap((id) => rowOf(id, sides)), leftOut };
}

function rowOf(id: string, sides: readonly Picture[]) {
  return sides.flatMap(({ entities }) => entities.get(id) ?? []).slice(0, 1);
}
