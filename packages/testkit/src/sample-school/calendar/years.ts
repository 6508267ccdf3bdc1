import type { Day } from "@whole-learner/core";
import type { Wording } from "../texts/index.ts";

export type YearId = "2024-25" | "2025-26";

/** A stretch of days, the last one included. */
export interface Stretch {
  readonly from: Day;
  readonly until: Day;
}

/** One of a school year's four terms. */
export interface TermText extends Stretch {
  readonly id: string;
  readonly year: YearId;
  /** 1 to 4. */
  readonly number: number;
  readonly name: Wording;
}

/** The day for which the sample school is asked. */
export const asOf: Day = "2026-05-29";

const names: readonly Wording[] = [
  { en: "Autumn term", es: "Periodo de otoño" },
  { en: "Winter term", es: "Periodo de invierno" },
  { en: "Early spring term", es: "Periodo de inicio de primavera" },
  { en: "Late spring term", es: "Periodo de fin de primavera" },
];

const term = (year: YearId, number: number, from: Day, until: Day): TermText => ({
  id: `${year}-t${number}`,
  year,
  number,
  name: names[number - 1] ?? { en: "", es: "" },
  from,
  until,
});

/** Eight terms, oldest first. */
export const terms: readonly TermText[] = [
  term("2024-25", 1, "2024-09-03", "2024-11-08"),
  term("2024-25", 2, "2024-11-12", "2025-01-31"),
  term("2024-25", 3, "2025-02-03", "2025-04-11"),
  term("2024-25", 4, "2025-04-22", "2025-06-20"),
  term("2025-26", 1, "2025-09-02", "2025-11-07"),
  term("2025-26", 2, "2025-11-11", "2026-01-30"),
  term("2025-26", 3, "2026-02-02", "2026-04-10"),
  term("2025-26", 4, "2026-04-21", "2026-06-19"),
];

/** Days within terms on which there is no school. */
export const breaks: readonly (Stretch & { readonly name: Wording })[] = [
  {
    from: "2024-11-28",
    until: "2024-11-29",
    name: { en: "Harvest days", es: "Días de la cosecha" },
  },
  {
    from: "2024-12-21",
    until: "2025-01-05",
    name: { en: "Winter break", es: "Vacaciones de invierno" },
  },
  {
    from: "2025-05-26",
    until: "2025-05-26",
    name: { en: "Day of the boats", es: "Día de los botes" },
  },
  {
    from: "2025-11-27",
    until: "2025-11-28",
    name: { en: "Harvest days", es: "Días de la cosecha" },
  },
  {
    from: "2025-12-20",
    until: "2026-01-04",
    name: { en: "Winter break", es: "Vacaciones de invierno" },
  },
  {
    from: "2026-05-25",
    until: "2026-05-25",
    name: { en: "Day of the boats", es: "Día de los botes" },
  },
];

/** The school years, each from the first day of its first term to the last of its last. */
export const years: readonly (Stretch & { readonly id: YearId })[] = [
  { id: "2024-25", from: "2024-09-03", until: "2025-06-20" },
  { id: "2025-26", from: "2025-09-02", until: "2026-06-19" },
];
