import { type Framework, sketchFramework } from "@whole-learner/core";
import { describe, expect, it } from "vitest";
import {
  entries,
  first,
  id,
  listens,
  objective,
  reading,
  said,
  scored,
} from "../../test/xapi-statements.ts";

describe("the competency", () => {
  const within = (kind: string, ...activities: readonly object[]): object => ({
    context: { contextActivities: { [kind]: activities } },
  });
  const bare = { context: {} };

  it.each<[string, object, readonly string[]]>([
    ["the object", { ...bare, object: { id: listens } }, ["TEAM.1"]],
    [
      "an objective that nobody knows",
      { ...bare, object: objective("https://o.example/1") },
      ["https://o.example/1"],
    ],
    ["a parent", within("parent", { id: listens }), ["TEAM.1"]],
    ["a category", within("category", { id: listens }), ["TEAM.1"]],
    ["something else of the context", within("other", { id: listens }), ["TEAM.1"]],
    [
      "one activity instead of a list",
      { context: { contextActivities: { other: { id: listens } } } },
      ["TEAM.1"],
    ],
    [
      "several",
      within("other", { id: listens }, { id: "https://lms.example/skills/speaks" }),
      ["TEAM.1", "TEAM.2"],
    ],
    [
      "the first place alone",
      { ...within("other", { id: "https://lms.example/skills/speaks" }), object: { id: listens } },
      ["TEAM.1"],
    ],
  ])("is %s", (_, over, targets) => {
    const found = entries(scored(over));
    expect(found.map((one) => one.type === "rating" && one.target)).toEqual(targets);
    expect(found.map((one) => one.id)).toEqual(
      targets.length > 1 ? targets.map((target) => `${id(1)} ${target}`) : [id(1)],
    );
  });

  it("can stand under an extension, as an id, a list or an alignment", () => {
    const extension = "https://lms.example/ext/alignment";
    for (const found of [
      "TEAM.9",
      ["TEAM.9"],
      { id: "TEAM.9" },
      [{ targetUrl: "TEAM.9" }],
      { targetCode: "TEAM.9" },
    ]) {
      const extensions = { [extension]: found };
      const over = { object: { id: "https://lms.example/q", definition: { extensions } } };
      expect(
        first(scored(over), { ...reading, places: [{ extension, of: "object" }] }),
      ).toMatchObject({ target: "TEAM.9" });
      expect(
        first(scored({ context: { extensions } }), {
          ...reading,
          places: [{ extension, of: "context" }],
        }),
      ).toMatchObject({ target: "TEAM.9" });
      const result = { success: true, extensions };
      expect(
        first(scored({ result }), { ...reading, places: [{ extension, of: "result" }] }),
      ).toMatchObject({ target: "TEAM.9" });
    }
  });

  it("is known by the framework: by the URI of its CASE item, its UUID, its id, its code", () => {
    const uuid = "2f5e8130-46fa-11e7-b197-cd3432e719f9";
    const sketch = sketchFramework({ scale: ["a", "b", "c"], outcomes: { Team: ["Listens"] } });
    const identifiers = [{ system: "CASE", value: `https://case.example/CFItems/${uuid}` }];
    const framework: Framework = {
      ...sketch,
      competencies: sketch.competencies.map((one) => ({ ...one, identifiers, code: "T.1" })),
      indicators: [{ id: "I.1", statement: "I can", partOf: "Listens" }],
    };
    for (const name of [
      `https://case.example/CFItems/${uuid}`,
      `https://other.example/x/${uuid.toUpperCase()}`,
      `urn:uuid:${uuid}`,
      "Listens",
      "T.1",
    ])
      expect(first(scored({ ...bare, object: { id: name } }), { framework })).toMatchObject({
        target: "Listens",
      });
    expect(first(scored({ ...bare, object: { id: "I.1" } }), { framework })).toMatchObject({
      target: "I.1",
    });
  });

  it("costs the statement where there is none, with a warning: it had a result", () => {
    expect(said(scored(bare))).toEqual(["warning xapi-without-competency / left-out"]);
  });
});
