import { type PolicyIssue, policyIssue } from "../issue/issue.ts";
import type { EvidenceColumns } from "./evidence-columns.ts";
import { codesIn } from "./range-of.ts";

/** As many groups as a list of offsets can hold. */
export const mostGroups = 1_073_741_824;

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

const codesBeyond = (
  column: string,
  codes: Parameters<typeof codesIn>[0],
  below: number | undefined,
): readonly PolicyIssue[] => {
  const code = codesIn(codes) - 1;
  return below === undefined || code < below
    ? []
    : [policyIssue("column-out-of-range", [column], { column, code, below })];
};

/** What is wrong with columns before codes of learners and competencies are looked at one by one. */
export function checkShape(columns: EvidenceColumns): readonly PolicyIssue[] {
  const rows = columns.learner.length;
  const issues: PolicyIssue[] = [];
  const checkLength = (column: string, length: number): void => {
    if (length !== rows) {
      issues.push(policyIssue("column-length", [column], { column, rows: length, need: rows }));
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
    issues.push(...codesBeyond(name, column.codes, column.names.length));
  }
  if (columns.levels === undefined && columns.scores === undefined) {
    issues.push(
      policyIssue("column-length", ["levels"], { column: "levels", rows: 0, need: rows }),
    );
  }
  return issues;
}

/** What is wrong with columns as a whole: then there is no telling which row is which. */
export function checkColumns(columns: EvidenceColumns): readonly PolicyIssue[] {
  const { learner, competency, learners, competencies } = columns;
  const groups = (learners ?? codesIn(learner)) * (competencies ?? codesIn(competency));
  return [
    ...checkShape(columns),
    ...codesBeyond("learner", learner, learners),
    ...codesBeyond("competency", competency, competencies),
    ...(groups > mostGroups
      ? [policyIssue("too-many-groups", [], { groups, most: mostGroups })]
      : []),
  ];
}
