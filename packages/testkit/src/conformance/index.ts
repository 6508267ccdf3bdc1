export type { ModelCheck } from "./models/model-check.ts";
export { type FindData, readModel, runModel } from "./models/run-model.ts";
export { type Outcome, runVectors } from "./run-vectors.ts";
export { NoCases, readVectors, type Vector } from "./vector.ts";
