export { type Outcome, runVectors } from "./run-vectors.ts";
export { NoCases, readVectors, type Vector } from "./vector.ts";
