import { issues } from "./issues.ts";
import type { Formats } from "../formats.ts";
import type { StaffMessages } from "../staff-messages.ts";
import { quality } from "./quality.ts";

/** The words of reports for staff, in English. */
export const staff = (formats: Formats): StaffMessages => ({
  handling: "For the staff of the school. It names learners: do not pass it on.",
  issues,
  quality: quality(formats),
});
