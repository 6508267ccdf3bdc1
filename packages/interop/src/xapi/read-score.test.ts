import { describe, expect, it } from "vitest";
import type { InteropIssue } from "../issue/issue.ts";
import type { JsonRecord } from "../json/json-record.ts";
import { readValue } from "./read-value.ts";
import { usualMeasures, type XapiMeasure } from "./reading.ts";
import type { XapiMeaning } from "./vocabulary.ts";

const valueOf = (
  result: JsonRecord,
  {
    meaning = "rates",
    measures = usualMeasures,
  }: { meaning?: XapiMeaning; measures?: readonly XapiMeasure[] } = {},
) => {
  const issues: InteropIssue[] = [];
  const value = readValue(result, ["result"], { verb: "urn:x:verb", meaning, measures }, issues);
  return { value, issues };
};
const issue = (
  code: string,
  path: readonly string[],
  data: object,
  severity: string,
  repair: string,
) => ({ code, severity, path: ["result", ...path], data, repair });
const points = (got: number, of: number) => ({ kind: "points", points: got, of });
const scaled = (score: number) =>
  issue(
    "xapi-score-out-of-bounds",
    ["score", "scaled"],
    { score, least: -1, most: 1 },
    "error",
    "left-out",
  );
const outside = (score: number, least: number, most: number) =>
  issue(
    "xapi-score-out-of-bounds",
    ["score", "raw"],
    { score, least, most },
    score < least ? "error" : "warning",
    score < least ? "left-out" : "none",
  );
const noMaximum = (raw: number) =>
  issue("xapi-score-without-maximum", ["score", "raw"], { raw }, "error", "left-out");

describe("a score", () => {
  it.each<[string, JsonRecord, object | undefined, readonly object[]]>([
    ["the least there is", { raw: 1, min: 1, max: 4 }, points(0, 3), []],
    ["the most there is", { raw: 4, min: 1, max: 4 }, points(3, 3), []],
    ["zero of some", { raw: 0, max: 4 }, points(0, 4), []],
    ["scaled, from the least", { scaled: -1 }, points(-1, 1), []],
    ["scaled, to the most", { scaled: 1 }, points(1, 1), []],
    ["scaled too low", { scaled: -1.1 }, undefined, [scaled(-1.1)]],
    ["scaled too high", { scaled: 1.1 }, undefined, [scaled(1.1)]],
    [
      "in a range of nothing",
      { raw: 4, min: 4, max: 4, scaled: 0.5 },
      points(0.5, 1),
      [issue("xapi-score-without-range", ["score"], { min: 4, max: 4 }, "error", "left-out")],
    ],
    [
      "below the least",
      { raw: 0, min: 1, max: 4, scaled: 0.5 },
      points(0.5, 1),
      [outside(0, 1, 4)],
    ],
    ["below a least without a most", { raw: 0, min: 1 }, undefined, [outside(0, 1, 0)]],
    ["above the most", { raw: 5, min: 1, max: 4 }, points(4, 3), [outside(5, 1, 4)]],
    ["without a most", { raw: 5, min: 1 }, undefined, [noMaximum(5)]],
    ["nothing", { raw: null, min: 0, max: 4 }, undefined, []],
  ])("can be %s", (_, score, value, issues) => {
    expect(valueOf({ score })).toEqual({ value, issues });
  });

  it.each<[unknown, number | undefined]>([
    [" 3 ", 3],
    ["+3", 3],
    ["3.", 3],
    [".5", 0.5],
    ["30e-1", 3],
    ["2E0", 2],
    ["", undefined],
    [" ", undefined],
    ["3 of 4", undefined],
    ["x3", undefined],
    ["0x3", undefined],
    ["1e999", undefined],
    [true, undefined],
    [["3"], undefined],
  ])("written as %j is %j", (raw, read) => {
    const data = { field: "raw", expected: "a number" };
    const place = ["score", "raw"];
    expect(valueOf({ score: { raw: raw as string, max: 4 } })).toEqual(
      read === undefined
        ? {
            value: undefined,
            issues: [issue("value-unusable", place, data, "warning", "left-out")],
          }
        : {
            value: points(read, 4),
            issues: [issue("value-converted", place, data, "note", "converted")],
          },
    );
  });

  it("can be a number on a scale, which needs no range", () => {
    expect(valueOf({ score: { raw: 5 } }, { measures: ["number"] })).toEqual({
      value: { kind: "number", number: 5 },
      issues: [],
    });
    expect(valueOf({}, { measures: ["number"] })).toEqual({ value: undefined, issues: [] });
  });
});

describe("what a verb says", () => {
  const against = (success: boolean) =>
    issue(
      "xapi-verb-against-result",
      ["success"],
      { verb: "urn:x:verb", success },
      "warning",
      "none",
    );
  const met = (is: boolean) => ({ kind: "met", met: is });
  it.each<[XapiMeaning, JsonRecord, object | undefined, readonly object[]]>([
    ["nothing", { success: true }, undefined, []],
    ["excused", { success: true, score: { scaled: 9 } }, { kind: "status", status: "excused" }, []],
    ["rates", {}, undefined, []],
    ["assesses", { success: false }, met(false), []],
    ["met", {}, met(true), []],
    ["met", { success: "yes" }, met(true), []],
    ["met", { success: true }, met(true), []],
    ["met", { success: false }, met(false), [against(false)]],
    ["not-met", {}, met(false), []],
    ["not-met", { success: false }, met(false), []],
    ["not-met", { success: true }, met(true), [against(true)]],
    ["not-met", { score: { raw: 3 } }, met(false), [noMaximum(3)]],
  ])("%s, with %j", (meaning, result, value, issues) => {
    expect(valueOf(result, { meaning })).toEqual({ value, issues });
  });
});
