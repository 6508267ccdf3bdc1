import type { CompetencyId, FrameworkIndex } from "@whole-learner/core";
import type { Plan } from "../plan/plan.ts";
import { type NodePlan, planNodes } from "../roll-up/node-plan.ts";
import { type Frame, framesOf } from "./frames-of.ts";

/** What follows from a plan in a framework, whoever is asked about and whatever was seen. */
export interface PlanIn {
  readonly frameOf: (competency: CompetencyId) => Frame;
  readonly nodes: () => NodePlan;
}

/** Both are lookups, which are made once and asked often: so is this. */
const known = new WeakMap<FrameworkIndex, WeakMap<Plan, PlanIn>>();

/** What follows from a plan in a framework; of the same index and plan, what was worked out before. */
export function planIn(index: FrameworkIndex, plan: Plan): PlanIn {
  const plans = known.get(index) ?? new WeakMap<Plan, PlanIn>();
  known.set(index, plans);
  const found = plans.get(plan);
  if (found !== undefined) return found;
  let nodes: NodePlan | undefined;
  const made: PlanIn = {
    frameOf: framesOf(index, plan),
    nodes: () => (nodes ??= planNodes(index, plan)),
  };
  plans.set(plan, made);
  return made;
}
