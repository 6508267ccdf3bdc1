import type { LearnerReport } from "../learner-page/learner-report.ts";
import type { Page } from "../learner-page/page.ts";
import type { Transcript } from "./transcript-input.ts";

/** The page of a transcript: whatever is looked up for it is looked up for the public. */
export type TranscriptPage = Page<Transcript & Pick<LearnerReport, "audience">>;
