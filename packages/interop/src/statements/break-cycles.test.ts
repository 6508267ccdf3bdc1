import { describe, expect, it } from "vitest";
import { closingSteps } from "./break-cycles.ts";

const steps = (...pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([from, to]) => ({ from, to }));
const closing = (
  nodes: number,
  given: ReturnType<typeof steps>,
): readonly (readonly [number, number])[] =>
  [...closingSteps(nodes, given)].map(({ from, to }) => [from, to]);

describe("the steps that would close a circle", () => {
  it.each<[string, number, ReturnType<typeof steps>, readonly (readonly [number, number])[]]>([
    ["none in a chain", 3, steps([0, 1], [1, 2]), []],
    ["none where two ways lead to one", 4, steps([0, 1], [0, 2], [1, 3], [2, 3]), []],
    ["a node above itself", 1, steps([0, 0]), [[0, 0]]],
    ["the last of a round trip", 3, steps([0, 1], [1, 2], [2, 0]), [[2, 0]]],
    ["by where the walk begins, not by the order of the steps", 2, steps([1, 0], [0, 1]), [[1, 0]]],
    [
      "one of each circle",
      4,
      steps([0, 1], [1, 0], [2, 3], [3, 2]),
      [
        [1, 0],
        [3, 2],
      ],
    ],
    ["none of no steps", 2, steps(), []],
  ])("are %s", (_, nodes, given, expected) => {
    expect(closing(nodes, given)).toEqual(expected);
  });

  it("are found without a stack that depth could overflow", () => {
    const long = Array.from({ length: 200_000 }, (_, from) => ({ from, to: (from + 1) % 200_000 }));
    expect([...closingSteps(200_000, long)]).toEqual([{ from: 199_999, to: 0 }]);
  });
});
