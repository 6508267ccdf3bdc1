import type { NodeKind, OutcomePart, Scale } from "@whole-learner/core/framework";
import type { Limits } from "@whole-learner/core/parse";
import type { LanguageTag } from "@whole-learner/core/text";

/** How a CASE package is read where CASE leaves open what our model has to know. */
export interface FromCaseOptions {
  /**
   * What items of a CFItemType are, beside and before {@link defaultKinds}; types are compared without regard to capitals. What an item cannot be where it stands,
   * it is not: then it is a competency.
   */
  readonly kinds?: Readonly<Record<string, NodeKind>>;
  /**
   * What items are whose type says nothing, by how deep they stand, the top first; the last one holds for all below. Default: `["outcome", "competency"]`. An item with nothing below it is no
   * domain and no outcome: it is a competency.
   */
  readonly kindsByDepth?: readonly NodeKind[];
  /** The part of the report in which outcomes stand. Default: `"academic"`, as standards mostly are. */
  readonly part?: OutcomePart;
  /** The CFItemTypes of items that describe the levels of the item above them. Default: {@link defaultLevelTypes}. */
  readonly levelTypes?: readonly string[];
  /** Which level of a scale is the goal, since CASE does not say it. Default: `"second-highest"`. */
  readonly goal?: "highest" | "second-highest";
  /** The language of a document that says none. Default: `"en"`. */
  readonly language?: LanguageTag;
  /** Scales that the framework gets besides those of its rubrics: most packages have none, and mastery needs one. */
  readonly scales?: readonly Scale[];
  readonly limits?: Limits;
}

/** What items of usual types are, in small letters. */
export const defaultKinds: Readonly<Record<string, NodeKind>> = {
  domain: "domain",
  strand: "domain",
  area: "domain",
  outcome: "outcome",
  competency: "competency",
  skill: "competency",
  standard: "competency",
  benchmark: "competency",
  indicator: "indicator",
  "performance indicator": "indicator",
  "look-for": "indicator",
};

/** The types of items that describe levels, in small letters. */
export const defaultLevelTypes: readonly string[] = [
  "range ald",
  "achievement level",
  "achievement level descriptor",
  "performance level",
  "proficiency level",
  "skill level",
  "level",
];
