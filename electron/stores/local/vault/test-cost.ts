import type { Argon2Cost } from './argon2.ts';

/** As good as nothing: for tests, as cost and as floor. */
export const testCost: Argon2Cost = { memory: 64, iterations: 1, parallelism: 1 };
