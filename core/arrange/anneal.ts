import type { Drawing } from './drawing.ts';

/** How long and how boldly to look for something better. */
export interface Schedule {
  /** Tries per thing that can be moved, and how few are still worth beginning with. */
  readonly most: number;
  readonly least: number;
  /** Costs that a try may add, at the beginning and at the end. */
  readonly first: number;
  readonly last: number;
}

/** Comparisons of one thing with another that one call may spend: some tenths of a second. */
const budget = 100_000_000;

/**
 * Simulated annealing (Kirkpatrick, Gelatt & Vecchi 1983): calls `attempt` again and again with the cost it may add, at
 * first now and then a little, in the end next to nothing. Leaves alone a picture that is too large for the budget.
 */
export function anneal(
  { graph, from }: Drawing,
  things: number,
  schedule: Schedule,
  random: () => number,
  attempt: (allowed: number) => void,
): void {
  // An attempt looks at the lines of two entities, before and after, beside all lines and boxes.
  const linesOfOne = graph.neighbours.length / Math.max(1, graph.size) + 1;
  const perTry = 4 * linesOfOne * (from.length + graph.size);
  const tries = Math.min(schedule.most * things, Math.floor(budget / perTry));
  if (tries < schedule.least * things) return;
  for (let count = 0; count < tries; count++) {
    const temperature = schedule.first * (schedule.last / schedule.first) ** (count / tries);
    attempt(temperature * -Math.log(random()));
  }
}
