import type { HouseholdId } from "../identity/ids.ts";
import type { LanguageTag } from "../text/text.ts";
import type { Learner } from "./learner.ts";

/** One copy of a report: for whom, and in which languages, the one it is written in first. */
export interface HouseholdCopy {
  /** Absent in the copy of a learner without a household. */
  readonly household?: HouseholdId;
  readonly name?: string;
  /** Empty where nothing is known: the school's own language then. */
  readonly languages: readonly LanguageTag[];
}

/**
 * The copies in which a learner's report is given out: one for every household in its own languages. A learner without a household gets one
 * all the same, in their own languages.
 *
 * @example
 * ```ts
 * import { householdCopies, type Learner } from "@whole-learner/core";
 * const ana: Learner = {
 *   id: "ana",
 *   name: "Ana",
 *   households: [{ id: "h1", languages: ["es", "en"] }, { id: "h2", name: "Ms Field", languages: ["en"] }],
 *   enrolments: [],
 *   memberships: [],
 *   expectations: [],
 * };
 * householdCopies(ana).map(({ household, languages }) => [household, ...languages]); // => [["h1", "es", "en"], ["h2", "en"]]
 * ```
 */
export const householdCopies = ({
  households,
  languages = [],
}: Learner): readonly HouseholdCopy[] =>
  households.length === 0
    ? [{ languages }]
    : households.map(({ id, name, languages: spoken }) => ({
        household: id,
        ...(name === undefined ? {} : { name }),
        languages: spoken,
      }));
