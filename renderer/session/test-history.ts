import type { HistoryLine } from '../../core/contract/views.ts';

/** One entry of a history, told by what it does; the first is revision 1. */
export type Step =
  | 'edit'
  | 'event'
  | { readonly undo: number; readonly through?: number }
  | { readonly redo: number; readonly through?: number }
  | { readonly stepBack: number }
  | Partial<HistoryLine>;

/** A history of these steps, newest line first, as the case service gives it. */
export function historyOf(...steps: readonly Step[]): HistoryLine[] {
  return steps.map((step, index) => ({ ...plain(index + 1), ...said(step) })).reverse();
}

function plain(revision: number): HistoryLine {
  const when = new Date(Date.UTC(2026, 10, 3, 2, revision)).toISOString();
  return { revision, edit: 'set-label', kind: 'edit', who: 'rina', when, holds: true };
}

function said(step: Step): Partial<HistoryLine> {
  if (step === 'edit') return {};
  if (step === 'event') return { kind: 'event', edit: 'view' };
  if ('undo' in step) return { kind: 'undo', of: step.undo, ...throughOf(step) };
  if ('redo' in step) return { kind: 'redo', of: step.redo, ...throughOf(step) };
  if ('stepBack' in step) return { edit: 'step-back', details: { to: step.stepBack } };
  return step;
}

function throughOf({ through }: { readonly through?: number }): Partial<HistoryLine> {
  return through === undefined ? {} : { through };
}
