import { describe, expect, it } from "vitest";
import { safeCompile } from "../compile/compile.ts";
import { safeParsePolicy } from "../policy/parse-policy.ts";
import { score } from "../score/score.ts";
import { khanMasteryLevels } from "./khan.ts";
import { presets } from "./presets.ts";
import { slateGrowth, slateMissed, slateProgress, type SlateSkill } from "./slate-cbl.ts";

describe.each(Object.entries(presets))("%s", (name, policy) => {
  it("is named as its id, under its product", () => {
    expect(policy.id).toBe(name);
    expect(name).toMatch(/^[a-z-]+\/[a-z-]+$/);
  });

  it("is a document that is read as it is and runs", () => {
    const read = safeParsePolicy(JSON.parse(JSON.stringify(policy)));
    expect(read).toEqual({ ok: true, value: policy, issues: [] });
    expect(safeCompile(policy)).toMatchObject({ ok: true, issues: [] });
  });
});

describe("Khan Academy's levels", () => {
  const mixed = (right: boolean) => ({ score: right ? 1 : 0, weight: 1, indicator: "mixed" });
  const up = mixed(true);
  // Source: Khan Academy's help pages on mastery levels; points 0, 50, 80, 100.
  it.each([
    ["an exercise under 70 %", [0.69], 0],
    ["70 %", [0.7], 50],
    ["99 %", [0.99], 50],
    ["all right", [1], 80],
    ["familiar, and less than 70 %", [0.8, 0.5], 0],
    ["familiar, and 70 %", [0.8, 0.7], 50],
    ["familiar, and all right", [0.8, 1], 80],
    ["proficient, and anything but all right", [1, 0.99], 50],
    ["proficient, and all right again", [1, 1], 80],
    ["mastered, and all right", [1, up, 1], 100],
    ["mastered, and 70 %", [1, up, 0.7], 80],
    ["mastered, and less", [1, up, 0.69], 50],
    ["a mixed question right, never tried", [up], 50],
    ["a mixed question missed, never tried", [mixed(false)], 0],
    ["mixed questions all the way", [up, up, up], 100],
    ["beyond the last", [up, up, up, up], 100],
    ["mastered, and one missed", [up, up, up, mixed(false)], 80],
    ["attempted, and one missed", [0, mixed(false)], 0],
    ["a share a last bit under 70 %", [0.7 - 1e-12], 50],
  ])("%s", (_, pieces, points) => {
    const [first, ...rest] = pieces;
    if (first === undefined) throw new Error("a series is never empty");
    expect(score(khanMasteryLevels, {}, [first, ...rest])).toEqual({
      status: "scored",
      score: points,
    });
  });
});

const skill = (evidenceRequired: number, ...entries: SlateSkill["entries"]): SlateSkill => ({
  evidenceRequired,
  entries,
});

describe("Slate CBL's progress", () => {
  // Source: the product's public rules; its own cases run as conformance cases.
  it.each<[string, readonly SlateSkill[], number, number]>([
    ["nothing asked for", [], 1, 0],
    ["only skills out of use", [skill(0, 12)], 1, 0],
    ["nothing there", [skill(2)], 0, 0],
    ["half of it", [skill(2, 7)], 0.5, 0],
    ["more than is asked for", [skill(1, 7, 8, 9)], 1, 0],
    ["an override is all of it", [skill(3, "override")], 1, 0],
    ["missed work is none", [skill(2, "missed")], 0, 0.5],
    ["an override takes missed work away", [skill(2, "missed", "override")], 1, 0],
    ["ratings take the place of missed work", [skill(2, "missed", 6, 7)], 1, 0],
    ["missed work beyond what is asked for", [skill(1, "missed", "missed", "missed")], 0, 1],
    ["a skill out of use beside one in use", [skill(0, 12), skill(2, 7)], 0.5, 0],
  ])("%s", (_, skills, progress, missed) => {
    expect(slateProgress(skills)).toBe(progress);
    expect(slateMissed(skills)).toBe(missed);
  });
});

describe("Slate CBL's growth", () => {
  it.each<[string, Parameters<typeof slateGrowth>, number | undefined]>([
    ["from the baseline on record", [9.3, { baseline: 10 }], -0.7],
    ["rounded half away from zero", [8, { baseline: 9.25 }], -1.3],
    ["no baseline on record but zero", [8, { baseline: 0 }], undefined],
    ["from the earliest of each skill", [7, { skills: [skill(1, 6, 7), skill(1, 7)] }], 0.5],
    ["missed work is not the earliest", [7, { skills: [skill(1, "missed", 6)] }], 1],
    [
      "an override first hides later ratings",
      [8.8, { skills: [skill(2, "override", 10), skill(2, 8, 9)] }],
      0.8,
    ],
    ["too little evidence", [6, { skills: [skill(2, 6), skill(2)] }], undefined],
    ["half of the evidence is enough", [6, { skills: [skill(2, 6, 7), skill(2)] }], 0],
    ["no rating at all", [6, { skills: [skill(2, "override")] }], undefined],
  ])("%s", (_, given, growth) => {
    expect(slateGrowth(...given)).toBe(growth);
  });
});
