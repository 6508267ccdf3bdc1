import type { Page } from "../learner-page/page.ts";
import type { ProgressReport } from "./progress-report-input.ts";

/** The page of a progress report. */
export type ProgressPage = Page<ProgressReport>;
