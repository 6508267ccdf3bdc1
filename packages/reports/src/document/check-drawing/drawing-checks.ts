import type { Path } from "@whole-learner/core/issue";
import type { DrawingKind, DrawingOf } from "../drawing/drawing.ts";
import type { Issues } from "./values.ts";

/** One check for each kind of drawing: a missing one does not compile. */
export type DrawingChecks = {
  readonly [K in DrawingKind]: (drawing: DrawingOf<K>, path: Path) => Issues;
};
