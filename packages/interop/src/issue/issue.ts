import type { IssueOf, Path, Severity } from "@whole-learner/core/issue";
import type { InteropFindings } from "./findings.ts";
import type { Repair } from "./repair.ts";

/** Where an issue is: in JSON (and XML read as a tree) by keys and positions from the root; in a table by row and column. */
export type IssuePlace =
  | { readonly path: Path }
  | {
      /** The file, by the name that it has in the input, where several are read at once. */
      readonly file?: string;
      /** The line of the record in the file as a spreadsheet counts it: the first line is 1, which is mostly the header's. */
      readonly row: number;
      /** The column by its header; without it, the whole row. */
      readonly column?: string;
    };

/**
 * An issue of an import or export: what was found, where, how much it matters, and what was done about it. `path` is there for tables too (row and column, after the file where there are several), so
 * that whatever takes core's issues takes these.
 */
export type InteropIssue<F = InteropFindings> = IssueOf<F> & {
  readonly repair: Repair;
  readonly file?: string;
  readonly row?: number;
  readonly column?: string;
};

/** The code of an issue of this package. */
export type InteropIssueCode = keyof InteropFindings;

const pathOf = (place: Extract<IssuePlace, { readonly row: number }>): Path =>
  [place.file, place.row, place.column].filter((part) => part !== undefined);

/**
 * Makes an issue; the code decides what data it needs.
 *
 * @example
 * ```ts
 * import { interopIssue } from "@whole-learner/interop";
 * const found = interopIssue("forbidden-key", { path: ["CFItems", 3] }, { key: "__proto__" }, "warning", "left-out");
 * found.repair; // => "left-out"
 * ```
 */
export const interopIssue = <C extends keyof InteropFindings>(
  code: C,
  place: IssuePlace,
  data: InteropFindings[C],
  severity: Severity,
  repair: Repair,
): InteropIssue =>
  // The code and its data fit by the parameters' types: TypeScript cannot follow that through a union.
  ("path" in place
    ? { code, severity, path: place.path, data, repair }
    : {
        code,
        severity,
        path: pathOf(place),
        ...place,
        data,
        repair,
      }) as InteropIssue;
