import { describe, expect, it } from "vitest";
import { withFirst, without } from "../../test/diff/parts.ts";
import { promise } from "../../test/fixtures/promise.ts";
import type { Framework } from "../framework/framework.ts";
import type { Change } from "./change.ts";
import { diffFrameworks } from "./diff-frameworks.ts";

const [presents, explains, ...others] = promise.competencies;

describe("a diff", () => {
  it.each<[string, Partial<Framework>, readonly Change[]]>([
    [
      "nodes that came, went, moved, were retired or brought back",
      {
        domains: [{ id: "self", name: "Knowing myself", partOf: "world" }],
        outcomes: withFirst(promise.outcomes, { part: "academic", retired: { on: "2026-06-30" } }),
        competencies: [
          { ...(presents as typeof explains & object), order: 3, code: "SP.2" },
          without(explains as NonNullable<typeof explains>, "partOf"),
          ...others.map((one) => (one.id === "old" ? without(one, "retired") : one)),
          { id: "new", name: "N", reporting: "level" },
        ],
        indicators: withFirst(promise.indicators, { level: "3", extensions: { a: 1 } }),
      },
      [
        { change: "removed", item: { kind: "domain", id: "world" } },
        {
          change: "moved",
          item: { kind: "domain", id: "self" },
          before: null,
          after: "world",
        },
        {
          change: "retired",
          item: { kind: "outcome", id: "speak" },
          retirement: { on: "2026-06-30" },
        },
        {
          change: "changed",
          item: { kind: "outcome", id: "speak" },
          field: "part",
          before: "whole-learner",
          after: "academic",
        },
        {
          change: "changed",
          item: { kind: "competency", id: "presents" },
          field: "code",
          before: "SP.1",
          after: "SP.2",
        },
        {
          change: "reordered",
          item: { kind: "competency", id: "presents" },
          before: 1,
          after: 3,
        },
        {
          change: "moved",
          item: { kind: "competency", id: "explains" },
          before: "speak",
          after: null,
        },
        {
          change: "restored",
          item: { kind: "competency", id: "old" },
          retirement: { on: "2024-06-30" },
        },
        { change: "added", item: { kind: "competency", id: "new" } },
        {
          change: "changed",
          item: { kind: "indicator", id: "slides" },
          field: "extensions",
          before: null,
          after: { a: 1 },
        },
        {
          change: "changed",
          item: { kind: "indicator", id: "slides" },
          field: "level",
          before: "2",
          after: "3",
        },
      ],
    ],
    [
      "another day of retirement, and an order taken away",
      {
        competencies: [
          without(presents as NonNullable<typeof presents>, "order"),
          explains as NonNullable<typeof explains>,
          ...others.map((one) =>
            one.id === "old" ? { ...one, retired: { on: "2025-06-30" } } : one,
          ),
        ],
      },
      [
        {
          change: "reordered",
          item: { kind: "competency", id: "presents" },
          before: 1,
          after: null,
        },
        {
          change: "changed",
          item: { kind: "competency", id: "old" },
          field: "retired",
          before: { on: "2024-06-30" },
          after: { on: "2025-06-30" },
        },
      ],
    ],
  ])("tells of %s", (_, fields, changes) => {
    const diff = diffFrameworks(promise, { ...promise, ...fields });
    expect(diff.changes).toStrictEqual(changes);
    expect(diff.counts.total).toBe(changes.length);
  });
});
