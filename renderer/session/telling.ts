import type { Identifier } from '../../core/case/identifier.ts';
import type { KeptView } from '../../core/case/snapshot.ts';
import { ask } from '../bridge.ts';
import { isStill } from '../ui/motion.ts';
import { busyIfSlow } from './busy.ts';
import { focusRegion } from './focus.ts';
import { filterFrom } from './kept-filter.ts';
import { valueOf } from './notices.ts';
import { seenRows } from './seen-rows.ts';
import { now, put, type Session } from './session.ts';
import { stepsOf } from './story.ts';
import { type Moves, movesBetween, movesInSight, onTheWay, type ToldStep, toldStep } from './told-step.ts';

const glideTime = 700;
const fadeTime = 160;
/** Of more than these in view, one picture fades into the next. */
const mostGliding = 800;

let latest = 0;
let frame = 0;

/** Begins to tell the story of the chart in front, at the step chosen or its first; `sight` is what is in view now. */
export async function startTelling(sight: KeptView | null): Promise<void> {
  const { summary, rows, step: chosen, filter, selection, thread, subject } = now();
  const steps = stepsOf(summary, rows?.chart.id).map(({ id }) => id);
  const at = Math.max(0, steps.indexOf(chosen ?? ''));
  const [id, chart] = [steps[at], rows?.chart.id];
  if (id === undefined || chart === undefined) return;
  const step = await readStep(id);
  if (!step || now().rows?.chart.id !== chart) return;
  const before = { filter, selection, thread, subject, sight };
  put({ tab: 'chart', tool: null, writing: null, marked: null, linkingFrom: null });
  show(step, { chart, steps, at, isPlaying: false, step, before });
  focusRegion('centre');
}

/** Shows another step; past either end nothing happens. */
export async function goToStep(at: number): Promise<void> {
  const { telling } = now();
  const id = telling?.steps[at];
  if (!telling || id === undefined) return;
  const step = await readStep(id);
  const present = now().telling;
  if (step && present?.chart === telling.chart) show(step, { ...present, at, step });
}

/** Reads the step on screen anew: the case has changed under it. */
export async function refreshStep(): Promise<void> {
  const id = now().telling?.step.head.id;
  if (id === undefined) return;
  const answer = await ask('story-step', { snapshot: id });
  const { telling } = now();
  if (telling?.step.head.id !== id) return;
  // where it looks stays the same object, so that nothing is brought into view again
  const { sight } = telling.step;
  if (answer.ok) put({ telling: { ...telling, step: { ...toldStep(answer.value), sight } } });
  else stopTelling();
}

/** Goes on by itself from now on, from the first step where it is at the last; or no longer. */
export function setPlaying(isPlaying: boolean): void {
  const { telling } = now();
  if (!telling) return;
  put({ telling: { ...telling, isPlaying } });
  if (isPlaying && telling.at === telling.steps.length - 1) void goToStep(0);
}

/** Closes the story: the chart is as it was. */
export function stopTelling(): void {
  const { telling } = now();
  cancelAnimationFrame(frame);
  latest++;
  if (!telling) return;
  const { filter, selection, thread, subject } = telling.before;
  put({ telling: null, preview: null, filter, selection, thread, subject });
}

/** The answer to the last call counts; null for any other, and for a step that is gone. */
async function readStep(snapshot: Identifier): Promise<ToldStep | null> {
  const mine = ++latest;
  const answer = valueOf(await busyIfSlow('story:reading', () => ask('story-step', { snapshot })));
  return answer && mine === latest ? toldStep(answer) : null;
}

function show(step: ToldStep, telling: NonNullable<Session['telling']>): void {
  cancelAnimationFrame(frame);
  const from = seenRows(now())?.placements ?? new Map<Identifier, never>();
  const moves = movesBetween(from, step.rows.placements);
  const { innerWidth: width, innerHeight: height } = globalThis;
  const seen = moves.size <= mostGliding ? moves : movesInSight(moves, step.sight, { width, height });
  const draw = (preview: Session['preview']) =>
    put({
      ...{ telling, step: step.head.id, filter: filterFrom(step.filter), selection: step.selection },
      ...{ thread: null, preview },
    });
  if (isStill() || moves.size === 0) draw(null);
  else if (seen.size > mostGliding) void fadeInto(() => draw(null));
  else {
    draw(onTheWay(seen, 0));
    glide(seen);
  }
}

/** Lets the chart fade out, changes it, and lets it come back; nothing where something else is told by then. */
async function fadeInto(change: () => void): Promise<void> {
  const mine = latest;
  const chart = document.querySelector('[data-region="centre"] [role="application"]');
  const gone = chart?.animate({ opacity: [1, 0] }, { duration: fadeTime, fill: 'forwards' });
  await gone?.finished.catch(() => undefined);
  if (mine === latest) change();
  // the chart is drawn anew in the frame after this
  requestAnimationFrame(() => {
    gone?.cancel();
    chart?.animate({ opacity: [0, 1] }, { duration: fadeTime });
  });
}

/** Leads the eye from one step to the next. */
function glide(moves: Moves): void {
  const start = performance.now();
  const advance = (time: number) => {
    const share = Math.min(1, Math.max(0, (time - start) / glideTime));
    put({ preview: share < 1 ? onTheWay(moves, share) : null });
    if (share < 1) frame = requestAnimationFrame(advance);
  };
  frame = requestAnimationFrame(advance);
}
