export { composeExplanation } from "./explanation.ts";
export type { ExplanationContext } from "./explanation-context.ts";
export { policySentence } from "./policy-sentence.ts";
export { digestOfReport } from "./progress/digest-of-report.ts";
export type {
  EducatorNote,
  Habit,
  Narrative,
  ProgressReport,
  School,
} from "./progress/progress-report-input.ts";
export { composeProgressReport } from "./progress-report.ts";
