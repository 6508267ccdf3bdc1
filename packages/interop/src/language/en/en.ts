import type { InteropWords } from "../../issue/format-issue.ts";
import { interopIssueSentences } from "./issues.ts";
import { repairSentences } from "./repairs.ts";

/** The English words of this package, for `formatInteropIssue`. */
export const en: InteropWords = {
  issues: interopIssueSentences,
  repairs: repairSentences,
  place: (row, column) =>
    column === undefined ? `row ${row}` : `row ${row}, column ${JSON.stringify(column)}`,
};
