import type { Framework } from "@whole-learner/core/framework";
import { type RowRecord, settleFramework } from "../csv/settle-framework.ts";
import type { Imported } from "../issue/imported.ts";
import type { InteropIssue } from "../issue/issue.ts";
import { type JsonRecord, present } from "../json/json-record.ts";
import { placeStatements } from "./place-statements.ts";
import type { StatedRelation, Statement } from "./statement.ts";

/** The row of the first statement: what is wrong with the framework itself is told at the one before, as with tables. */
const first = 2;

/**
 * Makes a framework of statements: each a competency in its home. What holds others is told by them, and is not reported by itself. A record that core refuses costs
 * itself.
 */
export function settleStatements(
  about: JsonRecord,
  given: readonly Statement[],
  relations: readonly StatedRelation[],
): Imported<Framework | undefined> {
  const placed = placeStatements(given);
  const holding = new Set(placed.homes);
  const competencies = placed.statements.map(
    ({ id, record }, at): RowRecord => ({
      row: first + at,
      record: present({
        id,
        ...record,
        reporting: holding.has(id) ? "none" : "level",
        partOf: placed.homes[at],
      }),
    }),
  );
  const stated = [...placed.relations, ...relations];
  const rows = stated.map(
    ({ record }, at): RowRecord => ({ row: first + placed.statements.length + at, record }),
  );
  const settled = settleFramework({ scales: [], ...about }, { competencies, relations: rows });
  const paths = [...placed.statements, ...stated].map(({ path }) => path);
  const issues = settled.issues.map(({ row, column, ...rest }): InteropIssue => {
    const above = row === undefined ? [] : (paths[row - first] ?? []);
    return { ...rest, path: column === undefined ? above : [...above, column] };
  });
  return { value: settled.value, issues: [...placed.issues, ...issues] };
}
