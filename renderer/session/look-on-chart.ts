import type { AppliedLook } from '../../core/looks/applied-look.ts';
import type { AnswerOnChart } from './analysing.ts';
import { colouredByGroup } from './groups-coloured.ts';
import { lookDrawn } from './looking.ts';
import type { Session } from './session.ts';

type Groups = NonNullable<AnswerOnChart['groups']>;

let last: { readonly lower: AppliedLook | null; readonly groups: Groups; readonly look: AppliedLook } | null =
  null;

/** How the chart in front is drawn: by its look and scores and, over these, by the groups that were found on it. */
export function lookOnChart(session: Session): AppliedLook | null {
  const lower = lookDrawn(session);
  const { groups } = session.analysis.onChart;
  if (!groups || !session.rows) return lower;
  if (last?.lower !== lower || last.groups !== groups)
    last = { lower, groups, look: colouredByGroup(groups.members, lower) };
  return last.look;
}
