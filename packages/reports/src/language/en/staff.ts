import { issues } from "./issues.ts";
import type { Formats } from "../formats.ts";
import type { StaffMessages } from "../staff-messages.ts";
import { quality } from "./quality.ts";
import { advisory } from "./advisory.ts";
import { comparison } from "./comparison.ts";
import { load } from "./load.ts";
import { equity } from "./equity.ts";
import { projection } from "./projection.ts";
import { matrix } from "./matrix.ts";
import { opportunity } from "./opportunity.ts";

/** The words of reports for staff, in English. */
export const staff = (formats: Formats): StaffMessages => ({
  handling: "For the staff of the school. It names learners: do not pass it on.",
  withheld: "withheld",
  withheldHow:
    "Small counts are withheld, and with them what they could be worked out from: a small count is a person.",
  issues,
  quality: quality(formats),
  comparison: comparison(formats),
  advisory: advisory(formats),
  matrix: matrix(formats),
  opportunity: opportunity(formats),
  load: load(formats),
  equity: equity(),
  projection: projection(formats),
});
