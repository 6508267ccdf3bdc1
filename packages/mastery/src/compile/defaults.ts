import type { Sections } from "../plan/plan.ts";

/** What a policy says where it says nothing: everybody but the learner counts, all of it, at the level it is nearest to. */
export const defaultSections: Omit<Sections, "score" | "rollUp"> = {
  admit: {},
  missing: { as: "skip" },
  combine: { rows: "mean", raters: { rule: "mean" } },
  order: { by: ["happened"] },
  window: {},
  level: { cuts: "midpoints" },
  sufficiency: {},
  hold: { rule: "latest" },
  judgement: { onNewEvidence: "keep-and-flag" },
  display: { rounding: { places: 2, mode: "half-up", input: "snapped" } },
};
