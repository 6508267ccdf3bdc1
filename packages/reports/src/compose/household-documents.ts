import { type HouseholdId, householdCopies, type Learner } from "@whole-learner/core";
import type { Document } from "../document/document.ts";
import { inLanguages } from "../document/in-languages.ts";
import type { Language } from "../language/language.ts";
import { languagesFor } from "../language/languages-for.ts";

/** One copy of a report, for one household. */
export interface HouseholdDocument {
  /** Absent in the copy of a learner without a household. */
  readonly household?: HouseholdId;
  /** Whose home it is, where that is said. */
  readonly name?: string;
  readonly document: Document;
}

/** What {@link householdDocuments} takes beside the learner. */
export interface HouseholdOptions<L extends Language> {
  /** The languages that reports can be written in; who reads none of them gets the first. */
  readonly offered: readonly [L, ...L[]];
  /** How many languages a copy holds at most, one after the other: 1 unless told. */
  readonly languages?: number;
  /** Composes one copy in one language; the household is for `household` of the report's input. */
  readonly compose: (language: L, household: HouseholdId | undefined) => Document;
}

/**
 * A report in as many copies as a learner has homes, each in the languages that are read there. No copy says that there is another.
 *
 * @example
 * ```ts
 * import type { Learner } from "@whole-learner/core";
 * import { documentOf, header, householdDocuments } from "@whole-learner/reports";
 * import { en } from "@whole-learner/reports/languages/en";
 * import { es } from "@whole-learner/reports/languages/es";
 * const ana: Learner = {
 *   id: "ana", name: "Ana", enrolments: [], memberships: [], expectations: [],
 *   households: [{ id: "h1", languages: ["es", "en"] }, { id: "h2", languages: ["vi"] }],
 * };
 * const copies = householdDocuments(ana, {
 *   offered: [en, es],
 *   languages: 2,
 *   compose: ({ tag }) => documentOf({ kind: "page", title: tag, language: tag, children: [header({ kind: tag, whose: "Ana" })] }),
 * });
 * copies.map(({ household, document }) => [household, document.title]); // => [["h1", "es · en"], ["h2", "en"]]
 * ```
 */
export const householdDocuments = <L extends Language>(
  learner: Learner,
  { offered, languages = 1, compose }: HouseholdOptions<L>,
): readonly HouseholdDocument[] =>
  householdCopies(learner).map(({ household, name, languages: read }) => {
    const [first, ...others] = languagesFor(read, offered);
    return {
      ...(household === undefined ? {} : { household }),
      ...(name === undefined ? {} : { name }),
      document: inLanguages(
        compose(first, household),
        ...others.slice(0, Math.max(0, languages - 1)).map((one) => compose(one, household)),
      ),
    };
  });
