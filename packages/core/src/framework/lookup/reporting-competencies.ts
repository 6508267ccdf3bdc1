import type { Competency } from "../competency.ts";
import type { FrameworkIndex } from "./framework-index.ts";
import { outlineOf } from "./outline-of.ts";

/**
 * The competencies that reports speak of, with a level or in words alone, in the order of the outline. Retired ones are among them:
 * a report on a day before their last still speaks of them.
 */
export const reportingCompetencies = (index: FrameworkIndex): readonly Competency[] =>
  outlineOf(index).flatMap((found) =>
    found.kind === "competency" && found.node.reporting !== "none" ? [found.node] : [],
  );
