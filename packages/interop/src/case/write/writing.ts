import type { Framework, NodeKind } from "@whole-learner/core/framework";
import type { LanguageTag } from "@whole-learner/core/text";
import type { JsonRecord } from "../../json/json-record.ts";
import type { Grades } from "../grades.ts";
import type { CaseObject } from "../package.ts";

/** An item that was written, with the node that it is. */
interface ItemWritten {
  readonly kind: NodeKind;
  readonly id: string;
  readonly record: CaseObject;
}

/** One framework being written. */
export interface Writing {
  readonly framework: Framework;
  readonly version: "1.0" | "1.1";
  /** The time of what has none. */
  readonly changed: string;
  readonly main: LanguageTag;
  readonly documentId: string;
  readonly document: CaseObject;
  readonly grades: Grades;
  /** The first item of each node. */
  readonly items: Map<string, ItemWritten>;
}

/** What a record is written from. */
export interface RecordParts {
  readonly id: string;
  /** What our model says. */
  readonly fields: JsonRecord;
  /** What was carried of the record that it came from. */
  readonly carried: JsonRecord;
  /** What others keep with it. */
  readonly extensions: JsonRecord;
  /** What our model says beyond CASE. */
  readonly ours: JsonRecord;
}
