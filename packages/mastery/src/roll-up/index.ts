export { meanOfChildren } from "./mean-of-children.ts";
export { profile } from "./profile.ts";
export { type RollUpRules, rollUpRules } from "./registry.ts";
export type { Child, NotRolledUp, Profile, RolledUp, RollUpRule } from "./roll-up-rule.ts";
export { levelSaid } from "./roll-up-outcomes.ts";
