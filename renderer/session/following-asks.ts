import type { Identifier } from '../../core/case/identifier.ts';
import { ask, onChanged } from '../bridge.ts';
import { busy } from './busy.ts';
import {
  anyPath,
  type Following,
  type FollowQuestion,
  overAll,
  overOf,
  type PathQuestion,
  threadOfNetwork,
  threadOfPath,
  type Thread,
} from './following.ts';
import { leavesLinks } from './kept-answers.ts';
import { maskedFor } from './masked-for.ts';
import { valueOf } from './notices.ts';
import { selectionOf } from './selection.ts';
import { now, put } from './session.ts';
import { select } from './viewing.ts';

let latest = 0;

/** From now on marks an answer as old when the case changes in what it rests on. */
export function followAnswers(): void {
  onChanged(({ edit }) => {
    const { following } = now();
    if (following && !leavesLinks(edit)) put({ following: { ...following, isOld: true } });
  });
}

/** Looks for paths from one entity to another. */
export async function findPath(from: Identifier, to: Identifier): Promise<void> {
  await follow({ ...overAll, ...anyPath, kind: 'path', from, to });
}

/** Looks for what can be reached from the selected entities within two steps. */
export async function findLinked(): Promise<void> {
  const entities = [...now().selection.entities];
  await follow({ ...overAll, kind: 'linked', entities, depth: 2, direction: 'ignore', types: null });
}

/** Looks for a network that joins the selected entities. */
export async function findConnection(): Promise<void> {
  await follow({ ...overAll, kind: 'connect', entities: [...now().selection.entities] });
}

/** Lists who is linked with the most others. */
export async function findMostConnected(): Promise<void> {
  const usual = { ...overAll, scope: 'chart', direction: 'ignore', types: null, among: null } as const;
  await follow({ ...usual, kind: 'most-connected' });
}

/** Asks the same again, some of it otherwise. */
export async function followAgain(part: Partial<FollowQuestion> = {}): Promise<void> {
  const { following } = now();
  if (following) await follow({ ...following.question, ...part } as FollowQuestion);
}

/** Asks the same again for who may be named now; what is open and selected stays. */
export async function nameAnswerAnew(): Promise<void> {
  const { following, rows } = now();
  if (!rows || !following?.answer) return;
  const mine = ++latest;
  const answer = await askFor(following.question, rows.chart.id);
  if (mine === latest && answer) put({ following: { ...following, answer, isOld: false } as Following });
}

/** Asks, shows the answer below the chart and lights it there; only the answer to the latest question is kept. */
async function follow(question: FollowQuestion): Promise<void> {
  const { rows, panels } = now();
  if (!rows) return;
  const mine = ++latest;
  const asking = { question, answer: null, isOld: false, isAsking: true } as Following;
  put({ following: asking, lowerTab: 'paths', panels: { ...panels, results: true } });
  const result = await askFor(question, rows.chart.id);
  if (mine !== latest) return;
  const answered = { question, answer: result ?? null, isOld: false, isAsking: false } as Following;
  put({ following: answered });
  lightAnswer(answered);
}

/** Forgets an answer, had or on its way. */
export function forgetFollowing(): void {
  latest += 1;
  put({ following: null, thread: null });
}

/** Forgets an answer about a chart that is no longer in front; one about the whole case stays. */
export function forgetAnswerOnChart(): void {
  if (now().following?.question.scope === 'chart') forgetFollowing();
}

/** Lights a thread on the chart in front and selects these ends of it, as far as they stand there. */
export function light(thread: Thread, ends: readonly Identifier[]): void {
  const { rows } = now();
  put({ thread });
  select(selectionOf(ends.filter((id) => rows?.entities.has(id))));
  // With no end on the chart nothing is selected, which would have put it out.
  if (now().thread !== thread) put({ thread });
}

function lightAnswer({ question, answer }: Following): void {
  if (!answer) return;
  if (question.kind === 'path' && 'paths' in answer) {
    const [first] = answer.paths;
    if (first) light(threadOfPath(first), [question.from, question.to]);
    else put({ thread: null });
  }
  if (question.kind === 'connect' && 'between' in answer) light(threadOfNetwork(answer), question.entities);
}

/** What goes beyond the shortest paths, as the contract says it. */
function asksOf({ waiting, weight, within }: PathQuestion) {
  return {
    ...(waiting !== null && { waiting }),
    ...(weight && { weight }),
    ...(within !== null && { within }),
  };
}

async function askFor(question: FollowQuestion, chart: Identifier): Promise<Following['answer'] | undefined> {
  const masked = maskedFor(now());
  const over = { ...overOf(question, chart), ...(masked && { masked }) };
  const types = 'types' in question && question.types ? { types: [...question.types] } : {};
  return busy<Following['answer'] | undefined>('following:searching', async (options) => {
    switch (question.kind) {
      case 'path': {
        const { from, to, direction, time } = question;
        return valueOf(
          await ask('path', { from, to, direction, time, ...asksOf(question), ...over }, options),
        );
      }
      case 'linked': {
        const { entities, depth, direction } = question;
        const input = { entities: [...entities], depth, direction, ...types, ...over };
        return valueOf(await ask('linked', input, options));
      }
      case 'connect':
        return valueOf(await ask('connect', { entities: [...question.entities], ...over }, options));
      case 'most-connected': {
        const { direction, among } = question;
        const input = { direction, limit: 200, ...types, ...(among && { among: [...among] }), ...over };
        return valueOf(await ask('most-connected', input, options));
      }
    }
  });
}
