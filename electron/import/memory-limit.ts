/** Heap of an import process in megabytes. */
export const memoryLimit = 512;
