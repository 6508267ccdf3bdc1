export { project } from "./project.ts";
export type {
  Brings,
  ChildPieces,
  NeverReasons,
  Projection,
  ProjectOptions,
} from "./projection.ts";
