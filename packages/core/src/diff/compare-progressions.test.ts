import { describe, expect, it } from "vitest";
import { promise } from "../../test/fixtures/promise.ts";
import type { Framework } from "../framework/framework.ts";
import type { Change } from "./change.ts";
import { diffFrameworks } from "./diff-frameworks.ts";

const [p1, p2] = promise.progressions as [
  Framework["progressions"][number],
  Framework["progressions"][number],
];

describe("a diff", () => {
  it.each<[string, Partial<Framework>, readonly Change[]]>([
    [
      "progressions: what they expect and describe",
      {
        progressions: [
          {
            ...p1,
            family: "continuum",
            expected: [
              { band: "3-5", point: "end", level: "2" },
              { band: "3-5", point: "middle", level: "1" },
            ],
            descriptors: [
              { level: "1", band: "3-5", statement: "I try.", exemplar: "urn:x" },
              { level: "1", statement: "I try." },
            ],
          },
          p2,
        ],
      },
      [
        {
          change: "changed",
          item: { kind: "progression", id: "p-presents" },
          field: "family",
          before: "within-band",
          after: "continuum",
        },
        {
          change: "removed",
          item: { kind: "expectation", progression: "p-presents", band: "6-8", point: "end" },
        },
        {
          change: "expectation-changed",
          item: { kind: "expectation", progression: "p-presents", band: "3-5", point: "end" },
          before: "3",
          after: "2",
        },
        {
          change: "added",
          item: { kind: "expectation", progression: "p-presents", band: "3-5", point: "middle" },
        },
        {
          change: "removed",
          item: { kind: "descriptor", progression: "p-presents", level: "2", band: "3-5" },
        },
        {
          change: "removed",
          item: { kind: "descriptor", progression: "p-presents", level: "3", band: "3-5" },
        },
        {
          change: "reworded",
          item: {
            kind: "descriptor",
            progression: "p-presents",
            level: "1",
            band: "3-5",
            field: "statement",
          },
          language: "en",
          before: "I try with help.",
          after: "I try.",
        },
        {
          change: "changed",
          item: { kind: "descriptor", progression: "p-presents", level: "1", band: "3-5" },
          field: "exemplar",
          before: null,
          after: "urn:x",
        },
        {
          change: "added",
          item: { kind: "descriptor", progression: "p-presents", level: "1" },
        },
      ],
    ],
  ])("tells of %s", (_, fields, changes) => {
    const diff = diffFrameworks(promise, { ...promise, ...fields });
    expect(diff.changes).toStrictEqual(changes);
    expect(diff.counts.total).toBe(changes.length);
  });
});
