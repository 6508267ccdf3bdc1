import type { Language, StaffLanguage } from "@whole-learner/reports";
import { en } from "@whole-learner/reports/languages/en";
import { es } from "@whole-learner/reports/languages/es";

/** The languages of reports for learners, families and the public. */
export const languages: readonly Language[] = [en, es];

/** The languages of reports for staff. */
export const staffLanguages: readonly StaffLanguage[] = [en, es];
