/** Something is wrong with the sample's own files; the message begins with file and line. */
export class SampleError extends Error {}

/**
 * Stops the build.
 * @param {{ file: string, line?: number }} at
 * @param {string} what
 * @returns {never}
 */
export function wrong(at, what) {
  throw new SampleError(`${at.file}${at.line === undefined ? '' : `:${at.line}`}: ${what}`);
}
