export { composeExplanation } from "./explanation.ts";
export type { ExplanationContext } from "./explanation-context.ts";
export { policySentence } from "./policy-sentence.ts";
export { digestOfReport } from "./progress/digest-of-report.ts";
export type { LearnerReport, Narrative, School } from "./learner-page/learner-report.ts";
export type { EducatorNote, Habit, ProgressReport } from "./progress/progress-report-input.ts";
export { composeProgressReport } from "./progress-report.ts";
