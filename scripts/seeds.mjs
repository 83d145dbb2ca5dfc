import fc from 'fast-check';

/**
 * Property tests draw the same cases in every run, so that what is red was made so by the change; `BENANG_SEED=7` draws
 * others.
 */
fc.configureGlobal({ seed: Number(process.env.BENANG_SEED ?? 1) });
