export { type Outcome, runVectors } from "./run-vectors.ts";
export { readVectors, type Vector } from "./vector.ts";
