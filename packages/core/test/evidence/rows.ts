import type { LogRow } from "../../src/evidence/row/log-row.ts";
import { ratingOfRow } from "../../src/evidence/row/rating-of-row.ts";
import { pointer } from "../../src/issue/pointer.ts";
import type { Json } from "../../src/parse/json.ts";
import { deepFreeze } from "../arbitraries/deep-freeze.ts";

/** A row that says who, what and when, not yet how well. */
export const row: LogRow = deepFreeze({
  id: "r-1",
  learner: "ana",
  competency: "TEAM.1",
  happened: "2026-05-29",
});

/** A row as it comes from a spreadsheet: anything in any cell. */
export const cells = (over: { readonly [field: string]: Json }): LogRow =>
  ({ ...row, ...over }) as LogRow;

/** The issues of a row, as `severity code place data`. */
export const issues = (found: LogRow): readonly string[] =>
  ratingOfRow(found).issues.map(
    ({ severity, code, path, data }) =>
      `${severity} ${code} ${pointer(path)} ${JSON.stringify(data)}`,
  );

/** The rating of a row, or its issues. */
export const read = (found: LogRow): unknown => {
  const result = ratingOfRow(found);
  return result.ok ? result.value : result.issues;
};

/** What every rating of such a row says. */
export const bare = {
  type: "rating",
  id: "r-1",
  learner: "ana",
  target: "TEAM.1",
  happened: "2026-05-29",
};
