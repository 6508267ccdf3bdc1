import { describe, expect, it } from "vitest";
import { cohenKappa } from "./cohen-kappa.ts";

describe("kappa", () => {
  it.each([
    ["no level", [], {}, "table: it has no level"],
    ["rows of another length", [[1, 2], [1]], {}, "table: a row of 1 in 2 rows"],
    [
      "a count below 0",
      [
        [1, -2],
        [1, 2],
      ],
      {},
      "table: -2 is no count",
    ],
    [
      "no number",
      [
        [1, Number.NaN],
        [1, 2],
      ],
      {},
      "table: NaN is no count",
    ],
    [
      "half a work",
      [
        [1, 2.5],
        [1, 2],
      ],
      {},
      "table: 2.5 is no count",
    ],
    [
      "too few weights",
      [
        [1, 2],
        [1, 2],
      ],
      { weights: [[1, 0]] },
      "weights: not 2 rows of 2",
    ],
    [
      "a short row of weights",
      [
        [1, 2],
        [1, 2],
      ],
      { weights: [[1, 0], [0]] },
      "weights: not 2 rows",
    ],
    [
      "a weight above 1",
      [
        [1, 2],
        [1, 2],
      ],
      {
        weights: [
          [1, 2],
          [0, 1],
        ],
      },
      "weights: 2 at 0, 1",
    ],
    [
      "a weight below 0",
      [
        [1, 2],
        [1, 2],
      ],
      {
        weights: [
          [1, 0],
          [-1, 1],
        ],
      },
      "weights: -1 at 1, 0",
    ],
    [
      "half an agreement of the same",
      [
        [1, 2],
        [1, 2],
      ],
      {
        weights: [
          [1, 0],
          [0, 0.5],
        ],
      },
      "0.5 at 1, 1",
    ],
    [
      "no weight",
      [
        [1, 2],
        [1, 2],
      ],
      {
        weights: [
          [1, Number.NaN],
          [0, 1],
        ],
      },
      "weights: NaN at 0, 1",
    ],
    [
      "a confidence of 1",
      [
        [1, 2],
        [1, 2],
      ],
      { confidence: 1 },
      "confidence: 1 is not above 0",
    ],
    [
      "a confidence of 0",
      [
        [1, 2],
        [1, 2],
      ],
      { confidence: 0 },
      "confidence: 0 is not above 0",
    ],
  ])("refuses %s", (_, table, options, message) => {
    expect(() => cohenKappa(table, options)).toThrow(RangeError);
    expect(() => cohenKappa(table, options)).toThrow(message);
  });
});
