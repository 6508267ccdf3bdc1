import { checkFramework, plain } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import {
  association,
  child,
  type Fields,
  item,
  pack,
  to,
  uuid,
} from "../../../test/case/package-of.ts";
import { again, read } from "../../../test/case/read-package.ts";
import { levels, rubric } from "../../../test/case/rubric-of.ts";

describe("what becomes a progression", () => {
  const said = (json: unknown) => {
    const framework = read(json);
    const [scale] = framework.scales;
    expect(checkFramework(framework).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(read(again(json))).toStrictEqual(framework);
    return {
      levels: scale?.levels.map(({ name, value }) => `${plain(name, [], "en")} ${value}`),
      goal: scale?.goal,
      of: framework.progressions.map(({ competency }) => competency),
      statements: framework.progressions[0]?.descriptors.map(
        ({ level, statement }) => `${level} ${plain(statement, [], "en")}`,
      ),
    };
  };

  it("is a rubric's criterion, its levels by score whatever their sequence", () => {
    const json = pack([item(1)], [child(1)], {
      CFRubrics: [
        rubric({
          CFItemURI: to(1),
          weight: 0.3,
          description: "Clearly",
          CFRubricCriterionLevels: [...levels].reverse(),
        }),
      ],
    });
    expect(said(json)).toEqual({
      levels: ["Needs work 1", "Adequate 2", "Good 3"],
      goal: "2",
      of: [uuid(1)],
      statements: ["1 I can Needs work", "2 I can Adequate", "3 I can Good"],
    });
  });

  it("is a family of child items of a type that says so", () => {
    const level = (at: number, number: number): Fields =>
      item(at, {
        CFItemType: "Range ALD",
        abbreviatedStatement: `Level ${number}`,
        fullStatement: `Does ${number}`,
      });
    const json = pack(
      [item(1), level(2, 3), level(3, 1), level(4, 2)],
      [child(1), child(2, 1), child(3, 1), child(4, 1)],
    );
    expect(said(json)).toEqual({
      levels: ["Level 1 1", "Level 2 2", "Level 3 3"],
      goal: "2",
      of: [uuid(1)],
      statements: ["1 Does 1", "2 Does 2", "3 Does 3"],
    });
    expect(read(json).indicators.map(({ level: one }) => one)).toEqual(["3", "1", "2"]);
  });

  it("is what hasSkillLevel points at, in its sequence", () => {
    const skills = [4, 3, 2].map((at, place) =>
      association(to(1), "hasSkillLevel", to(at), { sequenceNumber: place + 1 }),
    );
    const json = pack(
      [1, 2, 3, 4].map((at) => item(at)),
      [1, 2, 3, 4].map((at) => child(at)).concat(skills),
    );
    expect(said(json)).toMatchObject({
      of: [uuid(1)],
      statements: ["1 Statement 4", "2 Statement 3", "3 Statement 2"],
    });
    expect(read(json).competencies.map(({ reporting }) => reporting)).toEqual([
      "level",
      "none",
      "none",
      "none",
    ]);
  });
});
