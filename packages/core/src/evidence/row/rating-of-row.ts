import { hasErrors, type Issue, issue, type Path } from "../../issue/issue.ts";
import type { Result } from "../../issue/result.ts";
import type { RawDocument } from "../../parse/kind.ts";
import type { Voice } from "../circumstances.ts";
import type { Rating } from "../rating.ts";
import type { LogRow } from "./log-row.ts";
import { readRow } from "./read-row.ts";
import { rowId } from "./row-id.ts";
import { targetOfRow, valueOfRow } from "./value-of-row.ts";

/** A row as a rating that may still need an id, with the cells as they were read. */
export interface RowRating {
  readonly cells: Partial<LogRow>;
  /** Missing where something kept the row from being a rating. */
  readonly rating?: Omit<Rating, "id">;
  readonly issues: readonly Issue[];
}

/** Reads a row; every fault is an issue at its field. */
export function readRating(row: RawDocument, path: Path): RowRating {
  const read = readRow(row, path);
  const { cells, filled, issues } = read;
  for (const [field, expected] of [
    ["learner", "string"],
    ["happened", "day or instant"],
  ] as const) {
    if (!filled.has(field)) issues.push(issue("missing-value", [...path, field], { expected }));
  }
  const target = targetOfRow(read, path);
  const value = valueOfRow(read, path);
  const {
    id,
    competency,
    indicator,
    level,
    number,
    points,
    of,
    met,
    status,
    role,
    rater,
    ...rest
  } = cells;
  const { learner, happened } = rest;
  if (!learner || !happened || !target || !value || hasErrors(issues)) return { cells, issues };
  const voice: Voice | undefined =
    role === undefined && rater === undefined
      ? undefined
      : { role: role ?? "educator", ...(rater !== undefined && { id: rater }) };
  return {
    cells,
    rating: {
      type: "rating",
      ...rest,
      learner,
      happened,
      target,
      value,
      ...(voice && { rater: voice }),
    },
    issues,
  };
}

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
  const { cells, rating, issues } = readRating(row as object as RawDocument, []);
  return rating === undefined
    ? { ok: false, issues }
    : { ok: true, value: { ...rating, id: cells.id ?? rowId(cells, occurrence) }, issues };
}
