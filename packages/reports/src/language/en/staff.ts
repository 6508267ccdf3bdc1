import { issues } from "./issues.ts";
import type { StaffMessages } from "../staff-messages.ts";

/** The words of reports for staff, in English. */
export const staff = (): StaffMessages => ({
  handling: "For the staff of the school. It names learners: do not pass it on.",
  issues,
});
