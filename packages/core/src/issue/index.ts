export type { Findings } from "./findings.ts";
export { InvalidInputError } from "./invalid-input-error.ts";
export {
  hasErrors,
  type Issue,
  type IssueCode,
  type IssueOf,
  issue,
  type Path,
  type Severity,
} from "./issue.ts";
export { pointer } from "./pointer.ts";
export { type Problem, type Sentences, say } from "./problem.ts";
export { must, type Result } from "./result.ts";
export { formatIssue, type IssueSentence, type IssueSentences, sayIssue } from "./sentence.ts";
