import { type Determinations, determine } from "@whole-learner/mastery";
import { describe, expect, it } from "vitest";
import { again, givenOut, laterVersion } from "../../../test/reissued.ts";
import * as school from "../../../test/school.ts";
import { reissue } from "../index.ts";
import { standingChanges } from "./standing-changes.ts";

describe("levels and states of a report that is given out anew", () => {
  it("tells every level and state that is another, with its cause", () => {
    const level = (id: string) => ({ kind: "level", level: id, band: "6-8" });
    const state = (name: string) => ({ kind: "state", state: name });
    const rest = { scale: "harbour", cause: "evidence" };
    expect(again.changes.standings).toEqual([
      {
        target: "STEER.2",
        from: state("fresh-look-due"),
        to: state("not-enough-evidence"),
        ...rest,
      },
      { target: "STEER.3", from: state("not-enough-evidence"), to: level("applying"), ...rest },
      { target: "TEAM.1", from: level("adapting"), to: level("applying"), ...rest },
      { target: "TEAM.2", from: level("adapting"), to: level("practicing"), ...rest },
      {
        target: "MATH.2",
        from: state("no-opportunity"),
        to: state("not-enough-evidence"),
        ...rest,
      },
    ]);
  });

  it("tells another policy and another framework, and puts levels down to them", () => {
    const policy = { ...school.policy, version: "4", sufficiency: { pieces: 9 } };
    const framework = { ...school.framework, version: "2.2" };
    const base = laterVersion(school.log, school.asOf);
    const { changes } = reissue(givenOut, {
      ...base,
      report: {
        ...base.report,
        policy,
        framework,
        determinations: determine({ ...school.question, policy, framework }),
      },
    });
    expect(changes.sources).toEqual([
      {
        source: "framework",
        from: { id: school.framework.id, version: "2.1" },
        to: { id: school.framework.id, version: "2.2" },
      },
      {
        source: "policy",
        from: { id: "harbour-default", version: "3" },
        to: { id: "harbour-default", version: "4" },
      },
    ]);
    expect(changes.standings.length).toBeGreaterThan(0);
    expect(new Set(changes.standings.map(({ cause }) => cause))).toEqual(new Set(["sufficiency"]));
    expect(changes.evidence).toEqual([]);
  });

  it("puts a state that came with time down to the day", () => {
    const { changes } = reissue(givenOut, laterVersion(school.log, "2027-06-10"));
    expect(changes.standings.length).toBeGreaterThan(0);
    expect(new Set(changes.standings.map(({ cause }) => cause))).toEqual(new Set(["asOf"]));
  });
});

describe("standings by themselves", () => {
  const found = (rest: object) => ({ learner: "ana", scale: "harbour", ...rest }) as never;
  const determined = (competency: string, level: string, rest: object = {}) =>
    found({ status: "determined", competency, level, ...rest });
  const judged = (outcome: string, level: string, rest: object = {}) =>
    found({ status: "judged", outcome, level, ...rest });
  const of = (competencies: readonly never[], outcomes: readonly never[] = []) =>
    ({ competencies, outcomes }) as unknown as Determinations;

  it("are of the learner alone, the first of each competency and scale", () => {
    const before = of([determined("A", "emerging")]);
    const after = of([
      determined("A", "proficient", { learner: "ben" }),
      determined("A", "developing", { band: "6-8" }),
      determined("A", "proficient"),
      determined("A", "third", { scale: "steps" }),
    ]);
    expect(standingChanges(before, after, "ana")).toEqual([
      {
        target: "A",
        scale: "harbour",
        from: { kind: "level", level: "emerging" },
        to: { kind: "level", level: "developing", band: "6-8" },
      },
      { target: "A", scale: "steps", to: { kind: "level", level: "third" } },
    ]);
  });

  it("are the same where level and band are, and another where one is", () => {
    const one = of([determined("A", "developing", { band: "3-5" })]);
    expect(standingChanges(one, one, "ana")).toEqual([]);
    expect(
      standingChanges(one, of([determined("A", "developing", { band: "6-8" })]), "ana"),
    ).toEqual([
      {
        target: "A",
        scale: "harbour",
        from: { kind: "level", level: "developing", band: "3-5" },
        to: { kind: "level", level: "developing", band: "6-8" },
      },
    ]);
  });

  it("are of an outcome what a person judged of it, on a scale; what only the earlier report showed comes last", () => {
    const before = of([determined("B", "developing")], [judged("O", "emerging", { band: "6-8" })]);
    const after = of(
      [determined("A", "developing")],
      [
        judged("O", "proficient", { learner: "ben" }),
        found({ status: "determined", outcome: "O", level: "proficient" }),
        judged("P", "developing"),
        judged("Q", "developing", { scale: undefined }),
      ],
    );
    expect(standingChanges(before, after, "ana")).toEqual([
      { target: "A", scale: "harbour", to: { kind: "level", level: "developing" } },
      { target: "P", scale: "harbour", to: { kind: "level", level: "developing" } },
      { target: "B", scale: "harbour", from: { kind: "level", level: "developing" } },
      {
        target: "O",
        scale: "harbour",
        from: { kind: "level", level: "emerging", band: "6-8" },
      },
    ]);
  });
});
