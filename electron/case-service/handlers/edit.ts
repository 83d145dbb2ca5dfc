import type { Handler } from './handler.ts';

/** Runs an edit by its id. */
export const edit: Handler<'edit'> = ({ edit: id, input, ...around }, { session }) =>
  session.edit(id, input, around);

/** Takes the last edit back. */
export const undo: Handler<'undo'> = (_, { session }) => session.undo();

/** Repeats the last edit that was taken back. */
export const redo: Handler<'redo'> = (_, { session }) => session.redo();
