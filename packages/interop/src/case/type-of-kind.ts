import type { NodeKind } from "@whole-learner/core/framework";

/** The CFItemType of a node that came from no CASE item. */
export const typeOfKind: Readonly<Record<NodeKind, string>> = {
  domain: "Domain",
  outcome: "Outcome",
  competency: "Competency",
  indicator: "Indicator",
};
