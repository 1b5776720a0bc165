// Property tests try the same cases in every run, so that a red test is the work of a change and not of chance.
// CABLE_TEST_SEED chooses others: `npm run soak` looks for what no run has tried yet.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.CABLE_TEST_SEED ?? 1) });
