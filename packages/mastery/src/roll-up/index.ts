export { allChildren } from "./all-children.ts";
export { anyChild } from "./any-child.ts";
export { conjunctiveMean } from "./conjunctive-mean.ts";
export { highestOfChildren } from "./highest-of-children.ts";
export { lowestOfChildren } from "./lowest-of-children.ts";
export { meanOfChildren } from "./mean-of-children.ts";
export { medianOfChildren } from "./median-of-children.ts";
export { modeOfChildren } from "./mode-of-children.ts";
export { nOfChildren } from "./n-of-children.ts";
export { pointsOfChildren } from "./points-of-children.ts";
export { pooledPieces } from "./pooled-pieces.ts";
export { profile } from "./profile.ts";
export { type RollUpRules, rollUpRules } from "./registry.ts";
export type { ChildRequirement, RequirementTree } from "./requirement-tree.ts";
export { requirementsOfChildren } from "./requirements-of-children.ts";
export { levelSaid } from "./level-said.ts";
export type {
  Child,
  ChildPart,
  ChildReasons,
  NotRolledUp,
  PooledPiece,
  PoolMethod,
  Profile,
  RolledUp,
  RollUpContext,
  RollUpReads,
  RollUpRule,
  Attainment,
} from "./roll-up-rule.ts";
export { rollUp, type RollUpAround, safeRollUp } from "./roll-up.ts";
export { attainmentOf } from "./attainment-of.ts";
export { weightedMeanOfChildren } from "./weighted-mean-of-children.ts";
