import { describe, expect, it } from "vitest";
import { cyclesIn } from "./cycles-in.ts";

const cyclesOf = (graph: Readonly<Record<string, readonly string[]>>) =>
  cyclesIn(Object.keys(graph), (name) => graph[name] ?? []);

describe("cyclesIn", () => {
  it.each([
    ["none", { a: ["b"], b: ["c"], c: [] }, []],
    ["ways that part and meet", { a: ["b", "c"], b: ["d"], c: ["d"], d: [] }, []],
    ["itself", { a: ["a"] }, [["a"]]],
    ["of two", { a: ["b"], b: ["a"] }, [["a", "b"]]],
    [
      "met from outside, told from its first name",
      { x: ["c"], a: ["b"], b: ["c"], c: ["a"] },
      [["a", "b", "c"]],
    ],
    ["the same edge twice", { a: ["b", "b"], b: ["a", "a"] }, [["a", "b"]]],
    [
      "two with a name in common",
      { a: ["b", "c"], b: ["a"], c: ["a"] },
      [
        ["a", "b"],
        ["a", "c"],
      ],
    ],
    [
      "two apart",
      { a: ["b"], b: ["a"], c: ["d"], d: ["c"] },
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["an edge to nowhere", { a: ["gone"] }, []],
  ])("finds %s", (_, graph, cycles) => {
    expect(cyclesOf(graph)).toEqual(cycles);
  });

  it("stays within three times the graph where every name leads back to every one before", () => {
    const many = 400;
    const names = Array.from({ length: many }, (_, at) => `${at}`);
    const cycles = cyclesIn(names, (name) => {
      const at = Number(name);
      return at + 1 < many ? [`${at + 1}`, ...names.slice(0, at)] : names.slice(0, at);
    });
    const length = cycles.reduce((sum, cycle) => sum + cycle.length, 0);
    expect(length).toBeGreaterThan(many);
    expect(length).toBeLessThanOrEqual(3 * many);
  });
});
