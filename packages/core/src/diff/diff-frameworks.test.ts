import { describe, expect, it } from "vitest";
import { without } from "../../test/diff/parts.ts";
import { promise } from "../../test/fixtures/promise.ts";
import { diffFrameworks } from "./diff-frameworks.ts";

describe("diffFrameworks", () => {
  it("tells of parts that are there or not, without what is in them", () => {
    const bare = without(
      without(without(without(promise, "licence"), "vision"), "portrait"),
      "vocabulary",
    );
    expect(diffFrameworks(promise, bare).changes).toStrictEqual([
      { change: "removed", item: { kind: "licence" } },
      { change: "removed", item: { kind: "vision" } },
      { change: "removed", item: { kind: "portrait" } },
      { change: "removed", item: { kind: "vocabulary" } },
    ]);
    expect(diffFrameworks(bare, promise).changes.map(({ change }) => change)).toEqual([
      "added",
      "added",
      "added",
      "added",
    ]);
  });

  it("reads plain texts in each version's main language", () => {
    const changes = diffFrameworks(promise, { ...promise, languages: ["es", "en"] }).changes;
    expect(changes[0]).toMatchObject({ change: "changed", field: "languages" });
    expect(changes).toContainEqual({
      change: "reworded",
      item: { kind: "domain", id: "self", field: "name" },
      language: "en",
      before: "Knowing myself",
      after: null,
    });
    expect(changes).toContainEqual({
      change: "reworded",
      item: { kind: "domain", id: "self", field: "name" },
      language: "es",
      before: null,
      after: "Knowing myself",
    });
    const kinds = changes
      .filter(({ change }) => change === "reworded")
      .map((one) => "item" in one && one.item.kind);
    expect(kinds).not.toContain("framework");
    expect(kinds).toContain("portrait");
  });

  it("counts by kind", () => {
    const { counts } = diffFrameworks(promise, { ...promise, domains: [], version: "2", uri: "u" });
    expect(counts).toEqual({
      total: 4,
      of: {
        added: 0,
        removed: 2,
        retired: 0,
        restored: 0,
        reworded: 0,
        moved: 0,
        reordered: 0,
        resequenced: 0,
        revalued: 0,
        "goal-changed": 0,
        "expectation-changed": 0,
        changed: 2,
      },
    });
  });
});
