import type { Visibility } from "../evidence/terms.ts";

/** Who reads. A researcher reads no words of a learner, since words tell who wrote them. */
export type Reader = "learner" | "family" | "educator" | "school" | "public" | "researcher";

/**
 * The readers of each circle. The learner's own family and the school's educators are two circles, not one in the other: what is told to
 * an educator in trust is not told to the family by a report, nor the other way round.
 */
const readers: { readonly [V in Visibility]: readonly Reader[] } = {
  learner: ["learner"],
  family: ["learner", "family"],
  educators: ["learner", "educator"],
  school: ["learner", "family", "educator", "school"],
  public: ["learner", "family", "educator", "school", "public"],
};

/** What its writer shares with a circle. */
export interface Shared {
  readonly visibility: Visibility;
}

/** Whether a reader is in the circle with which something is shared. */
export const isVisibleTo = ({ visibility }: Shared, reader: Reader): boolean =>
  readers[visibility].includes(reader);

/**
 * Of the things that a learner shares, those that a reader may see: items of the own page, reflections.
 *
 * @example
 * ```ts
 * import { visibleTo } from "@whole-learner/core";
 * const strengths = [{ text: "listens", visibility: "public" }, { text: "sings", visibility: "educators" }] as const;
 * visibleTo(strengths, "family").map(({ text }) => text); // => ["listens"]
 * ```
 */
export const visibleTo = <T extends Shared>(items: readonly T[], reader: Reader): readonly T[] =>
  items.filter((item) => isVisibleTo(item, reader));
