import { describe, expect, it } from "vitest";
import { after, find, issuesOf, on } from "../../../test/edit/edited.ts";
import { promise } from "../../../test/fixtures/promise.ts";
import type { Recipe } from "../recipe.ts";

describe("replace", () => {
  it("names the successor, which stands in its place in the portrait", () => {
    const framework = after({ type: "replace", id: "speak", by: "write", on });
    expect(framework.outcomes[0]).toEqual({ ...promise.outcomes[0], retired: { on } });
    expect(framework.relations.at(-1)).toEqual({
      type: "replaced-by",
      from: "speak",
      to: "write",
    });
    expect(framework.relations).toHaveLength(promise.relations.length + 1);
    expect(framework.portrait?.outcomes).toEqual(["write", "team"]);
    const promised = after({ type: "replace", id: "speak", by: "team", on });
    expect(promised.portrait?.outcomes).toEqual(["team"]);
    expect(after({ type: "replace", id: "presents", by: "opens", on }).portrait).toBe(
      promise.portrait,
    );
  });

  it("names a successor in another framework", () => {
    const by = { uri: "https://example.org/speak", name: "Voice" };
    const framework = after({ type: "replace", id: "speak", by, on });
    expect(framework.relations.at(-1)).toEqual({ type: "replaced-by", from: "speak", to: by });
    expect(framework.portrait).toBe(promise.portrait);
    const again = after({ type: "replace", id: "speak", by: { uri: by.uri }, on }, framework);
    expect(again.relations).toHaveLength(framework.relations.length);
    const other = after({ type: "replace", id: "speak", by: { uri: "urn:other" }, on }, framework);
    expect(other.relations).toHaveLength(framework.relations.length + 1);
  });

  it("names the successor of what was retired before, whose day stays, and names none twice", () => {
    const framework = after({ type: "replace", id: "old", by: "presents", on });
    expect(find(framework.competencies, "old").retired).toEqual({ on: "2024-06-30" });
    expect(framework.relations.at(-1)?.to).toBe("presents");
    expect(after({ type: "replace", id: "old", by: "explains", on })).toBe(promise);
  });

  it.each<[Recipe, unknown[][]]>([
    [
      { type: "replace", id: "none", by: "team", on },
      [["unknown-item", "recipe/id", { kind: "node", id: "none" }]],
    ],
    [
      { type: "replace", id: "speak", by: "none", on },
      [["unknown-item", "recipe/by", { kind: "node", id: "none" }]],
    ],
    [
      { type: "replace", id: "speak", by: "speak", on },
      [["named-twice", "recipe/by", { id: "speak" }]],
    ],
    [
      { type: "replace", id: "speak", by: "presents", on },
      [
        [
          "not-of-one-kind",
          "recipe/by",
          { id: "presents", kind: "competency", expected: "outcome" },
        ],
      ],
    ],
    [
      { type: "replace", id: "presents", by: "old", on },
      [["already-retired", "recipe/by", { id: "old" }]],
    ],
  ])("%j is refused", (recipe, issues) => {
    expect(issuesOf(recipe)).toEqual(issues);
  });

  it("is refused where it would lead back, however far", () => {
    const relations = [
      { type: "replaced-by", from: "team", to: "write" },
      { type: "replaced-by", from: "write", to: { uri: "urn:x" } },
      { type: "replaced-by", from: "write", to: "speak" },
    ];
    expect(
      issuesOf({ type: "replace", id: "speak", by: "team", on }, { ...promise, relations }),
    ).toEqual([["replaced-in-a-circle", "recipe/by", { id: "speak", by: "team" }]]);
  });
});
