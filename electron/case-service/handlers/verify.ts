import type { Handler } from './handler.ts';

/** Reads all that is stored again, after the commit under way. */
export const verify: Handler<'verify'> = (_, { session }) =>
  session.exclusively(() => session.store.verify());
