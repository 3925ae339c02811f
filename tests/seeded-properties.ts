import process from 'node:process';
import fc from 'fast-check';

/**
 * The random inputs of the properties are the same in every run, so that a run that fails fails again.
 * `FC_SEED=7 npm test` looks at others.
 */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 2023) });
