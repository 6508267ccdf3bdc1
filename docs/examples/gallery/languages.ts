import type { Language, StaffLanguage } from "@whole-learner/reports";
import { ar } from "@whole-learner/reports/languages/ar";
import { en } from "@whole-learner/reports/languages/en";
import { es } from "@whole-learner/reports/languages/es";
import { vi } from "@whole-learner/reports/languages/vi";
import { zhHans } from "@whole-learner/reports/languages/zh-Hans";

/** The languages of reports for learners, families and the public. */
export const languages: readonly Language[] = [en, es, zhHans, ar, vi];

/** The languages of reports for staff. */
export const staffLanguages: readonly StaffLanguage[] = [en, es];
