import { join, resolve } from 'node:path';

/** The checkout. */
export const root = resolve(import.meta.dirname, '../..');

/** Everything that scripts keep between runs and that may be deleted at any time. */
export const cache = join(root, '.cache');

/** The folder the person stood in: `npm run` moves to the checkout and tells in INIT_CWD where it was called. */
export const calledFrom = (npmScript) =>
  process.env['npm_lifecycle_event'] === npmScript ? process.env['INIT_CWD'] : process.cwd();
