import {
  type CompetencyId,
  type FrameworkIndex,
  nodeOf,
  progressionsOf,
  relationsTo,
  type Scale,
  scaleById,
  scaleOf,
} from "@whole-learner/core";
import { type OnScale, onScale } from "../account/on-scale.ts";
import type { Plan } from "../plan/plan.ts";

/** The scales on which a competency can be shown: its own first, then those of its other progressions. */
function scalesOf(index: FrameworkIndex, competency: CompetencyId): readonly Scale[] {
  const own = scaleOf(index, competency);
  const others = progressionsOf(index, competency).flatMap(
    ({ scale }) => scaleById(index, scale) ?? [],
  );
  return [...new Set([...(own === undefined ? [] : [own]), ...others])];
}

/** The competencies of which evidence is evidence of this one as well, whether they say so themselves or through others. */
function coverersOf(index: FrameworkIndex, competency: CompetencyId): readonly CompetencyId[] {
  const met = new Set<CompetencyId>([competency]);
  // The set grows while it is walked: those found are also those still to ask.
  for (const one of met) {
    for (const { from } of relationsTo(index, one, "covers")) {
      const node = nodeOf(index, from);
      if (node?.kind === "competency") met.add(node.node.id);
    }
  }
  return [...met].filter((id) => id !== competency);
}

/** What is asked of every learner about a competency: on which scales, its own first, and with what evidence of others. */
export interface Frame {
  readonly scales: readonly OnScale[];
  readonly coverers: readonly CompetencyId[];
}

/** The frames of a plan in a framework, each worked out when it is asked for first. */
export function framesOf(index: FrameworkIndex, plan: Plan): (competency: CompetencyId) => Frame {
  const frames = new Map<CompetencyId, Frame>();
  return (competency) => {
    const known = frames.get(competency);
    if (known !== undefined) return known;
    const frame: Frame = {
      scales: scalesOf(index, competency).map((scale) => onScale(index, plan, competency, scale)),
      coverers: coverersOf(index, competency),
    };
    frames.set(competency, frame);
    return frame;
  };
}
