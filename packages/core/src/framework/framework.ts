import type { FrameworkId } from "../identity/ids.ts";
import type { Extensible } from "../parse/json.ts";
import type { LanguageTag, Text } from "../text/text.ts";
import type { Day } from "../time/moment.ts";
import type { Competency } from "./competency.ts";
import type { GradeBand } from "./grade-band.ts";
import type { Indicator } from "./indicator.ts";
import type { Domain, Outcome } from "./outcome.ts";
import type { Progression } from "./progression.ts";
import type { Relation } from "./relation.ts";
import type { Scale } from "./scale.ts";
import type { Portrait, Vision } from "./vision.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Where a framework stands in its life, as CASE says it. */
export type FrameworkStatus = "draft" | "private-draft" | "adopted" | "deprecated";

/** Whose competencies a framework is about: the same engine serves learners, educators and schools. */
export type Describes = "learners" | "educators" | "schools";

/** The terms under which a framework may be used. */
export interface Licence extends Extensible {
  /** The name that the licence goes by, such as "CC BY 4.0". */
  readonly name: string;
  readonly link?: string;
  /** The words that must stand wherever the framework is shown. */
  readonly attribution?: Text;
}

/**
 * A framework: what a community wants its learners to become and how a learner grows towards it. One plain JSON document;
 * its lists are flat, and nodes name their home above them with `partOf`.
 */
export interface Framework extends Extensible {
  readonly format: "whole-learner/framework@1";
  readonly id: FrameworkId;
  /** The publisher's own version, such as "2.1". */
  readonly version: string;
  readonly status: FrameworkStatus;
  readonly describes: Describes;
  readonly title: Text;
  readonly description?: Text;
  /** The languages of its texts, the main one first: plain texts are in that one. */
  readonly languages: readonly [LanguageTag, ...LanguageTag[]];
  readonly publisher?: string;
  /** Where the publisher keeps it. */
  readonly uri?: string;
  readonly adopted?: Day;
  readonly licence?: Licence;
  readonly vision?: Vision;
  readonly portrait?: Portrait;
  readonly vocabulary?: Vocabulary;
  readonly gradeBands: readonly GradeBand[];
  readonly scales: readonly Scale[];
  readonly domains: readonly Domain[];
  readonly outcomes: readonly Outcome[];
  readonly competencies: readonly Competency[];
  readonly indicators: readonly Indicator[];
  readonly progressions: readonly Progression[];
  readonly relations: readonly Relation[];
}

/** A node with what it is: the four lists of a framework have one id space. */
export type FrameworkNode =
  | { readonly kind: "domain"; readonly node: Domain }
  | { readonly kind: "outcome"; readonly node: Outcome }
  | { readonly kind: "competency"; readonly node: Competency }
  | { readonly kind: "indicator"; readonly node: Indicator };
