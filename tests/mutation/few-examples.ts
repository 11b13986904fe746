import fc from "fast-check";

/** The tests run once for every mutant: few examples each, and always the same. */
fc.configureGlobal({ numRuns: 10, seed: 20_261_122 });
