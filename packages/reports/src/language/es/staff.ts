import { issues } from "./issues/issues.ts";
import type { Formats } from "../formats.ts";
import type { StaffMessages } from "../staff-messages.ts";
import { quality } from "./quality.ts";

/** The words of reports for staff, in Spanish. */
export const staff = (formats: Formats): StaffMessages => ({
  handling: "Para el personal de la escuela. Nombra a estudiantes: no se comparte.",
  issues,
  quality: quality(formats),
});
