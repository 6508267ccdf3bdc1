import type { ChosenRollUp, Sections } from "../plan/plan.ts";

/** What a policy says where it says nothing: everybody but the learner counts, all of it, at the level it is nearest to. */
export const defaultSections: Omit<Sections, "score" | "rollUp"> = {
  read: {},
  admit: {},
  missing: { as: "skip" },
  combine: { rows: "mean", unratedRows: "skip", raters: { rule: "mean" } },
  attempts: { count: "all" },
  order: { by: ["happened"], resolution: "full", undated: "report" },
  window: {},
  weigh: {},
  level: { cuts: "midpoints" },
  sufficiency: {},
  hold: { rule: "latest" },
  judgement: { onNewEvidence: "keep-and-flag" },
  display: { rounding: { places: 2, mode: "half-up", input: "snapped" } },
};

/** A roll-up where the policy does not say more than its rule: of all competencies under an outcome, as it is now. */
export const defaultRollUp: Pick<ChosenRollUp, "at" | "children" | "hold"> = {
  at: ["outcome"],
  children: "competencies",
  hold: "latest",
};
