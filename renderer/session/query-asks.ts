import type { Identifier } from '../../core/case/identifier.ts';
import { mostMatches } from '../../core/contract/querying.ts';
import { ask, onChanged } from '../bridge.ts';
import { busy } from './busy.ts';
import { leavesLinks } from './kept-answers.ts';
import { maskedFor } from './masked-for.ts';
import { valueOf } from './notices.ts';
import { openBoard, openQuery, patternInFront } from './querying.ts';
import type { Queried } from './pattern.ts';
import { now, put } from './session.ts';

let latest = 0;

/** From now on marks matches as old when the case changes in what they rest on. */
export function followMatches(): void {
  onChanged(({ edit: done }) => {
    const { queried } = now();
    if (queried && !leavesLinks(done)) put({ queried: { ...queried, isOld: true } });
  });
}

/** Looks for the pattern on the board; only the answer to the latest question is kept. */
export async function runQuery(): Promise<void> {
  const session = now();
  const { scope } = session.querying;
  const { entities, links } = patternInFront(session);
  if (!session.rows || entities.length === 0) return;
  const mine = ++latest;
  const chart = scope === 'chart' ? session.rows.chart.id : null;
  const asked = { pattern: { entities, links }, chart, isOld: false, chosen: new Set<number>() };
  put({ queried: { ...asked, answer: null, isAsking: true } });
  openBoard();
  const answer = await matchesOf(asked);
  // another pattern may stand on the board by now
  if (mine === latest && now().queried !== null) put({ queried: { ...asked, answer, isAsking: false } });
}

/** Looks for the same again for who may be named now; what is open stays. */
export async function nameMatchesAnew(): Promise<void> {
  const { queried } = now();
  if (!queried?.answer) return;
  const mine = ++latest;
  const answer = await matchesOf(queried);
  // who is masked meets other conditions: positions of matches may be others
  if (mine === latest && answer)
    put({ queried: { ...queried, answer, isOld: false, chosen: new Set<number>() } });
}

async function matchesOf({ pattern, chart }: Pick<Queried, 'pattern' | 'chart'>) {
  const masked = maskedFor(now());
  const input = {
    ...{ entities: [...pattern.entities], links: [...pattern.links], limit: mostMatches },
    ...(chart !== null && { scope: { chart } }),
    ...(masked && { masked }),
  };
  return valueOf(await busy('querying:searching', (options) => ask('query', input, options))) ?? null;
}

/** Opens a query of the case and looks for it at once. */
export async function runSaved(id: Identifier): Promise<void> {
  openQuery(id);
  await runQuery();
}
