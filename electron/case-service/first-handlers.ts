import type { CaseCallName } from '../../core/contract/case-calls.ts';
import { chart } from './handlers/chart.ts';
import { look } from './handlers/look.ts';
import { protectedPeople } from './handlers/protected-people.ts';
import { chartPart, overview } from './handlers/overview.ts';
import { summary } from './handlers/summary.ts';
import { timeline } from './handlers/timeline.ts';
import type { Handler } from './handlers/handler.ts';

type FirstCall = 'summary' | 'chart' | 'overview' | 'chart-part' | 'protected-people' | 'look' | 'timeline';

/** The questions that can wait until a chart stands in the window. */
export type LaterCall = Exclude<CaseCallName, FirstCall>;

/** Who answers what a window asks before its first chart is drawn. */
export const firstHandlers: { readonly [C in FirstCall]: Handler<C> } = {
  summary,
  chart,
  overview,
  'chart-part': chartPart,
  'protected-people': protectedPeople,
  look,
  timeline,
};
