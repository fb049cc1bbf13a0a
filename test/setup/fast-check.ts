import fc from 'fast-check';

/** Properties try the same values in every run; `SEED=7` before the command makes them try others. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20261123) });

export default fc;
