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
    ["itself on the way from another, once", { x: ["a"], a: ["a"] }, [["a"]]],
    [
      "itself where ways meet again, once",
      { a: ["b", "c"], b: ["d"], c: ["d"], d: ["d"] },
      [["d"]],
    ],
  ])("finds %s", (_, graph, cycles) => {
    expect(cyclesOf(graph)).toEqual(cycles);
  });

  it("keeps to its names", () => {
    expect(cyclesIn(["a"], (name) => (name === "a" ? ["gone"] : ["a"]))).toEqual([]);
  });

  /** Every name leads to the next one and back to every one before. */
  const knot = (size: number) => {
    const names = Array.from({ length: size }, (_, at) => `${at}`);
    return Object.fromEntries(
      names.map((name, at) => [name, [...names.slice(at + 1, at + 2), ...names.slice(0, at)]]),
    );
  };

  it("gives cycles with names in common up to twice the size of the graph in all", () => {
    expect(cyclesOf(knot(3))).toEqual([
      ["0", "1", "2"],
      ["1", "2"],
    ]);
    expect(cyclesOf(knot(4))).toEqual([
      ["0", "1", "2", "3"],
      ["1", "2", "3"],
    ]);
    expect(cyclesOf({ a: ["a", "b"], b: ["a", "b"] })).toEqual([["a"], ["a", "b"], ["b"]]);
  });

  it("then gives those that have no name in common with one before", () => {
    const five = knot(5);
    expect(cyclesOf({ ...five, "0": ["1", "x"], x: ["0"], y: ["z"], z: ["y"] })).toEqual([
      ["0", "1", "2", "3", "4"],
      ["1", "2", "3", "4"],
      ["2", "3", "4"],
      ["3", "4"],
      ["2", "3"], // the sixteenth name of twice eight
      ["y", "z"],
    ]);
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
