import { describe, expect, it } from "vitest";
import { after, find, issuesOf } from "../../../test/edit/edited.ts";
import { promise } from "../../../test/fixtures/promise.ts";
import type { Recipe } from "../recipe.ts";

describe("move", () => {
  it.each<[Recipe, object]>([
    [{ type: "move", id: "explains", home: "team" }, { partOf: "team" }],
    [
      { type: "move", id: "explains", home: "presents", order: 2 },
      { partOf: "presents", order: 2 },
    ],
    [
      { type: "move", id: "explains", order: 0 },
      { partOf: "speak", order: 0 },
    ],
    [{ type: "move", id: "explains", home: "self" }, { partOf: "self" }],
  ])("%j", (recipe, fields) => {
    const explains = find(promise.competencies, "explains");
    expect(find(after(recipe).competencies, "explains")).toEqual({ ...explains, ...fields });
  });

  it("takes a home and an order away", () => {
    const framework = after({ type: "move", id: "presents", home: null, order: null });
    const { partOf: _, order: __, ...presents } = find(promise.competencies, "presents");
    expect(framework.competencies[0]).toStrictEqual(presents);
    expect(after({ type: "move", id: "speak", home: null }).outcomes[0]).not.toHaveProperty(
      "partOf",
    );
  });

  it("moves domains, outcomes and indicators to homes of their kinds", () => {
    expect(after({ type: "move", id: "world", home: "self" }).domains[1]?.partOf).toBe("self");
    expect(after({ type: "move", id: "write", home: "self" }).outcomes[2]?.partOf).toBe("self");
    expect(after({ type: "move", id: "slides", home: "opens" }).indicators[0]?.partOf).toBe(
      "opens",
    );
  });

  it.each<[Recipe, unknown[][]]>([
    [
      { type: "move", id: "none", home: "nowhere" },
      [["unknown-item", "recipe/id", { kind: "node", id: "none" }]],
    ],
    [
      { type: "move", id: "presents", home: "nowhere" },
      [["unknown-item", "recipe/home", { kind: "node", id: "nowhere" }]],
    ],
    [
      { type: "move", id: "presents", home: "opens" },
      [["cycle", "recipe/home", { ids: ["presents", "opens"], relation: "part-of" }]],
    ],
    [
      { type: "move", id: "presents", home: "presents" },
      [["cycle", "recipe/home", { ids: ["presents", "presents"], relation: "part-of" }]],
    ],
    // By a relation of an own type that is a kind of part-of: explains is part of opens.
    [
      { type: "move", id: "opens", home: "explains" },
      [["cycle", "recipe/home", { ids: ["opens", "explains"], relation: "part-of" }]],
    ],
    [
      { type: "move", id: "self", home: "speak" },
      [["wrong-home", "recipe/home", { kind: "domain", above: "outcome" }]],
    ],
    [
      { type: "move", id: "slides", home: "speak" },
      [["wrong-home", "recipe/home", { kind: "indicator", above: "outcome" }]],
    ],
    [{ type: "move", id: "slides", home: null }, [["needs-home", "recipe/home", { id: "slides" }]]],
  ])("%j is refused", (recipe, issues) => {
    expect(issuesOf(recipe)).toEqual(issues);
  });
});
