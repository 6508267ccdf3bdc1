import { tidyCsv, wideCsv } from "@whole-learner/reports";
import { determinations } from "./school.ts";

/** A file of results for who computes with them. */
export interface ResultTable {
  readonly name: string;
  readonly words: string;
  readonly csv: string;
}

/** Pseudonyms. These follow the roster, which is enough for invented learners; a school keeps a shuffled list, apart from the results. */
const pseudonyms = new Map<string, string>();
for (const { learner } of determinations.competencies) {
  if (!pseudonyms.has(learner)) pseudonyms.set(learner, `L${pseudonyms.size + 1}`);
}
const learner = (id: string): string => pseudonyms.get(id) ?? "";

/** Every result of the school as tables: results by a goal agreed for one learner are left out, as they belong into no statistic. */
export const resultTables: readonly ResultTable[] = [
  {
    name: "results.tidy.csv",
    words: "a row for each learner and competency",
    csv: tidyCsv(determinations.competencies, { learner }),
  },
  {
    name: "results.wide.csv",
    words: "a row for each learner",
    csv: wideCsv(determinations.competencies, { learner }),
  },
];
