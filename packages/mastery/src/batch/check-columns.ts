import { type PolicyIssue, policyIssue } from "../issue/issue.ts";
import type { EvidenceColumns } from "./evidence-columns.ts";
import { codesIn } from "./range-of.ts";

/** More groups than a list of offsets can hold. */
const mostGroups = 1_073_741_824;

const termNames = ["kinds", "settings", "experiences", "roles"] as const;
const names = [
  "learner",
  "competency",
  "levels",
  "scores",
  "times",
  "sequences",
  "weights",
  "mask",
  "verified",
] as const;

/** What is wrong with columns as a whole: then there is no telling which row is which. */
export function checkColumns(columns: EvidenceColumns): readonly PolicyIssue[] {
  const rows = columns.learner.length;
  const issues: PolicyIssue[] = [];
  const checkLength = (column: string, length: number): void => {
    if (length !== rows) {
      issues.push(policyIssue("column-length", [column], { column, rows: length, need: rows }));
    }
  };
  const checkCodes = (
    column: string,
    codes: Parameters<typeof codesIn>[0],
    below: number,
  ): void => {
    const code = codesIn(codes) - 1;
    if (code >= below) {
      issues.push(policyIssue("column-out-of-range", [column], { column, code, below }));
    }
  };
  for (const name of names) {
    const column = columns[name];
    if (column !== undefined) checkLength(name, column.length);
  }
  for (const name of termNames) {
    const column = columns[name];
    if (column === undefined) continue;
    checkLength(name, column.codes.length);
    checkCodes(name, column.codes, column.names.length);
  }
  if (columns.levels === undefined && columns.scores === undefined) {
    issues.push(
      policyIssue("column-length", ["levels"], { column: "levels", rows: 0, need: rows }),
    );
  }
  const { learners, competencies } = columns;
  if (learners !== undefined) checkCodes("learner", columns.learner, learners);
  if (competencies !== undefined) checkCodes("competency", columns.competency, competencies);
  const groups =
    (learners ?? codesIn(columns.learner)) * (competencies ?? codesIn(columns.competency));
  if (groups > mostGroups) {
    issues.push(policyIssue("too-many-groups", [], { groups, most: mostGroups }));
  }
  return issues;
}
