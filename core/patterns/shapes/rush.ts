import type { Seeking, Sighting } from '../pattern.ts';
import type { Picture } from '../picture.ts';
import { stretchesOf } from './stretches.ts';
import { byEnd, exactSum, isExact, type Transfer, transfersOf } from './transfers.ts';
import { counting, distinct } from './words.ts';

/** Payments of one currency to one entity, or from one, within a stretch of time. */
export interface Rush {
  /** Who all payments have in common: who is paid, or who pays. */
  readonly side: 'from' | 'to';
  readonly milliseconds: number;
  readonly counts: (transfer: Transfer) => boolean;
  readonly passes: (run: readonly Transfer[]) => boolean;
}

/** Every run of payments that a rush asks for. */
export function* rushes(picture: Picture, { side, milliseconds, counts, passes }: Rush): Seeking {
  const transfers = yield* transfersOf(picture);
  const fit = transfers.filter((one) => isExact(one, milliseconds) && counts(one));
  const isTime = counting();
  for (const group of (yield* byEnd(fit, side)).values()) {
    if (isTime(group.length)) yield null;
    for (const run of stretchesOf(group, milliseconds, passes)) {
      if (run) yield sighted(run, side);
      else if (isTime()) yield null;
    }
  }
}

/** How many different entities are at the other end. */
export function othersIn(run: readonly Transfer[], side: Rush['side']): number {
  return distinct(run.map(({ link }) => link[side === 'to' ? 'from' : 'to'])).length;
}

function sighted(run: readonly Transfer[], side: Rush['side']): Sighting {
  const one = (run[0] as Transfer).link[side];
  const others = distinct(run.map(({ link }) => link[side === 'to' ? 'from' : 'to']));
  return {
    sentence: 'found',
    fill: {
      ...{ others: others.length, payments: run.length, sum: exactSum(run) },
      currency: run[0]?.currency ?? '',
    },
    named: [one],
    entities: [one, ...others],
    links: run.map(({ link }) => link.id),
  };
}
