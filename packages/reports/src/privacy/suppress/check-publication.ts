import { type PublicationIssue, publicationIssue } from "../findings.ts";
import type { Publication } from "../publication.ts";

/** Counts that are people, each with one number. */
function checkCounts({ counts }: Publication): readonly PublicationIssue[] {
  const seen = new Map<string, number>();
  return counts.flatMap(({ id, count, people = count }, at) => {
    const before = seen.get(id);
    seen.set(id, count);
    if (!Number.isSafeInteger(count) || count < 0) {
      return [publicationIssue("not-a-count", ["counts", at, "count"], { count })];
    }
    // Nobody is counted less than once.
    if (!Number.isSafeInteger(people) || people < 0 || people > count) {
      return [publicationIssue("not-a-count", ["counts", at, "people"], { count: people })];
    }
    return before === undefined || before === count
      ? []
      : [publicationIssue("counted-twice", ["counts", at, "id"], { id })];
  });
}

/** Everything wrong with a publication: numbers that are none, sums that are not. */
export function checkPublication(publication: Publication): readonly PublicationIssue[] {
  const { counts, totals = [], shares = [] } = publication;
  const wrong = checkCounts(publication);
  if (wrong.length > 0) return wrong;
  const known = new Map(counts.map(({ id, count }) => [id, count] as const));
  const inTotals = totals.flatMap(({ total, parts }, at): readonly PublicationIssue[] => {
    const path = ["totals", at] as const;
    const strange = [total, ...parts].filter((id) => !known.has(id));
    if (strange.length > 0) {
      return strange.map((id) => publicationIssue("unknown-count", path, { id }));
    }
    if (parts.length === 0 || new Set([total, ...parts]).size <= parts.length) {
      return [publicationIssue("wrong-parts", [...path, "parts"], {})];
    }
    const said = known.get(total) ?? 0;
    const sum = parts.reduce((all, part) => all + (known.get(part) ?? 0), 0);
    return said === sum
      ? []
      : [publicationIssue("wrong-total", [...path, "total"], { total: said, sum })];
  });
  const inShares = shares.flatMap(({ part, whole }, at): readonly PublicationIssue[] => {
    const path = ["shares", at] as const;
    const strange = [part, whole].filter((id) => !known.has(id));
    if (strange.length > 0) {
      return strange.map((id) => publicationIssue("unknown-count", path, { id }));
    }
    if (part === whole) return [publicationIssue("wrong-parts", path, {})];
    const [few = 0, all = 0] = [known.get(part), known.get(whole)];
    return few <= all
      ? []
      : [publicationIssue("wrong-total", [...path, "whole"], { total: all, sum: few })];
  });
  return [...inTotals, ...inShares];
}
