export { type ByTimeAlone, byTimeAlone } from "./by-time-alone.ts";
export { project } from "./project.ts";
export { projectOutcome } from "./project-outcome.ts";
export type {
  Brings,
  ChildPieces,
  NeverReasons,
  OutcomeProjection,
  Projection,
  ProjectOptions,
} from "./projection.ts";
