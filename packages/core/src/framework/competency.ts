import type { BandId, CompetencyId, DomainId, OutcomeId, ScaleId } from "../identity/ids.ts";
import type { Text } from "../text/text.ts";
import type { NodeBase } from "./node.ts";

/** What a competency is made of. A mindset is something shown, never something a learner is. */
export type CompetencyKind = "knowledge" | "skill" | "mindset";

/** How a competency is reported: with a level, in words alone, or not at all. */
export type Reporting = "level" | "narrative" | "none";

/** Something a learner can come to know, do or show; the grain at which mastery is determined. Competencies can hold competencies. */
export interface Competency extends NodeBase {
  readonly id: CompetencyId;
  readonly name: Text;
  /** The whole statement, where the name is a short form of it. */
  readonly statement?: Text;
  readonly description?: Text;
  readonly kind?: CompetencyKind;
  readonly reporting: Reporting;
  readonly partOf?: OutcomeId | CompetencyId | DomainId;
  /** The scale of its levels; without one, that of its progression, else the framework's first. */
  readonly scale?: ScaleId;
  /** The grade bands it is for; without them, all. */
  readonly bands?: readonly BandId[];
}
