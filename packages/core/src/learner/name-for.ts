import type { Learner } from "./learner.ts";

/** What a name is for: to be read and said, or for a document that must carry the legal one. */
export type NamePurpose = "display" | "legal";

/**
 * A learner's name for a purpose: the one they go by, wherever nothing else is required; on a document that must carry the legal name, that
 * one, which is the same unless the learner has another.
 *
 * @example
 * ```ts
 * import { type Learner, nameFor } from "@whole-learner/core";
 * const robin: Learner = {
 *   id: "robin", name: "Robin Vale", legalName: "Roberta Vale", households: [], enrolments: [], memberships: [], expectations: [],
 * };
 * nameFor(robin, "display"); // => "Robin Vale"
 * nameFor(robin, "legal"); // => "Roberta Vale"
 * ```
 */
export const nameFor = ({ name, legalName }: Learner, purpose: NamePurpose): string =>
  purpose === "legal" ? (legalName ?? name) : name;
