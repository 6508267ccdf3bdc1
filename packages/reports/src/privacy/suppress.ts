import { InvalidInputError, type Path } from "@whole-learner/core/issue";
import { type PublicationFindings, publicationIssue } from "./findings.ts";
import type { Publication, ShownPublication, SuppressOptions } from "./publication.ts";
import { type Cells, cellsOf } from "./suppress/cells.ts";
import { checkPublication } from "./suppress/check-publication.ts";
import { fewTogether } from "./suppress/few-together.ts";
import { foundOut } from "./suppress/found-out.ts";
import { hiding, tellingOf } from "./suppress/hiding.ts";
import { nextToWithhold } from "./suppress/next-to-withhold.ts";

/** Withholds one more count for each that sums still tell. What could not be helped comes back: the place of a cell. */
function hideMore(all: Cells, withheld: Set<number>, limit: number): number | undefined | "hidden" {
  const { told, fixed } = foundOut(all, withheld);
  const few = fewTogether(all, withheld, limit);
  if (told.length === 0 && few.length === 0) return "hidden";
  const before = withheld.size;
  const add = (place: number | undefined): void => {
    if (place !== undefined) withheld.add(place);
  };
  const hideIn = (places: readonly number[]): void => {
    for (const place of places) {
      for (const sum of tellingOf(all, place, withheld)) add(nextToWithhold(all, [sum], withheld));
    }
  };
  hideIn(told);
  for (const sum of fewTogether(all, withheld, limit)) add(nextToWithhold(all, [sum], withheld));
  // Told through others that a sum of their own tells; at last through several sums at once, each with more than one unknown.
  if (withheld.size === before) hideIn(fixed);
  if (withheld.size === before) for (const place of told) add(hiding(all, place, withheld));
  if (withheld.size > before) return undefined;
  return told[0] ?? few[0]?.parts.find((part) => all.cells[part]?.guarded === true);
}

/** The place of a publication that names a cell: its count, or the rate that leaves it. */
function pathOf({ counts }: Publication, { placeOf }: Cells, place: number): Path {
  const at = counts.findIndex(({ id }) => placeOf.get(id) === place);
  // What rates leave stands after all counts, rate by rate.
  return at === -1 ? ["shares", place - placeOf.size] : ["counts", at];
}

/**
 * What of a publication may be printed, so that no count of fewer people than the limit is told: not by itself, not as what is left of a
 * total, and not by any sum of all the reports that are given out together. A rate is shown where both its counts are, and what it leaves of
 * its whole is guarded too.
 *
 * First every small count is withheld, then, one by one, the smallest of the others that still give one away, until the sums leave every
 * small count open (Gaussian elimination, exact) and what is withheld of a printed total is together no fewer people than the limit.
 *
 * The limit is the minimum group size of NCES 2011-603, "Statistical Methods for Protecting Personally Identifiable Information in Aggregate
 * Reporting" (10); complementary suppression as in Willenborg and de Waal, "Elements of Statistical Disclosure Control" (2001), ch. 4.
 *
 * Throws `InvalidInputError` for counts that are none, parts that do not add up, and a small count that open ones tell (`cannot-hide`).
 *
 * @example
 * ```ts
 * import { suppress } from "@whole-learner/reports";
 * const { counts } = suppress({
 *   counts: [
 *     { id: "all", count: 60 },
 *     { id: "harbour", count: 25 },
 *     { id: "hill", count: 31 },
 *     { id: "island", count: 4 },
 *   ],
 *   totals: [{ total: "all", parts: ["harbour", "hill", "island"] }],
 * });
 * // The island has four learners; with the harbour printed, they would be what is left.
 * counts.filter(({ count }) => count === undefined).map(({ id }) => id); // => ["harbour", "island"]
 * ```
 */
export function suppress(
  publication: Publication,
  { limit = 10, zeros = "withhold" }: SuppressOptions = {},
): ShownPublication {
  const issues =
    Number.isSafeInteger(limit) && limit > 0
      ? checkPublication(publication)
      : [publicationIssue("wrong-limit", ["limit"], { limit })];
  if (issues.length > 0) throw new InvalidInputError<PublicationFindings>(issues);
  const all = cellsOf(publication, limit, zeros);
  const withheld = new Set(
    all.cells.flatMap(({ guarded, hidden }, at) => (guarded || hidden ? [at] : [])),
  );
  let left: number | undefined | "hidden";
  while (left === undefined) left = hideMore(all, withheld, limit);
  if (left !== "hidden") {
    const path = pathOf(publication, all, left);
    throw new InvalidInputError<PublicationFindings>([publicationIssue("cannot-hide", path, {})]);
  }
  const isShown = (id: string): boolean => !withheld.has(all.placeOf.get(id) ?? -1);
  return {
    counts: publication.counts.map(({ id, count }) => (isShown(id) ? { id, count } : { id })),
    shares: (publication.shares ?? []).map(({ part, whole }) => ({
      part,
      whole,
      shown: isShown(part) && isShown(whole),
    })),
  };
}
