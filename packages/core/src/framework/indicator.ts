import type { BandId, CompetencyId, IndicatorId, LevelId } from "../identity/ids.ts";
import type { Text } from "../text/text.ts";
import type { NodeBase } from "./node.ts";

/** One thing that shows a competency, in the learner's words: "I can ...". Evidence of it is evidence of its competency. */
export interface Indicator extends NodeBase {
  readonly id: IndicatorId;
  readonly statement: Text;
  readonly partOf: CompetencyId;
  /** The level that it shows, of the competency's scale. */
  readonly level?: LevelId;
  readonly band?: BandId;
}
