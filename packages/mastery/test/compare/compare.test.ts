import { type Framework, parseFramework } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/policy/policy.ts";
import { framework, log, ratings } from "../school.ts";
import { compared, count, evidence, question } from "./two-questions.ts";

describe("compare", () => {
  it("says nothing of one question twice", () => {
    const found = compared(question(), question());
    expect(found.competencies).toEqual([]);
    expect(found.outcomes).toEqual([]);
    expect(found.causes).toEqual([]);
    expect(found.counts).toEqual({
      competencies: { cases: 2, changed: 0, standing: 0 },
      outcomes: { cases: 1, changed: 0, standing: 0 },
    });
  });

  it("names the change, both results and the stage", () => {
    const found = compared(question(), question({ score: { method: "most-recent" } }));
    expect(found.competencies).toHaveLength(1);
    const [change] = found.competencies;
    expect(change).toMatchObject({
      learner: "mina",
      competency: "share",
      scale: "five",
      from: { status: "determined", level: "3", score: 2.5 },
      to: { status: "determined", level: "4", score: 4 },
      differences: ["level", "score"],
      cause: "score",
    });
    expect(found.causes).toEqual([{ cause: "score", count: 1 }]);
    expect(found.from.policy.digest).not.toBe(found.to.policy.digest);
  });

  it("names the first stage where several would each make a change", () => {
    const found = compared(
      question(),
      question({ window: { recent: 1 }, sufficiency: { pieces: 9 } }),
    );
    expect(found.competencies.map(({ competency, cause }) => [competency, cause])).toEqual([
      ["share", "window"],
      ["decide", "window"],
    ]);
  });

  it("says joint where no stage alone makes the change", () => {
    // Two doors, each of them closed: to open one of them lets nobody in.
    const closed = { admit: { from: "2027-01-01" }, window: { since: "2027-01-01" } };
    const found = compared(question(closed), question());
    expect(found.competencies.map(({ from, cause }) => [from?.status, cause])).toEqual([
      ["no-evidence", "joint"],
      ["no-evidence", "joint"],
    ]);
    expect(found.causes).toEqual([{ cause: "joint", count: 2 }]);
  });

  it("counts who went from where to where", () => {
    const found = compared(question(), question({ sufficiency: { pieces: 3 } }));
    expect(
      count(found, { status: "determined", level: "3" }, { status: "determined", level: "3" }),
    ).toBe(1);
    expect(count(found, { status: "determined", level: "5" }, { status: "insufficient" })).toBe(1);
    expect(found.transitions.map(({ scale }) => scale)).toEqual(["five"]);
    expect(found.transitions[0]?.standings).toHaveLength(4 + 2 * 5);
    expect(found.transitions[0]?.counts.flat().reduce((sum, one) => sum + one, 0)).toBe(2);
    expect(found.counts.competencies).toEqual({ cases: 2, changed: 1, standing: 1 });
  });

  it("compares two frameworks over one log", () => {
    const fewer: Framework = deepFreeze(
      parseFramework({
        ...framework,
        version: "3",
        competencies: framework.competencies.filter(({ id }) => id !== "decide"),
      }),
    );
    const found = compared(question(), question({}, { framework: fewer }));
    expect(
      found.competencies.map(({ competency, differences, cause }) => [
        competency,
        differences,
        cause,
      ]),
    ).toEqual([["decide", ["presence"], "framework"]]);
    expect(found.competencies[0]).not.toHaveProperty("to");
    expect(found.outcomes).toMatchObject([
      { outcome: "team", differences: ["profile"], cause: "framework" },
    ]);
    expect(count(found, { status: "determined", level: "5" }, { status: "absent" })).toBe(1);
  });

  it("compares a log before and after, and two days", () => {
    const more = log([...evidence.entries, ...ratings(1, 1, 1, 1, 5).slice(4)]);
    expect(compared(question(), question({}, { evidence: more })).causes).toEqual([
      { cause: "evidence", count: 1 },
    ]);
    expect(compared(question({}, { asOf: "2026-02-15" }), question()).causes).toEqual([
      { cause: "asOf", count: 1 },
    ]);
  });

  it("takes an exception's section with the cases that it is for", () => {
    const found = compared(
      question(),
      question({
        exceptions: [
          { when: { competency: ["share"] }, use: { score: { method: "most-recent" } } },
        ],
      }),
    );
    expect(found.competencies.map(({ competency, cause }) => [competency, cause])).toEqual([
      ["share", "score"],
    ]);
  });

  it("leaves out what does not fit together", () => {
    const found = compared(
      question(),
      question(
        { level: { cuts: [1, 2] }, exceptions: [] },
        {
          framework: deepFreeze(
            parseFramework({
              ...framework,
              scales: framework.scales.map((scale) =>
                scale.id === "five"
                  ? { ...scale, goal: "2", levels: scale.levels.slice(0, 3) }
                  : scale,
              ),
            }),
          ),
        },
      ),
    );
    // Two cuts do not fit the five levels of the first framework: only the framework alone could be tried.
    expect(new Set(found.competencies.map(({ cause }) => cause))).toEqual(new Set(["framework"]));
  });

  it("passes over a mixture that does not fit, to the parts after it", () => {
    const ofLevels = (count: number): Framework =>
      deepFreeze(
        parseFramework({
          ...framework,
          scales: framework.scales.flatMap((scale) =>
            scale.id === "five" ? [{ ...scale, levels: scale.levels.slice(0, count) }] : [],
          ),
          progressions: framework.progressions.filter(({ scale }) => scale === "five"),
        }),
      );
    // Neither framework takes the other's cuts.
    const found = compared(
      question({ level: { cuts: [1, 1.5, 2, 4] } }, { framework: ofLevels(5) }),
      question(
        { level: { cuts: [1, 1.5, 2] }, score: { method: "most-recent" } },
        { framework: ofLevels(4) },
      ),
    );
    expect(found.competencies.map(({ competency, cause }) => [competency, cause])).toEqual([
      ["share", "score"],
      ["decide", "joint"],
    ]);
  });

  it("keeps it a modified expectation where an exception says so", () => {
    const when = { competency: ["share"] } as const;
    const modified: Policy["exceptions"] = [
      { when, use: { score: { method: "highest" } }, modified: true },
    ];
    const rollUp = { rule: "mean" } as const;
    // The window does nothing: that a competency is left out of the outcome is not of its doing.
    const found = compared(
      question({ rollUp, exceptions: modified }),
      question({ rollUp, window: { recent: 9 } }),
    );
    expect(found.outcomes).toMatchObject([{ outcome: "team", cause: "score" }]);
    const marked = compared(
      question({ rollUp, exceptions: [{ when, use: { score: { method: "highest" } } }] }),
      question({ rollUp, exceptions: modified }),
    );
    expect(marked.outcomes).toMatchObject([{ outcome: "team", cause: "score" }]);
  });
});
