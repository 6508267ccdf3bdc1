import { describe, expect, it } from "vitest";
import { own } from "../../test/agreement-tables.ts";
import { type AgreementWeights, disagreementWeights } from "./weights.ts";

describe("weights", () => {
  it.each<[AgreementWeights, readonly (readonly number[])[]]>([
    [
      "none",
      [
        [0, 1, 1],
        [1, 0, 1],
        [1, 1, 0],
      ],
    ],
    [
      "linear",
      [
        [0, 0.5, 1],
        [0.5, 0, 0.5],
        [1, 0.5, 0],
      ],
    ],
    [
      "quadratic",
      [
        [0, 0.25, 1],
        [0.25, 0, 0.25],
        [1, 0.25, 0],
      ],
    ],
    [
      own,
      [
        [0, 0.25, 1],
        [0.5, 0, 0.75],
        [1, 0.5, 0],
      ],
    ],
  ])("%s count as so much disagreement", (weights, expected) => {
    expect(disagreementWeights(weights, 3)).toEqual(expected);
  });

  it("of one level are none", () => {
    expect(disagreementWeights("linear", 1)).toEqual([[0]]);
    expect(disagreementWeights("quadratic", 1)).toEqual([[0]]);
  });
});
