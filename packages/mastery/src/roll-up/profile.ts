import type { RollUpRule } from "./roll-up-rule.ts";

const parameters = {} as const;

/** The profile alone: no score and no level for the node above, only how many of its children are where. */
export const profile: RollUpRule<"profile", typeof parameters> = {
  id: "profile",
  version: 1,
  parameters,
  reads: () => "profile",
  givesLevel: () => false,
  rollUp: () => ({ status: "profile" }),
};
