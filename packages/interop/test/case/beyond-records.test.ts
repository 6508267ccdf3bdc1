import { describe, expect, it } from "vitest";
import { association, child, item, pack, to, uuid } from "./package-of.ts";
import { again, read } from "./read-package.ts";
import { levels, rubric } from "./rubric-of.ts";

const ids = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id);
const carried = (json: unknown) => {
  const { extensions = {} } = read(json);
  return (extensions["whole-learner/case"] as { readonly package?: unknown }).package;
};

describe("what the records of a package say of each other", () => {
  it("an item with a criterion is a competency, wherever it stands", () => {
    const items = [item(1), item(2)];
    const below = [child(1), child(2, 1)];
    const criteria = (criterion: object) => ({
      CFRubrics: [rubric({ ...criterion, CFRubricCriterionLevels: levels })],
    });
    expect(ids(read(pack(items, below)).outcomes)).toEqual([uuid(1)]);
    expect(ids(read(pack(items, below, criteria({}))).outcomes)).toEqual([uuid(1)]);
    const { outcomes, competencies } = read(pack(items, below, criteria({ CFItemURI: to(1) })));
    expect(outcomes).toEqual([]);
    expect(ids(competencies)).toEqual([uuid(1), uuid(2)]);
  });

  it("children of a type of levels are indicators of a competency that is reported", () => {
    const level = (at: number) => item(at, { CFItemType: "Level" });
    const { competencies, indicators } = read(
      pack(
        [item(1), level(2), level(3), level(4)],
        [child(1), child(2, 1), child(3, 1), child(4, 1)],
      ),
    );
    expect(competencies.map(({ id, reporting }) => [id, reporting])).toEqual([[uuid(1), "level"]]);
    expect(ids(indicators)).toEqual([uuid(2), uuid(3), uuid(4)]);
  });

  it("items that a skill has as its levels are competencies that are not reported", () => {
    const has = (at: number) => association(to(1), "hasSkillLevel", to(at));
    const { competencies, indicators } = read(
      pack(
        [item(1), item(2), item(3), item(4)],
        [child(1), child(2, 1), child(3, 1), child(4, 1), has(2), has(3), has(4)],
      ),
    );
    expect(indicators).toEqual([]);
    expect(competencies.map(({ id, reporting }) => [id, reporting])).toEqual([
      [uuid(1), "level"],
      [uuid(2), "none"],
      [uuid(3), "none"],
      [uuid(4), "none"],
    ]);
  });

  it("only competencies and indicators are of a grade", () => {
    const graded = (at: number, grade: string, more = {}) =>
      item(at, { educationLevel: [grade], ...more });
    const { gradeBands, competencies, indicators } = read(
      pack(
        [graded(1, "12"), graded(2, "05"), graded(3, "03", { CFItemType: "Indicator" })],
        [child(1), child(2, 1), child(3, 2)],
      ),
    );
    expect(ids(gradeBands)).toEqual(["03", "05"]);
    expect(competencies[0]?.bands).toEqual(["05"]);
    expect(indicators[0]?.band).toBe("03");
  });
});

describe("what a package says beyond its records", () => {
  it("is nothing of most", () => {
    expect(carried(pack([item(1)], [child(1)]))).toBeUndefined();
  });

  it("is carried, and comes back where it stood", () => {
    const endless = { ...association(to(1), "precedes", to(1)), destinationNodeURI: null };
    const whole = pack([item(1), 5], [child(1), endless], {
      colour: "red",
      extensions: { acme: 1 },
      CFDocument: [1],
    });
    const other = { colour: "red" };
    const strays = [
      { list: "CFDocument", entry: [1] },
      { list: "CFItems", entry: 5 },
      { list: "CFAssociations", entry: endless },
    ];
    expect(carried(whole)).toEqual({ other, extensions: { acme: 1 }, strays });
    expect(again(whole)["extensions"]).toEqual({
      acme: 1,
      "whole-learner/framework": { strays, other },
    });
    expect(read(again(whole))).toStrictEqual(read(whole));
  });

  it("is carried where its extensions are no object", () => {
    const json = pack([item(1)], [child(1)], { extensions: ["acme"] });
    expect(carried(json)).toEqual({ strays: [{ list: "extensions", entry: ["acme"] }] });
    expect(read(again(json))).toStrictEqual(read(json));
  });

  it("grows by what somebody put to a package of our export", () => {
    const once = again(pack([item(1), 5], [child(1)], { colour: "red" }));
    const CFItems = [...(once["CFItems"] as readonly unknown[]), 6];
    expect(carried({ ...once, CFItems, shape: "round" })).toEqual({
      other: { colour: "red", shape: "round" },
      strays: [
        { list: "CFItems", entry: 5 },
        { list: "CFItems", entry: 6 },
      ],
    });
  });
});
