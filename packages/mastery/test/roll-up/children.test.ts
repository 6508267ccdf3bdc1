import type { Judgement, Log } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import { determine } from "../../src/determine/determine.ts";
import { explainOutcome } from "../../src/explain/explain-outcome.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { log, policy } from "../school.ts";
import { garden, rated } from "./garden.ts";

type RollUp = Policy["rollUp"] & object;

const asked = (entries: Log["entries"], rollUp: RollUp, more: Partial<Policy> = {}) => ({
  framework: garden(),
  evidence: log(entries),
  policy: policy({ rollUp, ...more }),
  asOf: "2026-12-31",
  learners: ["mina"],
});
const at = (question: ReturnType<typeof asked>, outcome = "steer") =>
  determine(question).outcomes.find((one) => one.outcome === outcome);
const parts = (question: ReturnType<typeof asked>, outcome = "steer") =>
  explainOutcome(question, at(question, outcome)).children.map(({ part }) => part);
const judged = (target: string, value: Judgement["value"]): Judgement => ({
  type: "judgement",
  id: "j",
  learner: "mina",
  target,
  happened: "2026-06-01",
  recorded: "2026-06-01",
  by: { role: "panel" },
  reason: "Agreed.",
  value,
});

describe("an outcome that was judged in a grade band", () => {
  const shown = (band: string) => [rated("plan", 5, 1, { band }), rated("try", 2, 2, { band })];
  const of = (band: string, entries: Log["entries"], rule: "mean" | "profile" = "mean") =>
    at(asked([...entries, judged("steer", { kind: "level", level: "l4", band })], { rule }));
  it("is of that band, also where nothing was shown in one", () => {
    expect(of("3-5", shown("3-5"))).toMatchObject({ status: "judged", level: "l4", band: "3-5" });
    expect(of("6-8", shown("3-5"))).toMatchObject({ status: "judged", level: "l4", band: "6-8" });
    expect(of("3-5", [rated("plan", 5, 1)])).toMatchObject({ status: "judged", band: "3-5" });
    expect(of("3-5", [])).toMatchObject({ status: "judged", band: "3-5" });
  });
  it("gives way once its children are shown in a later one", () => {
    expect(of("3-5", shown("6-8"))).toMatchObject({ status: "determined", band: "6-8" });
    expect(of("3-5", shown("6-8"), "profile")).toMatchObject({ status: "profile" });
    const moved = [rated("plan", 5, 1, { band: "3-5" }), rated("try", 2, 2, { band: "6-8" })];
    expect(of("3-5", moved)).toMatchObject({ status: "determined", score: 2, band: "6-8" });
  });
  it("stands without a band, whatever band its children are in", () => {
    const entries = [...shown("6-8"), judged("steer", { kind: "level", level: "l4" })];
    expect(at(asked(entries, { rule: "mean" }))).toMatchObject({ status: "judged", level: "l4" });
  });
});

describe("what a competency brings to what stands above it", () => {
  it("of an earlier band has no part, and says so", () => {
    const banded = [rated("plan", 5, 1, { band: "3-5" }), rated("try", 2, 2, { band: "6-8" })];
    for (const entries of [banded, [...banded].reverse()]) {
      expect(parts(asked(entries, { rule: "mean" }))[0]).toEqual({
        child: "plan",
        counted: false,
        reason: { code: "earlier-band", data: { band: "3-5", current: "6-8" } },
      });
    }
    // Both of one band, or of none, count.
    const same = [rated("plan", 5, 1, { band: "3-5" }), rated("try", 2, 2, { band: "3-5" })];
    expect(at(asked(same, { rule: "mean" }))).toMatchObject({ score: 3.5, band: "3-5" });
    expect(at(asked([rated("plan", 5, 1)], { rule: "mean" }))).not.toHaveProperty("band");
  });
  it("that is exempt brings neither pieces nor a number, whatever was shown", () => {
    const entries = [rated("plan", 5, 1), rated("try", 1, 2), judged("try", { kind: "exempt" })];
    for (const rule of ["mean", "lowest", "pooled"] as const) {
      const question = asked(entries, { rule });
      expect(at(question)).toMatchObject({ status: "determined", score: 5 });
      expect(parts(question)[1]).toEqual({
        child: "try",
        counted: false,
        reason: { code: "exempt", data: {} },
      });
    }
    // Of a band that only the exempt one was shown in nobody is asked.
    const moved = [
      rated("plan", 5, 1, { band: "3-5" }),
      rated("try", 1, 2, { band: "6-8" }),
      judged("try", { kind: "exempt" }),
    ];
    expect(at(asked(moved, { rule: "mean" }))).toMatchObject({ score: 5, band: "3-5" });
  });
  it("without a level by judgement is no exempt one", () => {
    const entries = [rated("plan", 5, 1), rated("try", 1, 2), judged("try", { kind: "no-level" })];
    expect(at(asked(entries, { rule: "mean" }))).toMatchObject({ score: 5 });
    expect(at(asked(entries, { rule: "mean", parameters: { coverage: "wait" } }))).toMatchObject({
      reason: { code: "children-missing", data: { have: 1, need: 2 } },
    });
  });
  it("by judgement counts with its level, whatever score was computed", () => {
    const entries = [
      rated("plan", 5, 1),
      rated("try", 1, 2),
      judged("try", { kind: "level", level: "l4" }),
    ];
    expect(at(asked(entries, { rule: "mean" }))).toMatchObject({ score: 4.5 });
    // A judgement without any evidence is a level as well.
    expect(
      at(asked([judged("try", { kind: "level", level: "l4" })], { rule: "mean" })),
    ).toMatchObject({ score: 4 });
  });
  it("breaks a tie by when it was shown last", () => {
    const tie: RollUp = { rule: "mode", parameters: { tie: "most-recent" } };
    expect(at(asked([rated("plan", 5, 1), rated("try", 2, 2)], tie))).toMatchObject({ score: 2 });
    expect(at(asked([rated("plan", 5, 3), rated("try", 2, 2)], tie))).toMatchObject({ score: 5 });
  });
  it("pools one work that was rated for two competencies twice, as ratings of their own", () => {
    const one = { demonstration: "d" };
    const question = asked([rated("plan", 5, 1, one), rated("try", 2, 2, one)], { rule: "pooled" });
    expect(at(question)).toMatchObject({ score: 3.5 });
  });
  it("pools what counts alone: no piece of no weight, and none without a number", () => {
    const missing = { value: { kind: "status", status: "missing" } } as const;
    const question = asked(
      [rated("plan", 4, 1), rated("plan", 1, 2, { kind: "test" }), rated("try", 1, 3, missing)],
      { rule: "pooled" },
      { weigh: { kinds: { test: 0 } }, missing: { as: "slot" } },
    );
    expect(at(question)).toMatchObject({ score: 4 });
    expect(parts(question)).toMatchObject([
      { child: "plan", counted: true, pieces: 1 },
      { child: "try", counted: false },
    ]);
  });
  it("is attempted where it was seen, though there is no level of it", () => {
    const few = { sufficiency: { pieces: 2 } };
    const all: RollUp = { rule: "all" };
    expect(at(asked([rated("plan", 5, 1), rated("try", 5, 2)], all, few))).toMatchObject({
      status: "not-met",
      attainment: "attempted-not-demonstrated",
    });
    expect(at(asked([rated("plan", 5, 1)], all, few))).toMatchObject({
      attainment: "partially-attempted",
    });
    expect(at(asked([rated("plan", 2, 1)], all))).toMatchObject({
      attainment: "partially-attempted",
    });
  });
});

describe("what an outcome brings to a domain", () => {
  const domain = (entries: Log["entries"], rollUp: Partial<RollUp>, outcomes: Partial<RollUp>) => {
    const question = asked(entries, { at: ["outcome"], ...outcomes } as RollUp, {
      exceptions: [
        {
          when: { node: ["domain"] },
          use: { rollUp: { children: "nodes", at: ["domain"], ...rollUp } as RollUp },
        },
      ],
    });
    const found = determine(question).domains.find((one) => one.domain === "self");
    return { found, parts: explainOutcome(question, found).children.map(({ part }) => part) };
  };
  const entries = [rated("plan", 5, 1), rated("try", 2, 2), rated("ask", 4, 3)];
  it("that is met or not met is at its goal or not", () => {
    const { found, parts: own } = domain(entries, { rule: "all" }, { rule: "all" });
    expect(found).toMatchObject({ status: "not-met", have: 1, need: 2 });
    expect(own).toMatchObject([
      { child: "steer", reached: false },
      { child: "care", reached: true },
    ]);
  });
  it("with a level is at its goal or not by the level", () => {
    expect(domain(entries, { rule: "all" }, { rule: "lowest" }).found).toMatchObject({
      have: 1,
      need: 2,
    });
    expect(domain(entries, { rule: "all" }, { rule: "highest" }).found).toMatchObject({
      status: "met",
    });
  });
  it("that nobody saw is not attempted", () => {
    const { found } = domain(entries.slice(0, 1), { rule: "all" }, { rule: "highest" });
    expect(found).toMatchObject({ status: "not-met", attainment: "partially-attempted" });
  });
  it("that is exempt leaves the count, and says so", () => {
    const { found, parts: own } = domain(
      [...entries, judged("steer", { kind: "exempt" })],
      { rule: "all" },
      { rule: "all" },
    );
    expect(found).toMatchObject({ status: "met", have: 1, need: 1 });
    expect(own[0]).toEqual({
      child: "steer",
      counted: false,
      reason: { code: "exempt", data: {} },
    });
  });
  it("that is without a level by judgement does not leave it", () => {
    const { found } = domain(
      [...entries, judged("steer", { kind: "no-level" })],
      { rule: "all" },
      { rule: "all" },
    );
    expect(found).toMatchObject({ status: "not-met", have: 1, need: 2 });
  });
  it("breaks a tie by the newest of what is under it", () => {
    const tie: Partial<RollUp> = { rule: "mode", parameters: { tie: "most-recent" } };
    expect(domain(entries, tie, { rule: "highest" }).found).toMatchObject({ score: 4 });
    const newer = [rated("plan", 5, 1), rated("try", 2, 6), rated("ask", 4, 3)];
    expect(domain(newer, tie, { rule: "highest" }).found).toMatchObject({ score: 5 });
  });
});

describe("numbers of other scales", () => {
  const framework = garden({
    competencies: [{ id: "test", name: "Test", partOf: "steer", scale: "ten" }],
  });
  const entries = [rated("plan", 4, 1), rated("test", 8, 2), rated("test", 10, 3)];
  const steer = (rollUp: RollUp, all: Log["entries"] = entries) =>
    at({ ...asked(all, rollUp), framework } as never);
  const scales = { ten: { by: "maximum" } } as const;
  it("are converted piece by piece where pieces are pooled", () => {
    expect(steer({ rule: "pooled", scale: "five", scales })).toMatchObject({
      score: (4 + 4 + 5) / 3,
      scale: "five",
    });
    const some = {
      ten: {
        by: "table",
        steps: [
          { from: 8, to: 4 },
          { from: 9, to: 4 },
        ],
      },
    } as const;
    expect(steer({ rule: "pooled", scale: "five", scales: some })).toMatchObject({
      reason: { code: "not-converted", data: { children: 1 } },
    });
  });
  it("count with the level where the table has a place for it and none for the score", () => {
    // A mean of 9 is the level of 8 or of 10, and no step.
    const table = {
      ten: {
        by: "table",
        steps: [
          { from: 8, to: 3 },
          { from: 10, to: 5 },
        ],
      },
    } as const;
    const found = steer({ rule: "mean", scale: "five", scales: table });
    expect(found).toMatchObject({ status: "determined", score: 4.5 });
  });
  it("of a child that is exempt ask for no conversion", () => {
    const without = [...entries, judged("test", { kind: "exempt" })];
    expect(steer({ rule: "mean" }, without)).toMatchObject({ score: 4, scale: "five" });
    expect(steer({ rule: "mean", scale: "five" }, without)).toMatchObject({ score: 4 });
    expect(steer({ rule: "mean", scale: "five", scales }, without)).not.toHaveProperty("converted");
  });
  it("without a conversion name every scale", () => {
    expect(steer({ rule: "mean", scale: "five" })).toMatchObject({
      reason: { code: "different-scales", data: { scales: ["five", "ten"] } },
    });
  });
});
