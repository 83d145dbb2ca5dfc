/** A failure that the person at the keyboard can mend; its message says how, so no stack is shown. */
export class Failure extends Error {}

/** Prints why a script ends and ends it with 1. */
export function endWith(error) {
  console.error('');
  console.error(error instanceof Failure ? error.message : error);
  process.exit(1);
}
