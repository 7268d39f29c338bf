import fc from 'fast-check';

/**
 * The laws are tried on the same cases in every run, so that a red run is about the change at hand. `SEED=… npm test`
 * tries others, and LAWS_RUNS more of them (CONTRIBUTING.md).
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20170725) });
