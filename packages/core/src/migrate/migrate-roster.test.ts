import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { promise } from "../../test/fixtures/promise.ts";
import { edited, merged, split } from "../../test/migrate/migrated.ts";
import type { Relevel } from "../edit/recipes/relevel.ts";
import type { ExperienceCatalogue } from "../experience/experience.ts";
import type { Goal } from "../learner/goal.ts";
import type { Learner, PersonalExpectation } from "../learner/learner.ts";
import type { Roster } from "../learner/roster.ts";
import { migrateExperiences } from "./migrate-experiences.ts";
import { migrateRoster } from "./migrate-roster.ts";

const relevel: Relevel = {
  type: "relevel",
  scale: "four",
  levels: [1, 2, 3, 4].map((step) => ({ id: `n${step}`, name: `N${step}`, value: step })),
  mapping: [1, 2, 3, 4].map((step) => ({ from: `${step}`, to: `n${step}` })),
};

const learner = (id: string, expectations: readonly PersonalExpectation[]): Learner => ({
  id,
  name: id,
  households: [],
  enrolments: [],
  memberships: [],
  expectations,
});
const expectation: PersonalExpectation = {
  competency: "explains",
  level: "2",
  band: "3-5",
  from: "2026-01-01",
  agreedBy: ["family"],
};
const goal = (fields: Partial<Goal>): Goal => ({
  id: "g",
  learner: "ana",
  statement: "I want to speak up",
  set: "2026-01-01",
  status: "open",
  checkIns: [],
  ...fields,
});
const roster: Roster = deepFreeze({
  format: "whole-learner/roster@1",
  learners: [
    learner("ben", []),
    learner("ana", [{ ...expectation, competency: "drafts", level: "1" }, expectation]),
  ],
  communities: [],
  goals: [
    goal({ id: "g1" }),
    goal({ id: "g2", competency: "shares", level: "3" }),
    goal({ id: "g3", competency: "presents" }),
  ],
  reflections: [
    { id: "t1", learner: "ana", on: "2026-01-02", text: "I try", visibility: "learner" },
    {
      id: "t2",
      learner: "ana",
      on: "2026-01-02",
      text: "I try",
      visibility: "learner",
      about: ["shares", "d-1", "presents", "explains"],
    },
  ],
  responses: [
    { id: "a1", learner: "ana", target: "explains", on: "2026-01-02", kind: "agree" },
    { id: "a2", learner: "ana", target: "team", on: "2026-01-02", kind: "let-us-talk" },
  ],
  issuedReports: [],
  extensions: { kept: true },
});

describe("migrateRoster", () => {
  it("gives the roster back where nothing is different", () => {
    const migrated = migrateRoster({ roster, from: promise, to: promise });
    expect(migrated.roster).toBe(roster);
    expect(migrated.report.counts).toEqual({
      unaffected: 9,
      carried: 0,
      merged: 0,
      split: 0,
      lost: 0,
    });
    expect(migrated.report.records.map(({ what, path, id }) => [what, path.join("/"), id])).toEqual(
      [
        ["expectation", "learners/1/expectations/0", "ana"],
        ["expectation", "learners/1/expectations/1", "ana"],
        ["goal", "goals/0", "g1"],
        ["goal", "goals/1", "g2"],
        ["goal", "goals/2", "g3"],
        ["reflection", "reflections/0", "t1"],
        ["reflection", "reflections/1", "t2"],
        ["response", "responses/0", "a1"],
        ["response", "responses/1", "a2"],
      ],
    );
    for (const { reasons } of migrated.report.records) {
      expect(reasons).toEqual([{ code: "unchanged", data: {} }]);
    }
  });

  it("carries what is about something that was merged", () => {
    const { roster: after, report } = migrateRoster({ roster, from: promise, to: merged });
    expect(after).toEqual({
      ...roster,
      learners: [
        roster.learners[0],
        {
          ...roster.learners[1],
          expectations: [
            roster.learners[1]?.expectations[0],
            { ...expectation, competency: "presents" },
          ],
        },
      ],
      goals: [roster.goals[0], { ...roster.goals[1], competency: "presents" }, roster.goals[2]],
      reflections: [
        roster.reflections[0],
        { ...roster.reflections[1], about: ["presents", "d-1"] },
      ],
      responses: [{ ...roster.responses[0], target: "presents" }, roster.responses[1]],
    });
    expect(after.learners[0]).toBe(roster.learners[0]);
    expect(report.counts).toEqual({ unaffected: 5, carried: 0, merged: 4, split: 0, lost: 0 });
    expect(report.records[6]?.reasons).toEqual([
      { code: "target-merged", data: { from: "shares", to: "presents" } },
      { code: "target-merged", data: { from: "explains", to: "presents" } },
    ]);
  });

  it("leaves what is about something that was split, for people to talk over", () => {
    const { roster: after, report } = migrateRoster({ roster, from: promise, to: split });
    expect(after).toEqual(roster);
    expect(report.records.filter(({ fate }) => fate === "split").map(({ id }) => id)).toEqual([
      "g3",
      "t2",
    ]);
    expect(report.records[4]?.reasons).toEqual([
      {
        code: "target-split",
        data: { from: "presents", to: ["shares", "explains"], carried: false },
      },
    ]);
    expect(report.records[6]?.reasons).toEqual(report.records[4]?.reasons);
  });

  it("carries levels", () => {
    const to = edited(relevel);
    const { roster: after, report } = migrateRoster({
      roster,
      from: promise,
      to,
      levels: [relevel],
    });
    expect(after.learners[1]?.expectations).toEqual([
      { ...expectation, competency: "drafts", level: "1" },
      { ...expectation, level: "n2" },
    ]);
    expect(after.goals).toEqual([
      roster.goals[0],
      { ...roster.goals[1], level: "n3" },
      roster.goals[2],
    ]);
    expect(report.counts).toEqual({ unaffected: 7, carried: 2, merged: 0, split: 0, lost: 0 });
    expect(migrateRoster({ roster, from: promise, to }).report.counts.lost).toBe(2);
  });

  it("loses what has no place, and keeps it as it was", () => {
    const to = { ...promise, gradeBands: [], competencies: [] };
    const { roster: after, report } = migrateRoster({ roster, from: promise, to });
    expect(after).toEqual(roster);
    expect(report.records.map(({ fate }) => fate)).toEqual([
      "lost",
      "lost",
      "unaffected",
      "lost",
      "lost",
      "unaffected",
      "lost",
      "lost",
      "unaffected",
    ]);
    expect(report.records[1]?.reasons).toEqual([
      { code: "target-gone", data: { target: "explains" } },
      { code: "band-gone", data: { band: "3-5" } },
    ]);
  });
});

describe("migrateExperiences", () => {
  const catalogue: ExperienceCatalogue = deepFreeze({
    format: "whole-learner/experiences@1",
    experiences: [
      { id: "e1", name: "Fair", features: [], competencies: ["drafts", "none"] },
      { id: "e2", name: "Walk", features: [], competencies: ["shares", "explains", "drafts"] },
      { id: "e3", name: "Talk", features: [], competencies: ["presents"] },
    ],
  });

  it("gives the catalogue back where nothing is different", () => {
    const migrated = migrateExperiences({ catalogue, from: promise, to: promise });
    expect(migrated.catalogue).toBe(catalogue);
    expect(migrated.report.records[0]).toEqual({
      what: "experience",
      path: ["experiences", 0],
      id: "e1",
      fate: "unaffected",
      reasons: [{ code: "unchanged", data: {} }],
    });
  });

  it("names each competency once", () => {
    const { catalogue: after, report } = migrateExperiences({
      catalogue,
      from: promise,
      to: merged,
    });
    expect(after.experiences.map(({ competencies }) => competencies)).toEqual([
      ["drafts", "none"],
      ["presents", "drafts"],
      ["presents"],
    ]);
    expect(after.experiences[0]).toBe(catalogue.experiences[0]);
    expect(report.counts).toEqual({ unaffected: 2, carried: 0, merged: 1, split: 0, lost: 0 });
  });

  it("keeps what was split or is gone", () => {
    const to = { ...split, competencies: split.competencies.filter(({ id }) => id !== "drafts") };
    const { catalogue: after, report } = migrateExperiences({ catalogue, from: promise, to });
    expect(after).toEqual(catalogue);
    expect(report.records.map(({ fate }) => fate)).toEqual(["lost", "lost", "split"]);
  });
});
