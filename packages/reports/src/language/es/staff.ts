import { issues } from "./issues/issues.ts";
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

/** The words of reports for staff, in Spanish. */
export const staff = (formats: Formats): StaffMessages => ({
  handling: "Para el personal de la escuela. Nombra a estudiantes: no se comparte.",
  withheld: "no se muestra",
  withheldHow:
    "Las cuentas pequeñas no se muestran, ni aquello de lo que podrían deducirse: una cuenta pequeña es una persona.",
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
