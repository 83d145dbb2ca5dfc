import type { Identifier } from '../../core/case/identifier.ts';
import { mostMatches } from '../../core/contract/querying.ts';
import { ask, onChanged } from '../bridge.ts';
import { busy } from './busy.ts';
import { leavesLinks } from './kept-answers.ts';
import { maskedFor } from './masked-for.ts';
import { valueOf } from './notices.ts';
import { openBoard, openQuery, patternInFront } from './querying.ts';
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
  const over = chart === null ? {} : { scope: { chart } };
  const masked = maskedFor(session);
  const input = {
    ...{ entities: [...entities], links: [...links], limit: mostMatches, ...over },
    ...(masked && { masked }),
  };
  const answer = valueOf(await busy('querying:searching', (options) => ask('query', input, options))) ?? null;
  // another pattern may stand on the board by now
  if (mine === latest && now().queried !== null) put({ queried: { ...asked, answer, isAsking: false } });
}

/** Opens a query of the case and looks for it at once. */
export async function runSaved(id: Identifier): Promise<void> {
  openQuery(id);
  await runQuery();
}
