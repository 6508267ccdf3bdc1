import { describe, expect, it } from "vitest";
import { after, find, issuesOf, on } from "../../../test/edit/edited.ts";
import { promise } from "../../../test/fixtures/promise.ts";

describe("retire", () => {
  it("keeps the node and what is under it", () => {
    const framework = after({ type: "retire", id: "presents", on, reason: "Nobody used it" });
    expect(framework.competencies[0]).toEqual({
      ...promise.competencies[0],
      retired: { on, reason: "Nobody used it" },
    });
    expect({ ...framework, competencies: promise.competencies }).toEqual(promise);
    expect(after({ type: "retire", id: "self", on }).domains[0]?.retired).toStrictEqual({ on });
  });

  it("retires all that is at home under it, and nothing that is only part of it by a relation", () => {
    const framework = after({ type: "retire", id: "speak", on, below: true });
    const retired = [
      ...framework.outcomes,
      ...framework.competencies,
      ...framework.indicators,
    ].flatMap(({ id, retired: how }) => (how === undefined ? [] : [[id, how.on]]));
    expect(retired).toEqual([
      ["speak", on],
      ["presents", on],
      ["explains", on],
      ["opens", on],
      ["old", "2024-06-30"],
      ["slides", on],
      ["why", on],
    ]);
    const opens = after({ type: "retire", id: "opens", on, below: true });
    expect(find(opens.competencies, "explains").retired).toBeUndefined();
  });

  it.each<[string, unknown[][]]>([
    ["old", [["already-retired", "recipe/id", { id: "old" }]]],
    ["none", [["unknown-item", "recipe/id", { kind: "node", id: "none" }]]],
  ])("%s is refused", (id, issues) => {
    expect(issuesOf({ type: "retire", id, on })).toEqual(issues);
  });
});
