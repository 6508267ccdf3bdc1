import type { InteropWords } from "../../issue/format-issue.ts";
import { interopIssueSentences } from "./issues.ts";
import { repairSentences } from "./repairs.ts";

/** The English words of this package, for `formatInteropIssue`. */
export const en: InteropWords = {
  issues: interopIssueSentences,
  repairs: repairSentences,
  place: (row, column, file) =>
    [
      ...(file === undefined ? [] : [file]),
      `row ${row}`,
      ...(column === undefined ? [] : [`column ${JSON.stringify(column)}`]),
    ].join(", "),
};
