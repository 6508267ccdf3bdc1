import type { Framework } from "@whole-learner/core/framework";
import { safeParseFramework } from "@whole-learner/core/parse";
import type { Imported } from "../issue/imported.ts";
import { type InteropIssue, interopIssue } from "../issue/issue.ts";

/** A record that a row became, as it goes to core's parser. */
export interface RowRecord {
  readonly row: number;
  readonly record: Readonly<Record<string, unknown>>;
}

/** The lists of a framework, each with the rows that its records came from. */
export type RowLists = Readonly<Record<string, readonly RowRecord[]>>;

/**
 * Makes a framework of records that came from rows. Core takes a framework whole or not at all: a record that it refuses is left out with its row and what is wrong
 * with it, and the others are tried again. Undefined where what is said about the framework itself is refused.
 */
export function settleFramework(
  about: Readonly<Record<string, unknown>>,
  lists: RowLists,
): Imported<Framework | undefined> {
  const issues: InteropIssue[] = [];
  let kept = lists;
  for (;;) {
    const parsed = safeParseFramework({
      format: "whole-learner/framework@1",
      ...about,
      ...Object.fromEntries(
        Object.entries(kept).map(([list, rows]) => [list, rows.map(({ record }) => record)]),
      ),
    });
    const refused = new Map<string, Set<number>>();
    for (const found of parsed.issues) {
      const [list, at, field] = found.path;
      const rows = kept[String(list)];
      if (found.severity !== "error") {
        // Ids that were given are told once, of the records that stay.
        if (!parsed.ok) continue;
      } else if (rows !== undefined && typeof at === "number") {
        const of = refused.get(String(list)) ?? new Set();
        refused.set(String(list), of.add(at));
      }
      const row = typeof at === "number" ? (rows?.[at]?.row ?? 1) : 1;
      const column = typeof field === "string" ? { column: field } : {};
      issues.push(
        interopIssue(
          "document-issue",
          { row, ...column },
          { found, ...(typeof field === "string" ? { field } : {}) },
          found.severity,
          found.severity === "error" ? "left-out" : "made",
        ),
      );
    }
    if (parsed.ok) return { value: parsed.value, issues };
    if (refused.size === 0) return { value: undefined, issues };
    kept = Object.fromEntries(
      Object.entries(kept).map(([list, rows]) => [
        list,
        rows.filter((_, at) => !refused.get(list)?.has(at)),
      ]),
    );
  }
}
