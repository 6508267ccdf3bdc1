import { describe, expect, it } from "vitest";
import { promise } from "../../test/fixtures/promise.ts";
import { a, b, c, framework, gone, replaced } from "../../test/migrate/small-frameworks.ts";
import { migrationMap } from "./migration-map.ts";

describe("migrationMap", () => {
  it("has every node once, and calls no node that is still there merged", () => {
    const from = framework([a, b, c]);
    const to = framework([gone, b], [replaced("a", "b"), replaced("c", "b")]);
    expect([...migrationMap({ from, to }).nodes]).toEqual([
      ["a", { kind: "merged", to: "b", together: ["a", "b", "c"] }],
      ["b", { kind: "same" }],
      ["c", { kind: "merged", to: "b", together: ["a", "b", "c"] }],
    ]);
  });

  it("knows what became of grade bands and scales", () => {
    const to = {
      ...promise,
      gradeBands: promise.gradeBands.slice(1),
      scales: promise.scales.slice(1),
    };
    const { bands, scales } = migrationMap({ from: promise, to });
    expect([...bands]).toEqual([
      ["3-5", { kind: "lost" }],
      ["6-8", { kind: "same" }],
    ]);
    expect([...scales]).toEqual([
      ["four", { kind: "lost" }],
      ["three", { kind: "same" }],
    ]);
  });
});
