import type { RatingValue } from "@whole-learner/core/evidence";
import { sketchFramework } from "@whole-learner/core";
import type { Scale } from "@whole-learner/core/framework";
import { describe, expect, it } from "vitest";
import { resultOf } from "./write-result.ts";

const [scale] = sketchFramework({ scale: ["A", "B", "C"], outcomes: { Team: ["Listens"] } }).scales;
const level = (wanted: string): RatingValue => ({ kind: "level", level: wanted });
const number = (wanted: number): RatingValue => ({ kind: "number", number: wanted });
const points = (got: number, of: number): RatingValue => ({ kind: "points", points: got, of });
const empty = { ...scale, levels: [] } as unknown as Scale;
const flat = { ...scale, levels: [{ id: "A", name: "A", value: 1 }] } as unknown as Scale;

describe("what a rating found, as a result", () => {
  it.each<[string, RatingValue, Scale | undefined, object | undefined]>([
    ["the lowest level", level("A"), scale, { score: { raw: 1, min: 1, max: 3 } }],
    ["the highest level", level("C"), scale, { score: { raw: 3, min: 1, max: 3 } }],
    ["a level of another scale", level("Z"), scale, undefined],
    ["a level of no scale", level("A"), undefined, undefined],
    ["a number between levels", number(1.5), scale, { score: { raw: 1.5, min: 1, max: 3 } }],
    ["a number below them", number(0.9), scale, { score: { raw: 0.9 } }],
    ["a number above them", number(3.1), scale, { score: { raw: 3.1 } }],
    ["a number of no scale", number(2), undefined, { score: { raw: 2 } }],
    ["a number of a scale without levels", number(2), empty, { score: { raw: 2 } }],
    ["a number of a scale that has no range", number(1), flat, { score: { raw: 1 } }],
    ["points", points(8, 10), scale, { score: { scaled: 0.8, raw: 8, min: 0, max: 10 } }],
    ["no points", points(0, 10), scale, { score: { scaled: 0, raw: 0, min: 0, max: 10 } }],
    ["all points", points(10, 10), scale, { score: { scaled: 1, raw: 10, min: 0, max: 10 } }],
    ["more than all points", points(11, 10), scale, { score: { raw: 11 } }],
    ["fewer than no points", points(-1, 10), scale, { score: { raw: -1 } }],
    ["points of none", points(0, 0), scale, { score: { raw: 0 } }],
    ["what was met", { kind: "met", met: true }, scale, { success: true }],
    ["what was not met", { kind: "met", met: false }, scale, { success: false }],
    ["why there is none", { kind: "status", status: "excused" }, scale, undefined],
  ])("%s", (_, value, on, result) => {
    expect(resultOf(value, on)).toEqual(result);
  });
});
