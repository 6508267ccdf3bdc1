import type { BandId, CompetencyId, LearnerId, NodeId, ScaleId } from "@whole-learner/core";
import type { ExceptionWhen, RollUpPlace } from "../policy/sections.ts";
import type { Plan, Sections } from "./plan.ts";

/** What an exception can be for. */
export interface Case {
  readonly node: "competency" | RollUpPlace;
  readonly learner: LearnerId;
  readonly competency: CompetencyId;
  /** The outcomes above the competency. */
  readonly outcomes: readonly NodeId[];
  readonly scale: ScaleId;
  readonly band: BandId | undefined;
}

const holds = (when: ExceptionWhen, of: Case): boolean =>
  (when.node === undefined || when.node.includes(of.node)) &&
  (when.outcome === undefined || when.outcome.some((id) => of.outcomes.includes(id))) &&
  (when.competency === undefined || when.competency.includes(of.competency)) &&
  (when.scale === undefined || when.scale.includes(of.scale)) &&
  (when.band === undefined || (of.band !== undefined && when.band.includes(of.band))) &&
  (when.learner === undefined || when.learner.includes(of.learner));

/** The sections in force for a case, and which exceptions made them so. */
export interface SectionsInForce {
  readonly sections: Sections;
  readonly exceptions: readonly number[];
  /** Whether one of them is a modified expectation. */
  readonly modified: boolean;
}

/** The sections in force for a case, with the positions of the exceptions that made them so: of several, the last wins. */
export function sectionsFor(plan: Plan, of: Case): SectionsInForce {
  const exceptions: number[] = [];
  let modified = false;
  let { sections } = plan;
  plan.exceptions.forEach((exception, position) => {
    const { when, use } = exception;
    if (!holds(when, of)) return;
    exceptions.push(position);
    modified ||= exception.modified === true;
    sections = { ...sections, ...use };
  });
  return { sections, exceptions, modified };
}
