import {
  ancestorsOf,
  type CompetencyId,
  type FrameworkIndex,
  type NodeId,
  type ProgressionFamily,
  progressionsOf,
  type Scale,
} from "@whole-learner/core";
import { scaleNumbers } from "../level/scale-numbers.ts";
import type { ScaleNumbers } from "../methods/method.ts";
import type { Plan } from "../plan/plan.ts";
import { sectionsFor } from "../plan/sections-for.ts";
import { type InForce, inForceOn } from "./in-force.ts";

/** One competency on one of its scales: what is the same for every learner, so that a question works it out once. */
export interface OnScale {
  readonly scale: Scale;
  readonly numbers: ScaleNumbers;
  readonly family: ProgressionFamily;
  /** The nodes above the competency. */
  readonly outcomes: readonly NodeId[];
  /** The sections in force, where no exception asks for a learner or for a grade band. */
  readonly inForce: InForce | undefined;
}

/** Whether the policy says the same for all learners, wherever they are. */
const isAlike = ({ exceptions }: Plan): boolean =>
  exceptions.every(({ when }) => when.learner === undefined && when.band === undefined);

export function onScale(
  index: FrameworkIndex,
  plan: Plan,
  competency: CompetencyId,
  scale: Scale,
): OnScale {
  const outcomes = ancestorsOf(index, competency).map(({ node }) => node.id);
  const of = { node: "competency", learner: "", competency, outcomes, scale: scale.id } as const;
  const numbers = scaleNumbers(scale);
  return {
    scale,
    numbers,
    family:
      progressionsOf(index, competency).find((progression) => progression.scale === scale.id)
        ?.family ?? "within-band",
    outcomes,
    inForce: isAlike(plan)
      ? inForceOn(sectionsFor(plan, { ...of, band: undefined }), {
          index,
          competency,
          scale,
          numbers,
        })
      : undefined,
  };
}
