import type { Path } from "@whole-learner/core/issue";
import type { JsonRecord } from "../json/json-record.ts";

/** A statement of a standard as it was read. */
export interface Statement {
  readonly path: Path;
  readonly id: string;
  /** What the competency says, without its home. */
  readonly record: JsonRecord;
  /** What stands above it, the home first. */
  readonly parents: readonly string[];
}

/** A relation between statements as it was read. */
export interface StatedRelation {
  readonly path: Path;
  readonly record: JsonRecord;
}
