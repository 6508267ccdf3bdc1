import { describe, expect, it } from "vitest";
import { five, frameworkOf } from "../../../test/frameworks/framework-of.ts";
import type { Progression } from "../progression.ts";
import type { Scale } from "../scale.ts";
import { bandPosition } from "./band-position.ts";
import { bandsOf } from "./bands-of.ts";
import { goalLevelOf } from "./goal-level-of.ts";
import { indexFramework } from "./index-framework.ts";
import { levelOf } from "./level-of.ts";
import { levelPosition } from "./level-position.ts";
import { progressionOf } from "./progression-of.ts";
import { progressionsOf } from "./progressions-of.ts";
import { scaleById } from "./scale-by-id.ts";
import { scaleOf } from "./scale-of.ts";

const three: Scale = {
  id: "three",
  levels: [
    { id: "1", name: "Not yet", value: 0 },
    { id: "2", name: "Nearly", value: 2 },
    { id: "__proto__", name: "Yes", value: 3 },
  ],
  goal: "__proto__",
};
const eight: Scale = { ...three, id: "eight" };

const progression = (id: string, competency: string, scale: string): Progression => ({
  id,
  competency,
  scale,
  family: "within-band",
  expected: [],
  descriptors: [],
});

const index = indexFramework(
  frameworkOf({
    gradeBands: [
      { id: "K-2", name: "K-2" },
      { id: "3-5", name: "3-5" },
      { id: "6-8", name: "6-8" },
      { id: "K-2", name: "K-2 again" },
    ],
    scales: [five, three, eight, { ...five, id: "three" }],
    outcomes: [{ id: "outcome", name: "Outcome", part: "academic" }],
    competencies: [
      { id: "own", name: "Own", reporting: "level", scale: "eight" },
      { id: "placed", name: "Placed", reporting: "level" },
      { id: "plain", name: "Plain", reporting: "level" },
      { id: "lost", name: "Lost", reporting: "level", scale: "gone" },
      { id: "astray", name: "Astray", reporting: "level" },
    ],
    progressions: [
      progression("p1", "own", "three"),
      progression("p2", "placed", "three"),
      progression("p3", "placed", "eight"),
      progression("p4", "astray", "gone"),
    ],
  }),
);

describe("scaleOf", () => {
  it.each([
    ["its own", "own", "eight"],
    ["its first progression's", "placed", "three"],
    ["the framework's first", "plain", "five"],
    ["none where its own is not there", "lost", undefined],
    ["none where its progression's is not there", "astray", undefined],
    ["none for an outcome", "outcome", undefined],
    ["none for an unknown id", "nobody", undefined],
  ])("gives %s", (_, competency, scale) => {
    expect(scaleOf(index, competency)?.id).toBe(scale);
  });

  it("gives none in a framework without scales", () => {
    const framework = frameworkOf({
      scales: [],
      competencies: [{ id: "plain", name: "Plain", reporting: "level" }],
    });
    expect(scaleOf(indexFramework(framework), "plain")).toBe(undefined);
  });
});

describe("scales, levels, progressions and bands", () => {
  it.each([
    ["a scale by id", scaleById(index, "eight"), eight],
    ["the first of two scales with an id", scaleById(index, "three"), three],
    ["an unknown scale", scaleById(index, "toString"), undefined],
    ["a level", levelOf(five, "4"), five.levels[3]],
    ["a level with a hostile id", levelOf(three, "__proto__"), three.levels[2]],
    ["an unknown level", levelOf(five, "__proto__"), undefined],
    ["the position of the lowest level", levelPosition(five, "1"), 0],
    ["the position of the highest level", levelPosition(five, "5"), 4],
    ["the position of an unknown level", levelPosition(five, "6"), undefined],
    ["the goal, which need not be the top", goalLevelOf(five), five.levels[3]],
    ["a goal that the scale does not have", goalLevelOf({ ...five, goal: "9" }), undefined],
    ["progressions", progressionsOf(index, "placed").map(({ id }) => id), ["p2", "p3"]],
    ["no progressions", progressionsOf(index, "plain"), []],
    ["the progression that is reported on", progressionOf(index, "placed")?.id, "p2"],
    ["no progression", progressionOf(index, "__proto__"), undefined],
    ["the youngest band", bandPosition(index, "K-2"), 0],
    ["a later band", bandPosition(index, "6-8"), 2],
    ["an unknown band", bandPosition(index, "9-12"), undefined],
    [
      "all bands of the framework",
      bandsOf(index, progression("p", "own", "five")),
      ["K-2", "3-5", "6-8"],
    ],
    [
      "its own bands in the framework's order",
      bandsOf(index, { ...progression("p", "own", "five"), bands: ["6-8", "9-12", "K-2", "6-8"] }),
      ["K-2", "6-8"],
    ],
    ["no bands", bandsOf(index, { ...progression("p", "own", "five"), bands: [] }), []],
  ])("%s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});
