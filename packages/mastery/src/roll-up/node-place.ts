import {
  childrenOf,
  competenciesUnder,
  type Competency,
  descendantsOf,
  type FrameworkIndex,
  type FrameworkNode,
  type NodeId,
  nodeOf,
  type OutcomePart,
} from "@whole-learner/core";
import type { RollUpPlace } from "../policy/sections.ts";

/** The key of the portrait as a whole, which is no node of a framework and so has no id: ids are never empty. */
export const portraitKey = "";

/** A place at which a roll-up is made. */
export interface NodePlace {
  readonly place: RollUpPlace;
  readonly id: NodeId;
}

/** The outcomes of the portrait; without one, all that are about the whole learner. */
function portraitOutcomes({ framework }: FrameworkIndex): readonly NodeId[] {
  const { portrait, outcomes } = framework;
  if (portrait === undefined) {
    return outcomes.flatMap(({ id, part }) => (part === "whole-learner" ? [id] : []));
  }
  const known = new Set<NodeId>(outcomes.map(({ id }) => id));
  return [...new Set<NodeId>(portrait.outcomes)].filter((id) => known.has(id));
}

const reportsLevel = ({ reporting }: Competency): boolean => reporting === "level";

/** All competencies under a place that report a level, each once whatever its paths. */
export function competenciesAt(
  index: FrameworkIndex,
  { place, id }: NodePlace,
): readonly Competency[] {
  const tops = place === "portrait" ? portraitOutcomes(index) : [id];
  return [...new Set(tops.flatMap((top) => competenciesUnder(index, top)))].filter(reportsLevel);
}

/**
 * What stands directly under a place and can have a result: outcomes, domains and competencies that report a level, each once. A competency
 * that reports nothing is looked through; what is told in words alone is not counted.
 */
export function nodesDirectlyUnder(
  index: FrameworkIndex,
  { place, id }: NodePlace,
): readonly FrameworkNode[] {
  const waiting: FrameworkNode[] =
    place === "portrait"
      ? portraitOutcomes(index).flatMap((outcome) => nodeOf(index, outcome) ?? [])
      : [...childrenOf(index, id)];
  const found = new Map<NodeId, FrameworkNode>();
  const met = new Set<NodeId>([id]);
  // The list grows while it is walked.
  for (const one of waiting) {
    if (met.has(one.node.id)) continue;
    met.add(one.node.id);
    if (one.kind === "indicator") continue;
    if (one.kind !== "competency" || reportsLevel(one.node)) found.set(one.node.id, one);
    else if (one.node.reporting === "none") waiting.push(...childrenOf(index, one.node.id));
  }
  return [...found.values()];
}

/** The parts of the report that outcomes at and under a place with competencies belong to. */
export function partsAt(index: FrameworkIndex, { place, id }: NodePlace): ReadonlySet<OutcomePart> {
  const tops = place === "portrait" ? portraitOutcomes(index) : [id];
  const nodes = tops.flatMap((top) => [nodeOf(index, top), ...descendantsOf(index, top)]);
  return new Set(
    nodes.flatMap((one) =>
      one?.kind === "outcome" && competenciesUnder(index, one.node.id).some(reportsLevel)
        ? [one.node.part]
        : [],
    ),
  );
}
