import { configureGlobal, readConfigureGlobal } from "fast-check";

configureGlobal({ ...readConfigureGlobal(), seed: 20_260_901, numRuns: 10, endOnFailure: true });
