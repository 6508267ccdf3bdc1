import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { mean } from "../methods/mean.ts";
import { profile } from "../roll-up/profile.ts";
import { parsePolicy, policyParserOver, policySchema, safeParsePolicy } from "./parse-policy.ts";

const whole = deepFreeze({
  format: "whole-learner/policy@1",
  id: "lantern",
  version: "3",
  name: { en: "Lantern default", es: { text: "Regla de Lantern", reviewed: false } },
  description: "What we do.",
  zone: {
    name: "Pacific",
    offsets: [{ minutes: -480 }, { from: "2026-03-08T10:00:00.000Z", minutes: -420 }],
  },
  admit: {
    roles: ["educator", "panel"],
    kinds: ["defence"],
    settings: ["class"],
    experiences: ["e"],
    bands: ["6-8"],
    from: "2025-08-01",
    until: "2026-06-30",
    verified: true,
  },
  missing: { as: "value", value: 1 },
  combine: { rows: "lowest", raters: { rule: "median", tie: "lower" } },
  order: { by: ["submitted", "happened"] },
  window: { since: "2025-08-01", lastDays: 365, dropLowest: 1, best: 5, recent: 3 },
  score: { method: "median-of-recent", parameters: { recent: 3 } },
  level: {
    cuts: [1.5, { numerator: 5, denominator: 2 }],
    bound: "above",
    rounded: { places: 2, mode: "half-up", input: "raw-double" },
  },
  sufficiency: {
    pieces: 3,
    experiences: 2,
    settings: 2,
    voices: 2,
    kinds: 1,
    newestWithin: { months: 12 },
  },
  hold: { rule: "latest" },
  judgement: { onNewEvidence: "drop" },
  rollUp: { rule: "mean", parameters: { coverage: "wait" } },
  display: { rounding: { places: 1, mode: "half-even", input: "snapped" } },
  exceptions: [
    {
      when: { outcome: ["o"], competency: ["c"], scale: ["s"], band: ["b"], learner: ["l"] },
      use: { score: { method: "mean" }, missing: { as: "skip" } },
    },
  ],
  extensions: { "https://example.org": [1] },
});

const minimal = { format: "whole-learner/policy@1", id: "p", score: { method: "mean" } };

const codes = (fields: object): readonly string[] =>
  safeParsePolicy({ ...minimal, ...fields }).issues.map(
    ({ code, path }) => `${code} ${path.join("/")}`,
  );

describe("parsePolicy", () => {
  it("reads every section and gives it back", () => {
    expect(parsePolicy(whole)).toEqual(whole);
    expect(parsePolicy(JSON.parse(JSON.stringify(parsePolicy(whole))))).toEqual(whole);
  });

  it.each([
    [
      {
        rule: "requirements",
        parameters: {
          tree: {
            all: [
              { child: "plan", at: 3 },
              { least: 1, of: [{ child: "talk", required: true }, { any: [{ child: "poster" }] }] },
            ],
          },
        },
      },
    ],
    [
      {
        rule: "points",
        parameters: { need: 2, members: [{ child: "a", points: 2, required: true }] },
        at: ["outcome", "domain", "portrait"],
        children: "nodes",
        hold: "high-water",
      },
    ],
    [
      {
        rule: "weighted-mean",
        parameters: { weights: { a: 0.5 } },
        scale: "four",
        scales: { ten: { by: "table", steps: [{ from: 1, to: 2 }] } },
        least: 2,
      },
    ],
  ])("reads the roll-up %j and gives it back", (rollUp) => {
    const policy = {
      format: "whole-learner/policy@1",
      id: "p",
      version: "1",
      score: { method: "mean" },
    };
    expect(parsePolicy({ ...policy, rollUp })).toEqual({ ...policy, rollUp });
  });

  it("gives a version to a policy without one", () => {
    expect(
      parsePolicy({ format: "whole-learner/policy@1", id: "p", score: { method: "mean" } }),
    ).toEqual({
      format: "whole-learner/policy@1",
      id: "p",
      version: "1",
      score: { method: "mean" },
    });
  });

  it.each([
    [{ score: { method: "average" } }, ["not-one-of score/method"]],
    [
      { score: { method: "mean", parameters: { recent: 1 } } },
      ["unknown-key score/parameters/recent"],
    ],
    [
      { score: { method: "decaying-average", parameters: { newest: 0 } } },
      ["too-small score/parameters/newest"],
    ],
    [
      { score: { method: "median-of-recent", parameters: { recent: 1.5 } } },
      ["wrong-type score/parameters/recent"],
    ],
    [{ rollUp: { rule: "sum" } }, ["not-one-of rollUp/rule"]],
    [{ rollUp: { rule: "mode" } }, ["missing-value rollUp/parameters"]],
    [{ rollUp: { rule: "mean", at: ["school"] } }, ["not-one-of rollUp/at/0"]],
    [{ rollUp: { rule: "mean", least: 0 } }, ["too-small rollUp/least"]],
    [
      { rollUp: { rule: "mean", scales: { ten: { by: "luck" } } } },
      ["not-one-of rollUp/scales/ten/by"],
    ],
    [
      { rollUp: { rule: "weighted-mean", parameters: { weights: { a: -1 } } } },
      ["too-small rollUp/parameters/weights/a"],
    ],
    [
      { rollUp: { rule: "points", parameters: { need: 1, members: [{ child: "a" }] } } },
      ["missing-value rollUp/parameters/members/0/points"],
    ],
    [{ admit: { role: "educator" } }, ["unknown-key admit/role"]],
    [{ missing: { as: "zero" } }, ["not-one-of missing/as"]],
    [{ missing: { as: "value" } }, ["missing-value missing/value"]],
    [{ window: { recent: 0 } }, ["too-small window/recent"]],
    [{ order: { by: [] } }, ["missing-value order/by/0"]],
    [{ curve: 1 }, ["unknown-key curve"]],
    [{ exceptions: [{ use: {} }] }, ["missing-value exceptions/0/when"]],
  ])("refuses %j", (fields, expected) => {
    expect(codes(fields)).toEqual(expected);
  });

  it.each([
    [
      { level: { cuts: "middle" } },
      "level/cuts",
      [{ values: ["midpoints", "values"] }, { type: "list" }],
    ],
    [{ level: { cuts: [true] } }, "level/cuts/0", [{ type: "number" }, { type: "object" }]],
    [
      { read: { met: { met: "x", not: 1 } } },
      "read/met/met",
      [{ type: "number" }, { values: ["goal"] }],
    ],
    [
      { attempts: { count: "all", retakeCap: [] } },
      "attempts/retakeCap",
      [{ type: "number" }, { values: ["goal"] }],
    ],
    [
      { combine: { rows: 3 } },
      "combine/rows",
      [{ values: ["mean", "lowest"] }, { type: "object" }],
    ],
    [
      { hold: { rule: "latest", expires: {} } },
      "hold/expires",
      [
        { type: "object", fields: ["months"] },
        { type: "object", fields: ["days"] },
      ],
    ],
    [
      { sufficiency: { newestWithin: 3 } },
      "sufficiency/newestWithin",
      [{ type: "object" }, { type: "object" }],
    ],
    [
      { score: { method: "n-times", parameters: { target: "top" } } },
      "score/parameters/target",
      [{ type: "number" }, { values: ["goal"] }],
    ],
    [
      { rollUp: { rule: "requirements", parameters: { tree: {} } } },
      "rollUp/parameters/tree",
      [
        { type: "object", fields: ["child"] },
        { type: "object", fields: ["all"] },
        { type: "object", fields: ["any"] },
        { type: "object", fields: ["least", "of"] },
      ],
    ],
  ])("tells of %j which forms are allowed", (fields, path, forms) => {
    const { issues } = safeParsePolicy({ ...minimal, ...fields });
    expect(issues.map((issue) => [issue.code, issue.path.join("/"), issue.data])).toEqual([
      ["no-form-fits", path, { forms }],
    ]);
  });

  it("tells of places what is allowed", () => {
    const display = { rounding: { places: 12, mode: "half-up", input: "snapped" } };
    expect(safeParsePolicy({ ...minimal, display }).issues.map(({ data }) => data)).toEqual([
      { allowed: [0, 1, 2, 3, 4, 5, 6, 7, 8] },
    ]);
  });

  it.each([
    [{ level: { cuts: [2, 1.5, 4] } }, ["wrong-form level/cuts/1"]],
    [{ level: { cuts: [2, { numerator: 3, denominator: 2 }] } }, ["wrong-form level/cuts/1"]],
    [{ level: { cuts: [1.123_456_7] } }, ["wrong-form level/cuts/0"]],
    [
      {
        window: {
          period: {
            of: [{ id: "a", from: "2026-08-01", until: "2026-07-01" }],
            carry: "cumulative",
          },
        },
      },
      ["wrong-form window/period/of/0"],
    ],
    [
      { rollUp: { rule: "points", parameters: { need: 9, members: [{ child: "a", points: 4 }] } } },
      ["wrong-form rollUp/parameters/need"],
    ],
    [
      { score: { method: "m-of-n", parameters: { times: 4, of: 3 } } },
      ["too-big score/parameters/times"],
    ],
  ])("tells what makes no sense in %j together with the other faults", (fields, expected) => {
    expect(new Set(codes({ ...fields, curve: 1, missing: { as: "zero" } }))).toEqual(
      new Set([...expected, "not-one-of missing/as", "unknown-key curve"]),
    );
  });

  it("knows a caller's methods and only those", () => {
    const parser = policyParserOver({ methods: { mean }, rollUpRules: { profile } });
    const input = { format: "whole-learner/policy@1", id: "p", score: { method: "mean" } };
    expect(parser.safeParse(input).ok).toBe(true);
    expect(parser.safeParse({ ...input, score: { method: "most-recent" } }).ok).toBe(false);
  });

  it("yields JSON Schema with what the parameters mean", () => {
    const schema = JSON.stringify(z.toJSONSchema(policySchema, { io: "input" }));
    expect(schema).toContain('"$schema":"https://json-schema.org/draft/2020-12/schema"');
    expect(schema).toContain("How much the newest piece counts");
    expect(schema).toContain('"default":0.65');
  });
});
