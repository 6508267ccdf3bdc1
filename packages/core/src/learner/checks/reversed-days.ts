import { type Issue, issue, type Path } from "../../issue/issue.ts";
import type { DaySpan } from "../../time/in-span.ts";
import type { RosterCheck } from "./roster-check.ts";

const reversed = ({ from, until }: DaySpan, path: Path): readonly Issue[] =>
  from !== undefined && until !== undefined && until < from
    ? [issue("ends-before-it-begins", path, { from, until })]
    : [];

const spans = ["enrolments", "memberships", "expectations"] as const;

/** What ends before it begins: enrolments, memberships, expectations, communities, goals; and reports with evidence from after their day. */
export const reversedDays: RosterCheck = ({ learners, communities, goals, issuedReports }) => [
  ...learners.flatMap((learner, at) =>
    spans.flatMap((list) =>
      learner[list].flatMap((span, position) =>
        reversed(span, ["learners", at, list, position, "until"]),
      ),
    ),
  ),
  ...communities.flatMap((community, at) => reversed(community, ["communities", at, "until"])),
  ...goals.flatMap(({ set, by }, at) =>
    by === undefined ? [] : reversed({ from: set, until: by }, ["goals", at, "by"]),
  ),
  ...issuedReports.flatMap(({ evidenceThrough: through, on }, at) =>
    through > on
      ? [issue("evidence-after-issue", ["issuedReports", at, "evidenceThrough"], { through, on })]
      : [],
  ),
];
