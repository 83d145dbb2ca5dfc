import { nextBest } from './next-best.ts';
import { type PathQuestion, type Routes, shortestPaths } from './shortest-paths.ts';
import { byPosition, weakestOn } from './weakest-on.ts';

/**
 * The first `most` paths between two entities that pass no entity twice, by number of steps, then by how weak their
 * weakest step is. All shortest ones come before any longer one.
 */
export function alternativePaths(
  routes: Routes,
  { from, to, most }: Pick<PathQuestion, 'from' | 'to' | 'most'>,
  progress: (done: number) => void = () => undefined,
): Int32Array[] {
  const shortest = shortestPaths(routes, { from, to, most });
  const { out } = routes;
  return nextBest(
    shortest.paths,
    {
      rest: (start, closed, barred) =>
        shortestPaths(routes, { from: start, to, most: 1, closed, barred }).paths[0],
      compare: (a, b) => a.length - b.length || weakestOn(a, out) - weakestOn(b, out) || byPosition(a, b),
    },
    { size: out.size, most, progress },
  );
}
