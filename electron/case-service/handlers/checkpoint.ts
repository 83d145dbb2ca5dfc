import type { Handler } from './handler.ts';

/** Signs the audit trail as it stands. */
export const checkpoint: Handler<'checkpoint'> = (_, { session }) =>
  session.exclusively(() => session.sign());

/** Compares the audit trail with a checkpoint kept elsewhere. */
export const checkCheckpoint: Handler<'check-checkpoint'> = (held, { session }) =>
  session.store.checkNote(held);
