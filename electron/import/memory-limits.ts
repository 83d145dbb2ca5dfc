/** Heap of an import process in megabytes. */
const memoryLimit = 512;
/** Room for what is new, in megabytes: with less, what a file says is moved about before it is sent. */
const youngLimit = 32;

/** What Node is told of the memory of an import process. */
export const memoryLimits: readonly string[] = [
  `--max-old-space-size=${memoryLimit}`,
  `--max-semi-space-size=${youngLimit}`,
];
