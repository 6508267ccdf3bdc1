import type { Rating } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import { determine } from "../src/determine/determine.ts";
import type { Explanation } from "../src/explain/explanation.ts";
import { explain } from "../src/explain/explain.ts";
import { compileWith } from "../src/compile/compile-with.ts";
import { defineMethod, type Fold, scored } from "../src/methods/method.ts";
import type { Policy } from "../src/policy/policy.ts";
import { rollUpRules } from "../src/roll-up/registry.ts";
import { framework, log, policy, ratings } from "./school.ts";
import { asJson } from "./as-json.ts";
import { issuesOf, notInQuestion } from "./issues-of.ts";

const asOf = "2026-12-31";
const of = (entries: readonly Rating[], sections: Partial<Policy> = {}): Explanation =>
  asJson(
    explain(
      { framework, evidence: log(entries), policy: policy(sections), asOf },
      { learner: "mina", competency: "share", scale: "five" },
    ),
  );

describe("explain", () => {
  it("gives the determination that determine gives", () => {
    const question = {
      framework,
      evidence: log(ratings(3, 4, 5)),
      policy: policy({ sufficiency: { pieces: 3 } }),
      asOf,
    };
    const [first] = determine(question).competencies;
    const account = explain(question, first);
    expect(account.determination).toEqual(first);
    expect(account.provenance).toEqual(determine(question).provenance);
  });

  it("tells what each piece is of the score, by pattern 2 of the sample school", () => {
    const account = of(ratings(1, 1, 2, 2, 3, 4, 4), { score: { method: "decaying-average" } });
    expect(account.scored).toEqual({
      method: "decaying-average",
      version: 1,
      parameters: { newest: 0.65 },
      score: 3.8293728125,
      shown: 3.83,
      exact: "12253993/3200000",
    });
    expect(
      account.counted.map(({ work, score, share, contribution }) => [
        work,
        score,
        share?.toFixed(4),
        contribution?.toFixed(4),
      ]),
    ).toEqual([
      ["r1", 1, "0.0018", "0.0018"],
      ["r2", 1, "0.0034", "0.0034"],
      ["r3", 2, "0.0098", "0.0195"],
      ["r4", 2, "0.0279", "0.0557"],
      ["r5", 3, "0.0796", "0.2389"],
      ["r6", 4, "0.2275", "0.9100"],
      ["r7", 4, "0.6500", "2.6000"],
    ]);
    expect(account.leveled).toEqual({
      level: "4",
      compared: 3.8293728125,
      cuts: [1.5, 2.5, 3.5, 4.5],
    });
  });

  it("tells parts that add up, exactly and as they are shown", () => {
    const thirds = of(ratings(1, 1, 2));
    expect(thirds.scored).toMatchObject({ exact: "4/3", shown: 1.33 });
    expect(thirds.counted.map(({ exact }) => exact)).toEqual([
      { share: "1/3", contribution: "1/3" },
      { share: "1/3", contribution: "1/3" },
      { share: "1/3", contribution: "2/3" },
    ]);
    expect(thirds.counted.map(({ shown }) => shown)).toEqual([
      { share: 0.334, contribution: 0.33 },
      { share: 0.333, contribution: 0.33 },
      { share: 0.333, contribution: 0.67 },
    ]);
  });

  it("counts what came to each stage and what went on", () => {
    const account = of(
      ratings(4, { number: 2, rater: { role: "self" } }, 3, 5, {
        number: 1,
        recorded: "2027-01-01",
      }),
      { window: { recent: 2 } },
    );
    expect(account.stages).toEqual([
      { stage: "resolve", given: 5, left: 4 },
      { stage: "admit", given: 4, left: 3 },
      { stage: "read", given: 3, left: 3 },
      { stage: "combine", given: 3, left: 3 },
      { stage: "attempts", given: 3, left: 3 },
      { stage: "order", given: 3, left: 3 },
      { stage: "band", given: 3, left: 3 },
      { stage: "window", given: 3, left: 2 },
      { stage: "weigh", given: 2, left: 2 },
    ]);
    expect(account.level).toEqual({ cuts: "midpoints" });
    expect(account.hold).toEqual({ rule: "latest" });
  });

  it("tells what would be without a piece, and with one more", () => {
    const account = of(ratings(2, 4));
    expect(account.counted.map(({ without }) => without)).toEqual([
      { score: 4, level: "4" },
      { score: 2, level: "2" },
    ]);
    expect(account.oneMore).toEqual([
      { rated: "1", result: "2", score: 7 / 3 },
      { rated: "2", result: "3", score: 8 / 3 },
      { rated: "3", result: "3", score: 3 },
      { rated: "4", result: "3", score: 10 / 3 },
      { rated: "5", result: "4", score: 11 / 3 },
    ]);
    expect(of(ratings(2)).counted[0]?.without).toBeUndefined();
    expect(of([]).oneMore).toEqual([]);
    // What was shown holds, whatever the next work shows.
    const held = of(ratings(4, 4, 2), {
      score: { method: "most-recent" },
      hold: { rule: "high-water" },
    });
    expect(held.oneMore.map(({ rated, result }) => [rated, result])).toEqual([
      ["1", "4"],
      ["2", "4"],
      ["3", "4"],
      ["4", "4"],
      ["5", "5"],
    ]);
    // One more work is not always enough.
    expect(of(ratings(3), { sufficiency: { pieces: 3 } }).oneMore).toEqual([]);
    expect(of(ratings(3, 3), { sufficiency: { pieces: 3 } }).oneMore).toHaveLength(5);
  });

  it("keeps every raw rating of a piece, with its role", () => {
    const account = of(
      ratings(
        { number: 4, demonstration: "d", rater: { role: "panel", id: "a" } },
        { number: 2, demonstration: "d", rater: { role: "family", id: "b" } },
      ),
    );
    expect(account.counted).toHaveLength(1);
    expect(account.counted[0]).toMatchObject({
      work: "d",
      happened: "2026-01-10",
      score: 3,
      weight: 1,
      ratings: [
        { entry: "r1", role: "panel", number: 4 },
        { entry: "r2", role: "family", number: 2 },
      ],
    });
  });

  it.each([
    ["median-of-recent", {}, [true, true, undefined, undefined, undefined]],
    ["most-recent", {}, [true, true, true, true, undefined]],
    ["first", {}, [undefined, true, true, true, true]],
    ["mean-of-recent", { recent: 9 }, [undefined, undefined, undefined, undefined, undefined]],
    ["mean", {}, [undefined, undefined, undefined, undefined, undefined]],
  ] as const)("marks what %s does not look at", (method, parameters, marks) => {
    const account = of(ratings(1, 2, 3, 4, 5), {
      score: { method, parameters } as Policy["score"],
    });
    expect(account.counted.map(({ passedOver }) => passedOver)).toEqual(marks);
  });

  it("marks work that stands in for what was never handed in", () => {
    const account = of(ratings(4, { value: { kind: "status", status: "missing" } }), {
      missing: { as: "lowest" },
    });
    expect(account.counted.map(({ missing, score }) => [missing, score])).toEqual([
      [undefined, 4],
      [true, 1],
    ]);
    const slots = of(ratings(4, { value: { kind: "status", status: "missing" } }), {
      missing: { as: "slot" },
    });
    expect(slots.counted.map(({ work }) => work)).toEqual(["r1"]);
  });

  it("tells every requirement, met or not, and how decimals are shown", () => {
    const account = of(ratings(4, 3), {
      sufficiency: { pieces: 2, settings: 1 },
      display: { rounding: { places: 1, mode: "half-even", input: "snapped" } },
    });
    expect(account.requirements).toEqual([
      { need: { code: "pieces", data: { have: 2, need: 2 } }, met: true },
      { need: { code: "settings", data: { have: 0, need: 1 } }, met: false },
    ]);
    expect(account.display.rounding.places).toBe(1);
    // The level that it would be stands in the account, not in the determination.
    expect(account.leveled?.level).toBe("4");
    expect(account.determination.status).toBe("insufficient");
  });

  it("has no shares where the method claims none, and still tells the effect of leaving out", () => {
    const highest = defineMethod({
      id: "acme/highest",
      version: 2,
      parameters: {},
      traits: {
        reads: "scale",
        gives: "scale",
        order: "none",
        bounded: true,
        monotone: true,
        memory: "constant",
        weights: "one",
      },
      fold: (): Fold<number> => ({
        init: () => 0,
        step: (most, { score }) => Math.max(most, score),
        finish: (most) => scored(most),
      }),
    });
    const plan = compileWith(
      { methods: { "acme/highest": highest }, rollUpRules },
      {
        format: "whole-learner/policy@1",
        id: "own",
        version: "1",
        score: { method: "acme/highest" },
      },
    );
    const account = explain(
      { framework, evidence: log(ratings(2, 5)), policy: plan, asOf },
      { learner: "mina", competency: "share", scale: "five" },
    );
    expect(account.scored).toMatchObject({ method: "acme/highest", version: 2, score: 5 });
    expect(
      account.counted.map(({ share, contribution, without }) => [
        share,
        contribution,
        without?.score,
      ]),
    ).toEqual([
      [undefined, undefined, 5],
      [undefined, undefined, 2],
    ]);
  });

  it("has no score where nothing counted", () => {
    expect(of([]).scored).toEqual({ method: "mean", version: 1, parameters: {} });
    expect(of([]).leveled).toBeUndefined();
  });

  it("is asked about a determination of its own question", () => {
    const question = { framework, evidence: log([]), policy: policy(), asOf };
    for (const one of [undefined, { learner: "mina", competency: "share", scale: "nothing" }])
      expect(issuesOf(() => explain(question, one))).toEqual([notInQuestion]);
    expect(() => explain(question, undefined)).toThrow("not-in-question at /determination");
    expect(() =>
      explain(question, { learner: "mina", competency: "nothing", scale: "five" }),
    ).toThrow("not-in-question at /determination");
    expect(() =>
      explain(question, { learner: "mina", competency: "share", scale: "nothing" }),
    ).toThrow("not-in-question at /determination");
  });
});

describe("what is told of a counted piece", () => {
  it("is how its number came about: conversions, tries, what it lost, and starting points", () => {
    const tried = (number: number) => ({ number, task: "t" });
    const tries = of(ratings(tried(3), tried(5)), {
      attempts: { count: "mean", retakeCap: "goal" },
    });
    expect(tries.counted).toMatchObject([
      { works: ["r1", "r2"], adjustments: [{ rule: "retake-cap", from: 5, to: 4 }], score: 3.5 },
    ]);
    const points = of(ratings({ value: { kind: "points", points: 8, of: 10 } }), {
      read: { points: { by: "maximum" } },
    });
    expect(points.counted[0]?.ratings).toEqual([
      {
        entry: "r1",
        role: "educator",
        number: 4,
        converted: {
          number: 8,
          from: { least: 0, goal: 10, most: 10 },
          crosswalk: { by: "maximum" },
        },
      },
    ]);
    // Its parts are told like those of any other.
    expect(tries.counted[0]).toMatchObject({
      share: 1,
      contribution: 3.5,
      exact: { share: "1", contribution: "7/2" },
      shown: { share: 1, contribution: 3.5 },
    });
    const waited = of(ratings(4, { value: { kind: "status", status: "missing" } }), {
      missing: { as: "lowest" },
    });
    expect(waited.counted[1]?.ratings).toEqual([{ entry: "r2", role: "educator", number: 1 }]);
    const placed = of(ratings({ number: 1, kind: "placement" }, 4), {
      window: { baseline: ["placement"] },
    });
    expect(placed.counted.map(({ baseline }) => baseline)).toEqual([true, undefined]);
  });
  it("is nothing that it has not", () => {
    const [piece] = of(ratings(3, 4)).counted;
    for (const key of ["works", "adjustments", "baseline"]) expect(piece).not.toHaveProperty(key);
    expect(piece?.ratings[0]).toEqual({ entry: "r1", role: "educator", number: 3 });
    // Left alone there is nothing that it would be without.
    expect(of(ratings(3)).counted[0]).not.toHaveProperty("without");
  });
});
