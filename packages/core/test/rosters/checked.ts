import type { Framework } from "../../src/framework/framework.ts";
import { pointer } from "../../src/issue/pointer.ts";
import { checkRoster } from "../../src/learner/check-roster.ts";
import type { Community } from "../../src/learner/community.ts";
import type { Goal } from "../../src/learner/goal.ts";
import type { IssuedReport } from "../../src/learner/issued-report.ts";
import type { Roster } from "../../src/learner/roster.ts";
import { frameworkOf } from "../frameworks/framework-of.ts";
import { learnerOf, rosterOf } from "./roster-of.ts";

/** What is wrong with a roster that has these parts, as code, severity, place and data. */
export const found = (fields: Partial<Roster>, framework?: Framework): readonly unknown[] =>
  checkRoster(rosterOf(fields), framework).map(({ code, severity, path, data }) => [
    code,
    severity,
    pointer(path),
    data,
  ]);

/** Records that say no more than they must, and what a test says of them. */
export const ana = learnerOf("ana", { households: [{ id: "h1", languages: ["en"] }] });

export const community = (id: string, fields: Partial<Community> = {}): Community => ({
  id,
  name: id,
  kind: "house",
  leads: [],
  ...fields,
});

export const goal = (fields: Partial<Goal> = {}): Goal => ({
  id: "g",
  learner: "ana",
  statement: "I want to sail.",
  set: "2026-01-15",
  status: "open",
  checkIns: [],
  ...fields,
});

export const report = (id: string, fields: Partial<IssuedReport> = {}): IssuedReport => ({
  id,
  learner: "ana",
  kind: "progress-report",
  on: "2026-01-30",
  evidenceThrough: "2026-01-30",
  digest: "d",
  ...fields,
});

export const reflection = {
  id: "r",
  learner: "ana",
  on: "2026-01-15",
  text: "I sailed.",
  visibility: "family",
} as const;

export const response = {
  id: "a",
  learner: "ana",
  target: "presents",
  on: "2026-01-15",
  kind: "agree",
} as const;

/** A framework of two bands, an outcome, a competency, and one that is out of use. */
export const framework = frameworkOf({
  gradeBands: [
    { id: "3-5", name: "3-5" },
    { id: "6-8", name: "6-8" },
  ],
  outcomes: [{ id: "team", name: "Team", part: "whole-learner" }],
  competencies: [
    { id: "presents", name: "Presents ideas", reporting: "level", code: "P.1" },
    { id: "old", name: "Old", reporting: "level", retired: { on: "2025-06-30" } },
  ],
});
