import type { Work } from '../../stores/case-store.ts';
import { inSlices } from '../in-slices.ts';
import type { Ask, Handler } from './handler.ts';

/** Runs an edit by its id; it can be called off until its commit begins. */
export const edit: Handler<'edit'> = ({ edit: id, input, ...around }, ask) =>
  ask.session.edit(id, input, { ...around, work: workFor(ask) });

/** Takes the last edit back. */
export const undo: Handler<'undo'> = (_, ask) => ask.session.undo({ work: workFor(ask) });

/** Repeats the last edit that was taken back. */
export const redo: Handler<'redo'> = (_, ask) => ask.session.redo({ work: workFor(ask) });

function workFor(ask: Ask): Work {
  return (steps) => inSlices(steps, ask);
}
