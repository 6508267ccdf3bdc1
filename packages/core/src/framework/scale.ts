import type { LevelId, ScaleId } from "../identity/ids.ts";
import type { Extensible } from "../parse/json.ts";
import type { Text } from "../text/text.ts";

/** One level of a scale. */
export interface Level extends Extensible {
  readonly id: LevelId;
  readonly name: Text;
  /** The number that stands for the level in calculations. Levels ascend; the distances are the scale's own. */
  readonly value: number;
  /** The level in plain words, as in a key: "I do it on my own in work I know." */
  readonly meaning?: Text;
}

/** States that are no level and never become a number. */
export type StateName =
  | "no-opportunity"
  | "not-enough-evidence"
  | "fresh-look-due"
  | "still-open"
  | "excused"
  | "second-look";

/** The school's word for a state that is no level. */
export interface ScaleState extends Extensible {
  readonly id: StateName;
  readonly name: Text;
  readonly meaning?: Text;
}

/** An ordered list of three to twelve levels, lowest first. */
export interface Scale extends Extensible {
  readonly id: ScaleId;
  readonly name?: Text;
  readonly levels: readonly Level[];
  /** The level that is aimed at; it need not be the top. */
  readonly goal: LevelId;
  /**
   * The least step between two numbers on this scale, such as 0.5: a number that is rated is a whole multiple of it from the
   * lowest level's value. Without it, only the levels' own values can be rated.
   */
  readonly grain?: number;
  readonly states?: readonly ScaleState[];
}
