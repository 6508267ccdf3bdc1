import { type Framework, type Issue, type Log, sayIssue } from "@whole-learner/core";
import { issueSentences } from "@whole-learner/core/languages/en";
import type { InteropIssue } from "@whole-learner/interop";
import { fromCanvasResults } from "@whole-learner/interop/canvas";
import { fromLogCsv, readCsv as readTable } from "@whole-learner/interop/csv";
import { interopIssueSentences } from "@whole-learner/interop/languages/en";
import { fromOneRosterResults } from "@whole-learner/interop/one-roster";

/** Ratings from a file, with where each stood and what was wrong with the others. */
export interface CsvFile {
  readonly log: Log;
  /** For each entry of the log, its row in the file. */
  readonly rows: readonly number[];
  readonly issues: readonly InteropIssue[];
}

/** One fault of the file, in words. `row` counts as a spreadsheet does: the header is row 1. */
export interface FileFault {
  readonly row: number;
  readonly field: string;
  readonly problem: string;
  readonly hint: string;
  readonly error: boolean;
}

/** What a file of evidence can be read with. */
export interface CsvCompany {
  readonly framework: Framework;
  /** A file that stands beside it, by its name without `.csv`; undefined where there is none. */
  readonly beside: (name: string) => string | undefined;
}

/** Our competencies by the ids that Canvas has for their outcomes, where the framework came from there. */
const canvasIds = ({ competencies }: Framework): Readonly<Record<string, string>> =>
  Object.fromEntries(
    competencies.flatMap(({ id, code, extensions }) => [
      ...(code === undefined ? [] : [[code, id] as const]),
      ...(typeof extensions?.["canvas/id"] === "string"
        ? [[extensions["canvas/id"], id] as const]
        : []),
    ]),
  );

/** Rows of evidence in CSV, with any delimiter, a byte-order mark or none: our own columns, or results of OneRoster or Canvas, by their headers. */
export function readCsv(text: string, { framework, beside }: CsvCompany): CsvFile {
  const headers = readTable(text).value.headers.map((header) => header.toLowerCase());
  if (headers.includes("studentsourcedid") && headers.includes("lineitemsourcedid")) {
    const files = Object.fromEntries(
      (
        ["lineItems", "resultLearningObjectiveIds", "lineItemLearningObjectiveIds"] as const
      ).flatMap((name) => {
        const found = beside(name);
        return found === undefined ? [] : [[name, found] as const];
      }),
    );
    const { value, issues } = fromOneRosterResults(
      { results: text, ...files },
      { framework, lineItems: "are competencies" },
    );
    return { ...value, issues };
  }
  if (headers.includes("learning outcome id")) {
    const { value, issues } = fromCanvasResults(text, { competencies: canvasIds(framework) });
    return { ...value, issues };
  }
  const { value, issues } = fromLogCsv(text);
  return { ...value, issues };
}

const wholeRow = "the whole row";

/** What is wrong with the file, and with the entries that came of it, in the order of its rows. */
export function rowFaults(
  { issues, rows }: CsvFile,
  checked: readonly Issue[],
): readonly FileFault[] {
  const faults: FileFault[] = [];
  for (const found of issues) {
    if (found.severity === "note") continue;
    // People asked for a field, whatever its column is called in their file.
    const named = found.code === "document-issue" ? found.data.field : found.column;
    faults.push({
      row: found.row ?? 1,
      field: named ?? wholeRow,
      ...sayIssue(found, interopIssueSentences),
      error: found.severity === "error",
    });
  }
  for (const found of checked) {
    if (found.severity === "note") continue;
    const [list, at, field = wholeRow] = found.path;
    faults.push({
      row: (list === "entries" ? rows[Number(at)] : undefined) ?? 1,
      // A row says competency or indicator; the entry made of it says target.
      field: field === "target" ? "competency" : String(field),
      ...sayIssue(found, issueSentences),
      error: found.severity === "error",
    });
  }
  return faults.sort((a, b) => a.row - b.row);
}
