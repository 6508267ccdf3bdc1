import { hasErrors, type Issue, issue, type Path } from "../../issue/issue.ts";
import type { EntryId } from "../../identity/ids.ts";
import type { Result } from "../../issue/result.ts";
import type { RawDocument } from "../../parse/kind.ts";
import type { Rating } from "../rating.ts";
import type { LogRow } from "./log-row.ts";
import { readRow } from "./read-row.ts";
import { rowId } from "./row-id.ts";
import { targetOfRow, valueOfRow } from "./value-of-row.ts";

/** A row as a rating, missing where something kept it from being one. */
export interface RowRating {
  readonly rating?: Rating;
  readonly issues: Issue[];
}

/** Reads a row; every fault is an issue at its field. One without an id gets the one that is made of its cells. */
export function readRating(
  row: RawDocument,
  path: Path,
  idOf: (cells: Partial<LogRow>) => EntryId,
): RowRating {
  const read = readRow(row, path);
  const { cells, filled, issues } = read;
  if (!filled.includes("learner"))
    issues.push(issue("missing-value", [...path, "learner"], { expected: "string" }));
  if (!filled.includes("happened"))
    issues.push(issue("missing-value", [...path, "happened"], { expected: "day or instant" }));
  const target = targetOfRow(read, path);
  const value = valueOfRow(read, path);
  const { learner, happened } = cells;
  if (!learner || !happened || !target || !value || hasErrors(issues)) return { issues };
  const id = cells.id ?? idOf(cells);
  const rating: { [field: string]: unknown } = {
    type: "rating",
    id,
    learner,
    happened,
    target,
    value,
  };
  for (const field of filled) if (!taken.has(field)) rating[field] = cells[field as keyof LogRow];
  const { role, rater } = cells;
  if (role !== undefined || rater !== undefined) {
    rating["rater"] =
      rater === undefined ? { role: role ?? "educator" } : { role: role ?? "educator", id: rater };
  }
  // Each field was read as its kind of cell, under the name that it has in a rating. A copy lies in one piece in memory: gathering is twice as fast.
  return { rating: { ...rating } as object as Rating, issues };
}

/** The fields that do not stand in a rating under their own name. */
const taken: ReadonlySet<string> = new Set<keyof LogRow>([
  ...(["id", "competency", "indicator", "role", "rater"] as const),
  ...(["level", "number", "points", "of", "met", "status"] as const),
]);

/** How many rows before this one, without an id, say the same; 0 for most. */
export interface RowOptions {
  readonly occurrence?: number;
}

/**
 * A row as a rating, or every issue that kept it from being one, each at its field. Numbers may be texts and an empty text is an absent value;
 * a rater without a role is an educator. A row without an id gets one made from what it says.
 *
 * @example
 * ```ts
 * import { ratingOfRow } from "@whole-learner/core";
 * const found = ratingOfRow({ id: "r-1", learner: "ana", competency: "TEAM.1", happened: "2026-05-29", number: 3.5 });
 * found.ok && found.value; // => { type: "rating", id: "r-1", learner: "ana", happened: "2026-05-29", target: "TEAM.1", value: { kind: "number", number: 3.5 } }
 * const bare = ratingOfRow({ learner: "ana", competency: "TEAM.1", happened: "2026-05-29" });
 * bare.issues.map(({ code }) => code); // => ["not-one-rating"]
 * ```
 */
export function ratingOfRow(row: LogRow, { occurrence = 0 }: RowOptions = {}): Result<Rating> {
  // A row is plain JSON, which an interface cannot say of itself.
  const raw = row as object as RawDocument;
  const { rating, issues } = readRating(raw, [], (cells) => rowId(cells, occurrence));
  return rating === undefined ? { ok: false, issues } : { ok: true, value: rating, issues };
}
