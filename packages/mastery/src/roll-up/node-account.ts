import type { Judgement, Scale } from "@whole-learner/core";
import type { ComputedNode, NodeResult } from "../determination/determination.ts";
import type { Sections } from "../plan/plan.ts";
import type { RollUpPlace } from "../policy/sections.ts";
import type { NodeChild } from "./node-child.ts";
import type { RolledUp } from "./roll-up-rule.ts";

/** Everything that happened on the way to what is said of one node above competencies. */
export interface NodeAccount {
  readonly place: RollUpPlace;
  readonly sections: Sections;
  /** Positions of the policy's exceptions that were in force. */
  readonly exceptions: readonly number[];
  readonly children: readonly NodeChild[];
  /** The scale that its numbers are on, else its first child's. Absent where no child is on a scale. */
  readonly scale: Scale | undefined;
  /** What the rule found; undefined where it was not asked, since nothing was seen. */
  readonly rolledUp: RolledUp | undefined;
  /** The policy's result, with a higher earlier one that holds. */
  readonly computed: ComputedNode;
  readonly judgement: Judgement | undefined;
  readonly result: NodeResult;
}
