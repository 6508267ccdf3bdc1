import { describe, expect, it } from "vitest";
import { promise } from "../../test/fixtures/promise.ts";
import type { Framework } from "../framework/framework.ts";
import type { Change } from "./change.ts";
import { diffFrameworks } from "./diff-frameworks.ts";

describe("a diff", () => {
  it.each<[string, Partial<Framework>, readonly Change[]]>([
    [
      "relations, by their type and ends",
      {
        relations: [
          { type: "precedes", from: "explains", to: "shares", note: "First." },
          { type: "covers", from: "explains", to: "drafts" },
          ...promise.relations
            .slice(2)
            .map((one, position) =>
              position === 0
                ? { ...one, to: { uri: "https://example.org/explains", code: "E.1" }, order: 2 }
                : one,
            ),
        ],
      },
      [
        {
          change: "removed",
          item: { kind: "relation", type: "covers", from: "drafts", to: "explains" },
        },
        {
          change: "changed",
          item: { kind: "relation", type: "precedes", from: "explains", to: "shares" },
          field: "id",
          before: "r1",
          after: null,
        },
        {
          change: "reworded",
          item: {
            kind: "relation",
            type: "precedes",
            from: "explains",
            to: "shares",
            field: "note",
          },
          language: "en",
          before: "First this.",
          after: "First.",
        },
        {
          change: "changed",
          item: {
            kind: "relation",
            type: "equivalent",
            from: "explains",
            to: { uri: "https://example.org/explains" },
          },
          field: "to",
          before: { uri: "https://example.org/explains" },
          after: { uri: "https://example.org/explains", code: "E.1" },
        },
        {
          change: "reordered",
          item: {
            kind: "relation",
            type: "equivalent",
            from: "explains",
            to: { uri: "https://example.org/explains" },
          },
          before: null,
          after: 2,
        },
        {
          change: "added",
          item: { kind: "relation", type: "covers", from: "explains", to: "drafts" },
        },
      ],
    ],
  ])("tells of %s", (_, fields, changes) => {
    const diff = diffFrameworks(promise, { ...promise, ...fields });
    expect(diff.changes).toStrictEqual(changes);
    expect(diff.counts.total).toBe(changes.length);
  });
});
