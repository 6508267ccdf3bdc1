import {
  type Demonstration,
  type Entry,
  gather,
  type Learner,
  type Log,
  opportunityMap,
  type Rating,
  type Roster,
} from "@whole-learner/core";
import {
  compare,
  definePolicy,
  determine,
  evidenceLoad,
  type Policy,
  type Question,
  ratingsEntered,
  touched,
} from "@whole-learner/mastery";
import type {
  AdvisoryOverview,
  ClassMatrix,
  LoadReport,
  OpportunityReport,
  PolicyComparison,
  StaffReport,
} from "../src/compose/index.ts";
import * as school from "./school.ts";

// The fixture school with an advisory of five: one of whom much was seen, one of whom nothing, one with work not handed in and ratings of her
// own, one whose raters do not agree, one who has a goal and a question.

const person = (id: string, name: string, rest: Partial<Learner> = {}): Learner => ({
  id,
  name,
  households: [],
  enrolments: [{ from: "2025-09-01", band: "6-8", grade: "7" }],
  memberships: [{ community: "heron", from: "2025-09-01" }],
  expectations: [],
  ...rest,
});

export const roster: Roster = {
  ...school.roster,
  learners: [
    ...school.roster.learners,
    person("noah", "Noah Oduya"),
    person("abel", "Ábel Quist", { legalName: "Abelard Quist-Secret" }),
    person("zora", "Zora Lind", { enrolments: [{ from: "2025-09-01", band: "3-5" }] }),
    person("nuria", "Ñuria Vega", {
      memberships: [
        { community: "heron", from: "2025-09-01" },
        { community: "ferry-studio", from: "2025-09-01" },
      ],
    }),
    person("elsewhere", "Elsewhere Olsen", { memberships: [] }),
  ],
  goals: [
    {
      id: "g1",
      learner: "nuria",
      statement: { en: "I want to lead a meeting.", es: "Quiero dirigir una reunión." },
      set: "2026-02-02",
      by: "2026-05-15",
      status: "open",
      checkIns: [],
    },
    {
      id: "g2",
      learner: "nuria",
      statement: { en: "I want to plan a trip.", es: "Quiero planear un viaje." },
      set: "2026-02-02",
      by: "2026-05-15",
      status: "reached",
      checkIns: [{ on: "2026-05-02", by: { role: "educator" }, note: "Done." }],
    },
  ],
};

const work = (id: string, learner: string, on: string, setting: string): Demonstration => ({
  type: "demonstration",
  id,
  happened: on,
  recorded: on,
  learners: [learner],
  setting,
  band: "6-8",
  supports: ["a reader"],
});

const rated = (
  demonstration: string,
  learner: string,
  on: string,
  target: string,
  value: number | Rating["value"],
  rater: Rating["rater"] = { role: "educator", id: "anand", name: "Joseph Anand" },
): Rating => ({
  type: "rating",
  id: `${demonstration}/${target}/${rater.role}/${rater.id ?? ""}`,
  happened: on,
  recorded: on,
  learner,
  target,
  demonstration,
  value: typeof value === "number" ? { kind: "number", number: value } : value,
  rater,
});

const log: Log = {
  format: "whole-learner/log@1",
  entries: [
    ...school.log.entries,
    work("a1", "abel", "2025-10-10", "class"),
    work("a2", "abel", "2025-12-01", "community"),
    work("a3", "abel", "2026-05-04", "class"),
    rated("a1", "abel", "2025-10-10", "STEER.1", 2),
    rated("a2", "abel", "2025-12-01", "STEER.1", 3),
    rated("a3", "abel", "2026-05-04", "STEER.1", 3),
    rated("a3", "abel", "2026-05-04", "STEER.1", 1, { role: "self", id: "abel" }),
    rated("a1", "abel", "2025-10-10", "TEAM.1", 4),
    rated("a2", "abel", "2025-12-01", "TEAM.1", { kind: "status", status: "missing" }),
    work("z1", "zora", "2026-05-05", "community"),
    rated("z1", "zora", "2026-05-05", "STEER.3", 2),
    rated("z1", "zora", "2026-05-05", "STEER.3", 4, { role: "panel", id: "p1" }),
    work("n1", "nuria", "2025-11-10", "class"),
    work("n2", "nuria", "2026-05-12", "community"),
    rated("n1", "nuria", "2025-11-10", "STEER.1", 3),
    rated("n2", "nuria", "2026-05-12", "STEER.1", 4, { role: "educator", id: "quintero" }),
  ] satisfies readonly Entry[],
};

/** The school's policy, with raters of STEER.3 who have to agree. */
export const policy: Policy = definePolicy({
  ...school.policy,
  exceptions: [
    ...(school.policy.exceptions ?? []),
    {
      when: { competency: ["STEER.3"] },
      use: { combine: { raters: { rule: "consensus" } }, sufficiency: {} },
    },
  ],
});

/** What many schools leave behind: an average in which work not handed in is the lowest level, and self-ratings count. */
const yearAverage: Policy = definePolicy({
  format: "whole-learner/policy@1",
  id: "year-average",
  version: "1",
  name: { en: "Year average", es: "Promedio del año" },
  score: { method: "mean" },
  missing: { as: "lowest" },
  admit: { roles: ["educator", "self", "panel"] },
  display: { rounding: { places: 2, mode: "half-up", input: "snapped" } },
});

const { asOf } = school;
const question: Question = { ...school.question, roster, evidence: log, policy };
export const determinations = determine(question);
const earlierDay = "2026-01-30";
const gathered = gather({ framework: school.framework, log, asOf });

/** What every report for staff of the fixture is made of. */
export const staffReport: Omit<StaffReport, "audience"> = {
  framework: school.framework,
  roster,
  school: school.report.school,
  issued: school.report.issued,
  ...(school.report.period === undefined ? {} : { period: school.report.period }),
  id: "HB-staff-1",
};

const other: Question = { ...question, policy: yearAverage };

export const comparison: PolicyComparison = {
  ...staffReport,
  audience: "educator",
  comparison: compare(question, other),
  from: policy,
  to: yearAverage,
  touched: { from: touched(question), to: touched(other) },
};

export const matrix: ClassMatrix = {
  ...staffReport,
  audience: "educator",
  community: "heron",
  determinations,
  policy,
  order: "name",
};

export const advisory: AdvisoryOverview = {
  ...staffReport,
  audience: "educator",
  community: "heron",
  determinations,
  earlier: { determinations: determine({ ...question, asOf: earlierDay }), day: earlierDay },
  demonstrations: gathered.demonstrations,
  policy,
  requests: [
    {
      id: "q1",
      learner: "nuria",
      target: "STEER.1",
      on: "2026-05-20",
      kind: "another-opportunity",
    },
    { id: "q2", learner: "mina", target: "MATH.1", on: "2026-05-21", kind: "let-us-talk" },
    { id: "q3", learner: "mina", target: "TEAM.1", on: "2026-05-21", kind: "agree" },
  ],
  conferences: [
    { learner: "mina", on: "2026-05-18", status: "held" },
    { learner: "nuria", on: "2026-03-02", status: "held" },
    { learner: "nuria", on: "2026-06-09", status: "planned" },
  ],
  limit: 5,
};

export const opportunity: OpportunityReport = {
  ...staffReport,
  audience: "educator",
  experiences: school.experiences,
  opportunities: opportunityMap({
    catalogue: school.experiences,
    roster,
    from: "2025-09-01",
    until: "2026-06-30",
  }),
  days: { from: "2025-09-01", until: "2026-06-30" },
};

const terms = [
  { id: "t1", from: "2025-09-01", until: "2026-01-30" },
  { id: "t2", from: "2026-02-02", until: "2026-06-19" },
] as const;

export const load: LoadReport = {
  ...staffReport,
  audience: "educator",
  policy,
  load: evidenceLoad({
    framework: school.framework,
    policy,
    roster,
    terms,
    assignments: [
      {
        educator: "anand",
        learners: ["mina", "noah", "abel", "zora", "nuria"],
        competencies: ["STEER.1", "STEER.2", "STEER.3", "CARE.1"],
      },
      { educator: "quintero", learners: ["mina", "nuria"], competencies: ["STEER.1", "MATH.1"] },
    ],
  }),
  entered: ratingsEntered(gathered, { raters: ["anand", "quintero"], terms }),
  people: [
    { id: "anand", name: "Joseph Anand" },
    { id: "quintero", name: "Marisol Quintero" },
  ],
  termNames: {
    t1: { en: "Autumn", es: "Otoño" },
    t2: { en: "Spring", es: "Primavera" },
  },
};

/** Strings that no report for staff may hold. */
export const never: readonly string[] = [...school.never, "Abelard", "Quist-Secret"];
