import { issue } from "../issue/issue.ts";
import { must, type Result } from "../issue/result.ts";
import type { Json } from "../parse/json.ts";
import type { Limits } from "../parse/limits.ts";
import type { Parser } from "../parse/parser.ts";
import type { Log } from "./log.ts";
import { findHostile } from "./parsing/find-hostile.ts";
import { readEntries } from "./parsing/read-entries.ts";
import { readShell } from "./parsing/read-shell.ts";

/**
 * Reads a log from anything: a log document, a list of entries, a list of rows, or both mixed. An object with a `type` is an entry, any other a
 * row (see `LogRow`). Every record is read by itself: a bad one comes back as errors at its place and costs no other, so the value
 * can hold less than the input did. Whoever reads a batch looks at the issues and goes on with the value; a log is refused only where there is no
 * telling its entries apart. Never throws.
 *
 * @example
 * ```ts
 * import { safeParseLog } from "@whole-learner/core";
 * const read = safeParseLog([
 *   { id: "r-1", learner: "ana", competency: "TEAM.1", happened: "2026-05-29", recorded: "2026-05-29", number: "3.5" },
 *   { learner: "ana", competency: "TEAM.1", happened: "29 May", level: "adapting" },
 * ]);
 * read.ok && read.value.entries.map(({ id }) => id); // => ["r-1"]
 * read.issues.map(({ code, path }) => [code, ...path]); // => [["not-a-moment", 1, "happened"]]
 * ```
 */
export const safeParseLog: Parser<Log>["safeParse"] = (input, limits = {}) => {
  try {
    return readLog(input, limits);
  } catch {
    // A getter or a proxy, outside of any entry.
    return { ok: false, issues: [issue("not-json", [], { found: "unreadable" })] };
  }
};

/**
 * Reads a log from anything, all of it good: throws `InvalidInputError` with every issue if there is any error, also in a single record. For
 * batches, where the good records are wanted whatever the others are, see {@link safeParseLog}.
 */
export const parseLog: Parser<Log>["parse"] = (input, limits) => must(safeParseLog(input, limits));

function readLog(input: unknown, limits: Limits): Result<Log> {
  const found = findHostile(input, limits);
  if (found.whole.length > 0) return { ok: false, issues: found.whole };
  // Plain JSON by now, but for the entries that are known not to be.
  const shell = readShell(input as Json);
  if (!("entries" in shell)) return { ok: false, issues: shell.issues };
  const { entries, issues } = readEntries(shell.entries, shell.path, found.byEntry);
  const { extensions } = shell;
  return {
    ok: true,
    value: { format: "whole-learner/log@1", entries, ...(extensions && { extensions }) },
    issues: [...shell.issues, ...issues],
  };
}
