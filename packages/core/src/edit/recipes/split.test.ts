import { describe, expect, it } from "vitest";
import { after, find, issuesOf, on } from "../../../test/edit/edited.ts";
import type { Recipe } from "../recipe.ts";

describe("split", () => {
  it("names every part, which stand in its place in the portrait", () => {
    const framework = after({ type: "split", id: "team", into: ["write", "speak"], on });
    expect(framework.outcomes[1]?.retired).toEqual({ on });
    expect(framework.relations.slice(-2)).toEqual([
      { type: "replaced-by", from: "team", to: "write" },
      { type: "replaced-by", from: "team", to: "speak" },
    ]);
    expect(framework.portrait?.outcomes).toEqual(["speak", "write"]);
    expect(find(framework.competencies, "shares").partOf).toBe("team");
    const first = after({ type: "split", id: "speak", into: ["write", "team"], on });
    expect(first.portrait?.outcomes).toEqual(["write", "team"]);
  });

  it.each<[Recipe, unknown[][]]>([
    [
      { type: "split", id: "none", into: ["speak"], on },
      [
        ["unknown-item", "recipe/id", { kind: "node", id: "none" }],
        ["too-small", "recipe/into", { least: 2, what: "entries" }],
      ],
    ],
    [
      { type: "split", id: "team", into: ["speak", "speak"], on },
      [["named-twice", "recipe/into/1", { id: "speak" }]],
    ],
    [
      { type: "split", id: "team", into: ["speak", "team"], on },
      [["named-twice", "recipe/into/1", { id: "team" }]],
    ],
    [
      { type: "split", id: "team", into: ["gone", "self"], on },
      [
        ["unknown-item", "recipe/into/0", { kind: "node", id: "gone" }],
        ["not-of-one-kind", "recipe/into/1", { id: "self", kind: "domain", expected: "outcome" }],
      ],
    ],
  ])("%j is refused", (recipe, issues) => {
    expect(issuesOf(recipe)).toEqual(issues);
  });
});
