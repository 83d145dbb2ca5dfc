import { committing, inStages } from '../in-slices.ts';
import type { Handler } from './handler.ts';

/** What reading one back does. */
const readingBack = 3;

/** Runs an edit by its id; it can be called off until its commit begins. */
export const edit: Handler<'edit'> = ({ edit: id, input, ...around }, ask) =>
  ask.session.edit(id, input, { ...around, work: inStages(committing, ask) });

/** Takes the last edit back. */
export const undo: Handler<'undo'> = (_, ask) =>
  ask.session.undo({ work: inStages(readingBack + committing, ask) });

/** Repeats the last edit that was taken back. */
export const redo: Handler<'redo'> = (_, ask) =>
  ask.session.redo({ work: inStages(readingBack + committing, ask) });
