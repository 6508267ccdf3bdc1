import { issues } from "./issues/issues.ts";
import type { StaffMessages } from "../staff-messages.ts";

/** The words of reports for staff, in Spanish. */
export const staff = (): StaffMessages => ({
  handling: "Para el personal de la escuela. Nombra a estudiantes: no se comparte.",
  issues,
});
