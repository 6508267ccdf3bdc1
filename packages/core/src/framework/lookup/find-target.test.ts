import { describe, expect, it } from "vitest";
import { frameworkOf } from "../../../test/frameworks/framework-of.ts";
import { competencyById } from "./competency-by-id.ts";
import { competencyOf } from "./competency-of.ts";
import { findTarget } from "./find-target.ts";
import { indexFramework } from "./index-framework.ts";
import { nearestName } from "./nearest-name.ts";

const uuid = "6ba7b810-9dad-41d1-80b4-00c04fd430c8";
const index = indexFramework(
  frameworkOf({
    outcomes: [{ id: "team", name: "Works as a team", part: "whole-learner", code: "TEAM.1" }],
    competencies: [
      { id: "share", name: "Share the work", reporting: "level", partOf: "team", code: "TEAM.1" },
      {
        id: uuid,
        name: { en: "Repair trust", es: { text: "Reparar la confianza", reviewed: true } },
        reporting: "level",
        code: "TEAM.2",
      },
      { id: "look", name: "Look for what each brings", reporting: "level", code: "TEAM.3" },
      { id: "TEAM.4", name: "Decide", reporting: "level", code: "share" },
      { id: "long", name: "L".repeat(65), reporting: "level", code: "L".repeat(65) },
    ],
    indicators: [
      { id: "asks", statement: "I can ask.", partOf: "share", code: "TEAM.3" },
      { id: "lost", statement: "I can be lost.", partOf: "gone", code: "LOST.1" },
    ],
  }),
);

describe("findTarget", () => {
  it.each([
    ["an id", "share", "share"],
    ["an id before another's code", "TEAM.4", "TEAM.4"],
    ["a code that an outcome has too", "TEAM.1", "share"],
    ["an indicator's id", "asks", "asks"],
    ["an indicator's code", "LOST.1", "lost"],
    ["a code of a competency and an indicator", "TEAM.3", undefined],
    ["an outcome's id", "team", undefined],
    ["a name", "Share the work", undefined],
    ["a code in other letters", "team.2", undefined],
    ["nothing", "", undefined],
    ["a hostile text", "__proto__", undefined],
  ])("with %s, %j: %j", (_, text, id) => {
    expect(findTarget(index, text)?.node.id).toBe(id);
  });
});

describe("competencyOf", () => {
  it.each([
    ["a competency", "share", "share"],
    ["an indicator", "asks", "share"],
    ["an indicator without its competency", "lost", undefined],
    ["an outcome", "team", undefined],
    ["an unknown id", "nobody", undefined],
  ])("with %s", (_, target, id) => {
    expect(competencyOf(index, target)?.id).toBe(id);
  });

  it("tells a competency from other nodes by id", () => {
    expect(competencyById(index, "share")?.name).toBe("Share the work");
    expect(competencyById(index, "team")).toBe(undefined);
    expect(competencyById(index, "asks")).toBe(undefined);
  });
});

describe("nearestName", () => {
  it.each([
    ["a slip in a code", "TEAM.22", "TEAM.2"],
    ["other letters", "team.2", "TEAM.2"],
    ["space around it", " TEAM.2 ", "TEAM.2"],
    ["a name, for its code", "Repair trust", "TEAM.2"],
    ["a name in another language", "reparar la confianca", "TEAM.2"],
    ["a name whose code two have, for its id", "look for what each brings", "look"],
    ["a code that another's id hides, for its id", "Decide", "TEAM.4"],
    ["an id", "lokk", "look"],
    ["an indicator's id", "assks", "asks"],
    ["two slips in eleven letters", "sare the wrk", "TEAM.1"],
    ["three slips in a longer text", "look 4 what each bringzz", undefined],
    ["three slips in a longer text, just", "look fr what each bringzz", "look"],
    ["two slips in three letters", "axk", undefined],
    ["the nearer of two", "TEAM.4x", "TEAM.4"],
    ["the first of two equally near", "TEAM.5", "TEAM.1"],
    ["another name", "Photosynthesis", undefined],
    ["nothing", "", undefined],
    ["only space", "  ", undefined],
    ["a text too long for a name", "L".repeat(65), undefined],
    ["a UUID with a slip", uuid.replace("6", "7"), "TEAM.2"],
    ["a hostile text", "__proto__", undefined],
  ])("for %s, %j: %j", (_, text, name) => {
    expect(nearestName(index, text)).toBe(name);
  });

  it("gives a text that findTarget finds", () => {
    for (const text of ["TEAM.22", "Repair trust", "Decide", "assks"]) {
      expect(findTarget(index, nearestName(index, text) as string)).toBeDefined();
    }
  });

  it("compares with 2,000 names at most, however many there are, codes and names before ids", () => {
    const competencies = Array.from({ length: 3000 }, (_, at) => ({
      id: `id-${at}`,
      code: `CODE.${at}`,
      name: "The same",
      reporting: "level" as const,
    }));
    const large = indexFramework(frameworkOf({ competencies }));
    expect(large.names).toHaveLength(2000);
    expect(large.names.at(-1)?.target.node.id).toBe("id-999");
    expect(nearestName(large, "CODE.999x")).toBe("CODE.999");
    expect(nearestName(large, "id-7")).toBe(undefined);
    const few = indexFramework(frameworkOf({ competencies: competencies.slice(0, 500) }));
    expect(few.names).toHaveLength(1500);
    expect(nearestName(few, "id-7x")).toBe("CODE.7");
  });
});
