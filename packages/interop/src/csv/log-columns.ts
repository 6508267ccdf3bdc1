import type { LogRow } from "@whole-learner/core/evidence";
import type { Columns } from "./columns.ts";

/** A field of a row of evidence. */
export type LogField = keyof LogRow;

/** The columns of a table of ratings, with what else people call them. A field of a row that is missing here does not compile. */
export const logColumns: Columns<LogField> = {
  id: [],
  learner: ["learner id", "student", "student id", "pupil"],
  competency: ["standard", "outcome", "skill"],
  indicator: [],
  level: ["rating"],
  number: ["score", "mark"],
  points: [],
  of: ["points possible", "out of"],
  met: [],
  status: [],
  happened: ["date", "day", "on"],
  recorded: ["recorded at", "entered"],
  demonstration: ["work", "evidence"],
  role: ["voice", "rated as"],
  rater: ["rated by"],
  kind: [],
  setting: ["where"],
  experience: [],
  task: ["assignment"],
  attempt: ["try"],
  band: ["grade band"],
  language: [],
  supports: [],
  independence: [],
  visibility: [],
  due: ["due date"],
  submitted: ["submitted at", "handed in"],
  comment: ["note"],
  criterion: ["rubric row"],
};

/** What stands between supports in one cell: a row of evidence is read so. */
export const betweenSupports = "; ";
