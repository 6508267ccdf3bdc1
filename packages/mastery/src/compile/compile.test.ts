import { InvalidInputError } from "@whole-learner/core/issue";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { mean } from "../methods/mean.ts";
import { methodKernels } from "../methods/method-kernels.ts";
import type { Policy } from "../policy/policy.ts";
import { policies } from "../presets/policies.ts";
import { profile } from "../roll-up/profile.ts";
import { compile, safeCompile } from "./compile.ts";
import { compileWith } from "./compile-with.ts";

const policy = (fields: object): Policy =>
  deepFreeze({
    format: "whole-learner/policy@1",
    id: "ours",
    version: "2",
    score: { method: "mean" },
    ...fields,
  }) as Policy;
const codes = (fields: object): readonly string[] =>
  safeCompile(policy(fields)).issues.map(({ code, path }) => `${code} ${path.join("/")}`);

describe("compile", () => {
  it("fills in what a policy leaves out", () => {
    const plan = compile(policy({}));
    expect(plan.policy).toEqual({
      id: "ours",
      version: "2",
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(plan.zone).toEqual({ name: "UTC", offsets: [{ minutes: 0 }] });
    expect(plan.exceptions).toEqual([]);
    const { score, rollUp, ...sections } = plan.sections;
    expect(sections).toEqual({
      read: {},
      admit: {},
      missing: { as: "skip" },
      combine: { rows: "mean", unratedRows: "skip", raters: { rule: "mean" } },
      attempts: { count: "all" },
      order: { by: ["happened"], resolution: "full", undated: "report" },
      window: {},
      weigh: {},
      level: { cuts: "midpoints" },
      sufficiency: {},
      hold: { rule: "latest" },
      judgement: { onNewEvidence: "keep-and-flag" },
      display: { rounding: { places: 2, mode: "half-up", input: "snapped" } },
    });
    expect([score.method.id, score.parameters, rollUp.rule.id, rollUp.parameters]).toEqual([
      "mean",
      {},
      "profile",
      {},
    ]);
  });

  it.each<[object, ...string[]]>([
    [{ window: { recent: 0 } }, "parameter-out-of-bounds window/recent"],
    [{ window: { best: 1.5 } }, "wrong-parameter window/best"],
    [{ window: { dropLowest: -1 } }, "parameter-out-of-bounds window/dropLowest"],
    [{ window: { lastDays: Number.NaN } }, "wrong-parameter window/lastDays"],
    [{ weigh: { kinds: { test: -1 } } }, "parameter-out-of-bounds weigh/kinds/test"],
    [{ weigh: { roles: { peer: Number.POSITIVE_INFINITY } } }, "wrong-parameter weigh/roles/peer"],
    [{ weigh: { halfLifeDays: 0 } }, "parameter-out-of-bounds weigh/halfLifeDays"],
    [{ missing: { as: "value", value: Number.NaN } }, "wrong-parameter missing/value"],
    [{ missing: { as: "skip", graceDays: -1 } }, "parameter-out-of-bounds missing/graceDays"],
    [{ sufficiency: { voices: -2 } }, "parameter-out-of-bounds sufficiency/voices"],
    [
      { sufficiency: { newestWithin: { months: 0.5 } } },
      "wrong-parameter sufficiency/newestWithin/months",
    ],
    [
      { hold: { rule: "latest", expires: { days: 0 } } },
      "parameter-out-of-bounds hold/expires/days",
    ],
    [{ read: { points: { by: "goal", goal: 1 } } }, "parameter-out-of-bounds read/points/goal"],
    [
      { combine: { raters: { rule: "adjudicated", by: "peer", within: -1 } } },
      "parameter-out-of-bounds combine/raters/within",
    ],
    [
      { attempts: { count: "all", retakeCap: Number.NaN, late: { once: -1 } } },
      "wrong-parameter attempts/retakeCap",
      "parameter-out-of-bounds attempts/late/once",
    ],
  ])("refuses numbers out of their bounds, which types do not tell: %j", (fields, ...faults) => {
    expect(codes(fields)).toEqual(faults);
    expect(codes({ exceptions: [{ when: {}, use: fields }] })).toEqual(
      faults.map((fault) => fault.replace(" ", " exceptions/0/use/")),
    );
  });

  it.each<[string, readonly (readonly [string, string])[], readonly number[]]>([
    [
      "in order",
      [
        ["2026-01-01", "2026-01-31"],
        ["2026-02-01", "2026-02-01"],
      ],
      [],
    ],
    [
      "that share a day",
      [
        ["2026-01-01", "2026-01-31"],
        ["2026-01-31", "2026-02-28"],
      ],
      [1],
    ],
    [
      "out of order",
      [
        ["2026-02-01", "2026-02-28"],
        ["2026-01-01", "2026-01-31"],
      ],
      [1],
    ],
    ["that end before they begin", [["2026-02-01", "2026-01-31"]], [0]],
  ])("periods %s", (_, days, faults) => {
    const of = days.map(([from, until], at) => ({ id: `p${at}`, from, until }));
    expect(codes({ window: { period: { of, carry: "cumulative" } } })).toEqual(
      faults.map((at) => `periods-not-in-order window/period/of/${at}`),
    );
  });

  it("takes no days of grace as what it says", () => {
    expect(codes({ missing: { as: "lowest", graceDays: 0 } })).toEqual([]);
  });

  it("keeps every section that is written", () => {
    const written = {
      admit: { roles: ["educator"] },
      missing: { as: "block" },
      order: { by: ["due", "happened"] },
      window: { recent: 3 },
      level: { cuts: [1.5, 2.5] },
      sufficiency: { pieces: 3 },
      hold: { rule: "latest" },
      judgement: { onNewEvidence: "drop" },
      display: { rounding: { places: 1, mode: "half-even", input: "snapped" } },
    };
    const { sections } = compile(policy({ ...written, combine: { raters: { rule: "majority" } } }));
    expect(sections).toMatchObject(written);
    expect(sections.combine).toEqual({
      rows: "mean",
      unratedRows: "skip",
      raters: { rule: "majority" },
    });
  });

  it("settles parameters of the method and of the roll-up", () => {
    const { sections } = compile(
      policy({
        score: { method: "median-of-recent", parameters: { recent: 5 } },
        rollUp: { rule: "mean" },
      }),
    );
    expect(sections.score.parameters).toEqual({ recent: 5, tie: "mean" });
    expect(sections.rollUp.parameters).toEqual({
      of: "score",
      places: 2,
      coverage: "use-what-is-there",
    });
  });

  it("compiles exceptions with their paths", () => {
    const plan = compile(
      policy({
        exceptions: [{ when: { competency: ["a"] }, use: { score: { method: "most-recent" } } }],
      }),
    );
    expect(plan.exceptions[0]?.when).toEqual({ competency: ["a"] });
    expect(plan.exceptions[0]?.use.score?.method.id).toBe("most-recent");
    expect(Object.keys(plan.exceptions[0]?.use ?? {})).toEqual(["score"]);
  });

  it("has a digest of everything written", () => {
    const digest = compile(policy({})).policy.digest;
    expect(compile(policy({})).policy.digest).toBe(digest);
    expect(compile(policy({ name: "Ours" })).policy.digest).not.toBe(digest);
  });

  it.each([
    [{ score: { method: "constructor" } }, ["unknown-method score/method"]],
    [
      { score: { method: "mean", parameters: { recent: 3 } } },
      ["unknown-parameter score/parameters/recent"],
    ],
    [
      { score: { method: "decaying-average", parameters: { newest: 1.5 } } },
      ["parameter-out-of-bounds score/parameters/newest"],
    ],
    [{ rollUp: { rule: "toString" } }, ["unknown-roll-up rollUp/rule"]],
    [
      { rollUp: { rule: "mean", parameters: { of: "both" } } },
      ["not-a-choice rollUp/parameters/of"],
    ],
    [{ level: { cuts: [2, 1] } }, ["cuts-not-ascending level/cuts/1"]],
    [
      { level: { cuts: [1, 1.0000000001] } },
      ["cut-too-fine level/cuts/1", "cuts-not-ascending level/cuts/1"],
    ],
    [{ level: { cuts: [1.1234567] } }, ["cut-too-fine level/cuts/0"]],
    [{ level: { cuts: [1.123456, { numerator: 8, denominator: 3 }] } }, []],
    [{ exceptions: [{ when: {}, use: {} }] }, ["empty-exception exceptions/0/use"]],
    [
      {
        score: { method: "x" },
        exceptions: [{ when: {}, use: { score: { method: "y" }, level: { cuts: [3, 2] } } }],
      },
      [
        "unknown-method score/method",
        "cuts-not-ascending exceptions/0/use/level/cuts/1",
        "unknown-method exceptions/0/use/score/method",
      ],
    ],
  ])("finds every fault of %j", (fields, expected) => {
    expect(codes(fields)).toEqual(expected);
  });

  it("throws all of them at once, and a warning stops nothing", () => {
    expect(() => compile(policy({ score: { method: "x" }, rollUp: { rule: "y" } }))).toThrow(
      InvalidInputError,
    );
    expect(() => compile(policy({ score: { method: "x" }, rollUp: { rule: "y" } }))).toThrow(
      "2 issue(s); unknown-method at /score/method; unknown-roll-up at /rollUp/rule",
    );
    expect(compile(policy({ exceptions: [{ when: {}, use: {} }] })).exceptions).toHaveLength(1);
  });

  it.each(Object.entries(policies))("compiles the preset %s without a word", (_, preset) => {
    expect(safeCompile(preset)).toMatchObject({ ok: true, issues: [] });
  });
});

describe("loops over columns", () => {
  const plain = {
    format: "whole-learner/policy@1",
    id: "plain",
    version: "1",
    score: { method: "mean" },
  } as const;
  const only = { methods: { mean }, rollUpRules: { profile } };

  it("are put into the plan by `compile`, and by `compileWith` where it is handed them", () => {
    expect(compile(plain).sections.score.kernels).toBe(methodKernels.mean);
    expect(compileWith(only, plain).sections.score).not.toHaveProperty("kernels");
    const handed = compileWith({ ...only, kernels: methodKernels }, plain);
    expect(handed.sections.score.kernels).toBe(methodKernels.mean);
  });

  it("of a method of one's own are its own, before those that are handed over", () => {
    const own = { ...mean, id: "acme/mean" as const, kernels: () => ({ nan: "too-few" as const }) };
    const plan = compileWith(
      {
        methods: { "acme/mean": own },
        rollUpRules: { profile },
        kernels: { "acme/mean": methodKernels.mean },
      },
      { ...plain, score: { method: "acme/mean" } },
    );
    expect(plan.sections.score.kernels?.({} as never)).toEqual({ nan: "too-few" });
  });
});
