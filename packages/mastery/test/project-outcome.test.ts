import { type Entry, parseFramework } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import type { Policy } from "../src/policy/policy.ts";
import { projectOutcome } from "../src/project/project-outcome.ts";
import type { OutcomeProjection, ProjectOptions } from "../src/project/projection.ts";
import { issuesOf, notInQuestion } from "./issues-of.ts";
import { framework, log, policy, ratings } from "./school.ts";

const asOf = "2026-12-31";
const team = { learner: "mina", outcome: "team" };
const recent: Partial<Policy> = { score: { method: "most-recent" } };

const of = (
  entries: readonly Entry[],
  sections: Partial<Policy>,
  options?: ProjectOptions,
): OutcomeProjection =>
  projectOutcome(
    { framework, evidence: log(entries), policy: policy({ ...recent, ...sections }), asOf },
    team,
    options,
  );

const decide = (...numbers: readonly number[]): readonly Entry[] =>
  ratings(...numbers).map((one) => ({ ...one, id: `d-${one.id}`, target: "decide" }));

describe("what it would take for an outcome", () => {
  it("is the fewest pieces of all its competencies together", () => {
    // (1 + 2) / 2 now; 3.5 needs a sum of 7: one piece gives at most 1 + 5, or 5 + 2 = 7.
    expect(
      of([...ratings(1), ...decide(2)], { rollUp: { rule: "mean" } }, { target: "4" }),
    ).toEqual({
      target: "4",
      status: "reachable",
      children: [{ competency: "share", pieces: ["5"], brings: [] }],
    });
    expect(
      of([...ratings(1), ...decide(1)], { rollUp: { rule: "mean" } }, { target: "4" }),
    ).toEqual({
      target: "4",
      status: "reachable",
      children: [
        { competency: "share", pieces: ["2"], brings: [] },
        { competency: "decide", pieces: ["5"], brings: [] },
      ],
    });
  });

  it("is nothing where it is reached, and the next level unless one is named", () => {
    const all = [...ratings(4), ...decide(4)];
    expect(of(all, { rollUp: { rule: "lowest" } }, { target: "goal" })).toEqual({
      target: "4",
      status: "reachable",
      children: [],
    });
    expect(of(all, { rollUp: { rule: "lowest" } })).toMatchObject({
      target: "5",
      children: [
        { competency: "share", pieces: ["5"] },
        { competency: "decide", pieces: ["5"] },
      ],
    });
  });

  it("counts in what is asked of each competency", () => {
    expect(
      of(
        ratings({ number: 4, setting: "class" }),
        {
          rollUp: { rule: "lowest", parameters: { coverage: "wait" } },
          sufficiency: { pieces: 2, settings: 2 },
        },
        { target: "4" },
      ),
    ).toEqual({
      target: "4",
      status: "reachable",
      children: [
        { competency: "share", pieces: ["4"], brings: [{ code: "settings", data: { more: 1 } }] },
        {
          competency: "decide",
          pieces: ["1", "4"],
          brings: [{ code: "settings", data: { more: 2 } }],
        },
      ],
    });
  });

  it("is of pooled pieces, each told apart", () => {
    expect(
      of(
        [...ratings(1, 1), ...decide(4)],
        { score: { method: "mean" }, rollUp: { rule: "pooled" } },
        { target: "3" },
      ),
    ).toMatchObject({
      // (1 + 1 + 4 + s) / 4 is 2.5 from s = 4 on.
      children: [{ competency: "share", pieces: ["4"] }],
    });
  });

  it("is to be met where there are no levels", () => {
    const all: Partial<Policy> = { rollUp: { rule: "all" } };
    // No level is asked about, whichever is named: there is none to come to.
    for (const options of [undefined, { target: "goal" }, { target: "2" }] as const) {
      expect(of([...ratings(4), ...decide(2)], all, options)).toEqual({
        status: "reachable",
        children: [{ competency: "decide", pieces: ["4"], brings: [] }],
      });
      expect(of([...ratings(4), ...decide(4)], all, options)).toEqual({
        status: "reachable",
        children: [],
      });
    }
    expect(of(ratings(4), { rollUp: { rule: "all" } }, { within: 1 })).not.toHaveProperty("target");
    const two: Partial<Policy> = { rollUp: { rule: "n-of-m", parameters: { n: 2 } } };
    expect(of(ratings(4), two)).toEqual({
      status: "reachable",
      children: [{ competency: "decide", pieces: ["4"], brings: [] }],
    });
    // A profile says neither a level nor that anything is met.
    expect(of(ratings(4), {}, { target: "goal" })).toEqual({
      status: "not-offered",
      rule: "profile",
    });
  });

  it("is a level where meeting the requirements stands for one", () => {
    const all: Partial<Policy> = {
      rollUp: { rule: "all", parameters: { gives: "level", level: 3 } },
    };
    expect(of([...ratings(4), ...decide(2)], all, { target: "3" })).toEqual({
      target: "3",
      status: "reachable",
      children: [{ competency: "decide", pieces: ["4"], brings: [] }],
    });
  });

  it("never comes higher than the level that meeting the requirements stands for: that is known before anything is tried", () => {
    const tree = { child: "share" };
    const own = [
      { rule: "all" },
      { rule: "any" },
      { rule: "n-of-m", parameters: { n: 2 } },
      { rule: "points", parameters: { need: 1, members: [{ ...tree, points: 1 }] } },
      { rule: "requirements", parameters: { tree } },
    ] as const;
    for (const { rule, ...rest } of own) {
      const given = "parameters" in rest ? rest.parameters : {};
      // 3.5 is no level: what stands for it is the level below, 3.
      for (const level of [3, 3.5]) {
        const parameters = { ...given, gives: "level", level };
        const sections = { rollUp: { rule, parameters } } as Partial<Policy>;
        for (const entries of [[], [...ratings(2), ...decide(2)], [...ratings(5), ...decide(5)]]) {
          expect(of(entries, sections, { target: "4", within: 100 })).toEqual({
            target: "4",
            status: "never",
            reason: { code: "beyond-highest", data: { highest: "3" } },
          });
        }
        expect(of([...ratings(2), ...decide(5)], sections, { target: "3" }).status).toBe(
          "reachable",
        );
      }
    }
  });

  it("comes to the goal where meeting the requirements stands for it, and never above", () => {
    const all: Partial<Policy> = { rollUp: { rule: "all", parameters: { gives: "level" } } };
    const entries = [...ratings(4), ...decide(2)];
    expect(of(entries, all, { target: "goal" }).status).toBe("reachable");
    expect(of(entries, all, { target: "5" })).toMatchObject({ status: "never" });
    // A level that somebody judged is reached, whatever the rule gives.
    const judgement = {
      type: "judgement",
      id: "j1",
      learner: "mina",
      target: "team",
      happened: "2026-05-01",
      recorded: "2026-05-01",
      value: { kind: "level", level: "5" },
      by: { role: "educator" },
      reason: "Seen otherwise.",
    } as Entry;
    expect(of([...entries, judgement], all, { target: "5" })).toMatchObject({ children: [] });
  });

  it("takes only the allowed levels", () => {
    expect(
      of(
        [...ratings(1), ...decide(1)],
        { rollUp: { rule: "mean" } },
        { target: "3", allowed: ["3"] },
      ),
    ).toMatchObject({
      children: [
        { competency: "share", pieces: ["3"] },
        { competency: "decide", pieces: ["3"] },
      ],
    });
  });

  it("is not within the bound, too much to try, or not offered", () => {
    const slow: Partial<Policy> = { score: { method: "mean" }, rollUp: { rule: "mean" } };
    const low = [...ratings(1, 1, 1, 1), ...decide(1, 1, 1, 1)];
    expect(of(low, slow, { target: "5", within: 2 })).toEqual({
      target: "5",
      status: "not-within-bound",
      within: 2,
    });
    const far = of(low, slow, { target: "5" });
    expect(far.status).toBe("too-many-to-search");
    expect(of(low, {})).toMatchObject({ status: "not-offered", rule: "profile" });
  });

  it.each([
    ["judged", { kind: "level", level: "2" }],
    ["judged-no-level", { kind: "no-level" }],
    ["exempt", { kind: "exempt" }],
  ])("is never while a judgement stands: %s", (code, value) => {
    const judgement = {
      type: "judgement",
      id: "j1",
      learner: "mina",
      target: "team",
      happened: "2026-05-01",
      recorded: "2026-05-01",
      value,
      by: { role: "educator" },
      reason: "Seen otherwise.",
    } as Entry;
    expect(of([...ratings(3), judgement], { rollUp: { rule: "mean" } })).toMatchObject({
      status: "never",
      reason: { code, data: code === "exempt" ? {} : { judgement: "j1" } },
    });
    // What a judgement says is reached, up to its level.
    const asked = (target: string) =>
      of([...ratings(3), judgement], { rollUp: { rule: "mean" } }, { target });
    expect(asked("3").status).toBe("never");
    expect(asked("2").status).toBe(code === "judged" ? "reachable" : "never");
  });

  it("takes the allowed levels where they are on a competency's scale, and all of it elsewhere", () => {
    const from = (allowed: NonNullable<ProjectOptions["allowed"]>) =>
      of([...ratings(1), ...decide(1)], { rollUp: { rule: "mean" } }, { target: "4", allowed });
    const pieces = (found: OutcomeProjection) =>
      found.status === "reachable" && found.children.map((child) => child.pieces);
    expect(pieces(from(["4", "yes"]))).toEqual([["4"], ["4"]]);
    expect(pieces(from(["yes"]))).toEqual([["2"], ["5"]]);
  });

  it("tries every piece where they are pooled, though each is too little for its own competency", () => {
    const few: Partial<Policy> = {
      score: { method: "mean" },
      sufficiency: { pieces: 3 },
      rollUp: { rule: "pooled" },
    };
    expect(of([...ratings(1), ...decide(4, 4, 4)], few, { target: "4", within: 1 })).toMatchObject({
      children: [{ competency: "share", pieces: ["5"] }],
    });
  });

  it("is of the outcome that is asked about", () => {
    const leveled = parseFramework({
      ...framework,
      competencies: framework.competencies.map((one) =>
        one.id === "rest" ? ({ ...one, reporting: "level" } as const) : one,
      ),
      progressions: [
        ...framework.progressions,
        { id: "p3", competency: "rest", scale: "five", family: "continuum" },
      ],
    });
    const question = {
      framework: leveled,
      evidence: log([
        ...ratings(5),
        ...ratings(2).map((one) => ({ ...one, id: "rest-1", target: "rest" })),
      ]),
      policy: policy({ ...recent, rollUp: { rule: "mean" } }),
      asOf,
    };
    const care = { learner: "mina", outcome: "care" };
    expect(projectOutcome(question, care, { target: "4" })).toMatchObject({
      children: [{ competency: "rest", pieces: ["4"] }],
    });
  });

  it("is asked about what there is", () => {
    const question = { framework, evidence: log([]), policy: policy(), asOf };
    for (const other of [undefined, { ...team, outcome: "nothing" }])
      expect(issuesOf(() => projectOutcome(question, other))).toEqual([notInQuestion]);
  });
});
