import type { DomainId, OutcomeId } from "../identity/ids.ts";
import type { Text } from "../text/text.ts";
import type { NodeBase } from "./node.ts";

/** A field of a learner's life under which outcomes stand, such as "Belonging together". A strand is a domain in a domain. */
export interface Domain extends NodeBase {
  readonly id: DomainId;
  readonly name: Text;
  readonly description?: Text;
  readonly partOf?: DomainId;
}

/**
 * The two parts of every report, never averaged together: what a learner becomes as a whole person, and what a learner
 * knows and can do in the academic fields.
 */
export type OutcomePart = "whole-learner" | "academic";

/** What the community promises every learner, such as "Works as a team". Made of competencies. */
export interface Outcome extends NodeBase {
  readonly id: OutcomeId;
  readonly name: Text;
  readonly description?: Text;
  readonly part: OutcomePart;
  readonly partOf?: DomainId;
}
