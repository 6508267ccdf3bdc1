import type { StaffPage } from "./staff-page.ts";

/** A count, or that it is withheld. */
export const countWords = ({ language, staff }: StaffPage, count: number | undefined): string =>
  count === undefined ? staff.withheld : language.number(count, 0);
