export type { InteropFindings } from "./findings.ts";
export { formatInteropIssue, type InteropWords } from "./format-issue.ts";
export type { Imported } from "./imported.ts";
export {
  type InteropIssue,
  type InteropIssueCode,
  interopIssue,
  type IssuePlace,
} from "./issue.ts";
export { type Repair, repairs } from "./repair.ts";
export { tallyIssues, type Tally } from "./tally-issues.ts";
export type { JsonFindings } from "../json/findings.ts";
export type { RecordFindings } from "../json/record-findings.ts";
