import type { NodeKind } from "@whole-learner/core/framework";
import type { LanguageTag } from "@whole-learner/core/text";
import type { Grades } from "../grades.ts";
import type { FromCaseOptions } from "../options.ts";
import type { CaseRecord } from "../shape/case-record.ts";
import type { Tree } from "./place-items.ts";

/** What nodes are made of. */
export interface NodeParts {
  readonly items: readonly CaseRecord[];
  readonly tree: Tree;
  readonly kinds: readonly NodeKind[];
  /** The id of the node of every item. */
  readonly ids: readonly string[];
  readonly document: CaseRecord;
  readonly main: LanguageTag;
  readonly grades: Grades;
  readonly options: FromCaseOptions;
  /** The level that an item shows of the scale of the item above it. */
  readonly levels: ReadonlyMap<number, string>;
  /** Items that describe the levels of others: they are reported with those, and not by themselves. */
  readonly described: ReadonlySet<number>;
}
