import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { cholesky, type Matrix, solveFactored } from "./cholesky.ts";
import { inverseSymmetric } from "./inverse-symmetric.ts";
import { solveSymmetric } from "./solve-symmetric.ts";

const close = (found: Matrix | undefined, expected: Matrix, within: number): void => {
  expect(found).toHaveLength(expected.length);
  found?.forEach((row, i) => {
    expect(row).toHaveLength(expected.length);
    row.forEach((x, j) => expect(Math.abs(x - (expected[i]?.[j] as number))).toBeLessThan(within));
  });
};

// Known by hand; the matrix is Golub and Van Loan's kind of example: L L' multiplied out.
const lower = [
  [2, 0, 0],
  [1, 3, 0],
  [-4, 5, 1],
];
const product = deepFreeze([
  [4, 2, -8],
  [2, 10, 11],
  [-8, 11, 42],
]);
const hilbert = deepFreeze([0, 1, 2, 3].map((i) => [0, 1, 2, 3].map((j) => 1 / (i + j + 1))));

describe("cholesky", () => {
  it("finds the lower triangle, and reads no more than that", () => {
    expect(cholesky(product)).toEqual(lower);
    expect(cholesky([[4], [2, 10]].map((row) => [...row, 99].slice(0, 2)))).toEqual([
      [2, 0],
      [1, 3],
    ]);
    expect(cholesky([])).toEqual([]);
  });

  it.each([
    ["is not positive", [[0]]],
    ["is negative", [[-1]]],
    [
      "is singular",
      [
        [1, 1],
        [1, 1],
      ],
    ],
    [
      "is singular but for rounding",
      [
        [1, 1],
        [1, 1 + 2e-16],
      ],
    ],
    [
      "is singular but for rounding, in large numbers",
      [
        [1e9, 1e9],
        [1e9, 1e9 + 1e-4],
      ],
    ],
    [
      "is indefinite",
      [
        [1, 2],
        [2, 1],
      ],
    ],
    ["holds no numbers", [[Number.NaN]]],
  ])("has no answer for what %s", (_, matrix) => {
    expect(cholesky(matrix)).toBeUndefined();
    expect(inverseSymmetric(matrix)).toBeUndefined();
    expect(
      solveSymmetric(
        matrix,
        matrix.map(() => 1),
      ),
    ).toBeUndefined();
  });

  it("takes small numbers as they are", () => {
    close(
      cholesky([
        [1e-20, 0],
        [0, 4e-20],
      ]),
      [
        [1e-10, 0],
        [0, 2e-10],
      ],
      1e-25,
    );
  });

  it("refuses what is not square", () => {
    expect(() => cholesky([[1, 2]])).toThrow(new RangeError("matrix: 1 rows, and a row of 2"));
    expect(() => solveSymmetric([[1]], [1, 2])).toThrow(
      new RangeError("right: 2 numbers for 1 rows"),
    );
  });
});

describe("solving", () => {
  it("goes forward and backward through the triangle", () => {
    // product times (1, 2, 3) by hand.
    expect(solveFactored(lower, [-16, 55, 140])).toEqual([1, 2, 3]);
    expect(solveSymmetric(product, deepFreeze([-16, 55, 140]))).toEqual([1, 2, 3]);
  });

  it("inverts: Hilbert's matrix, whose inverse is whole", () => {
    const expected = [
      [16, -120, 240, -140],
      [-120, 1200, -2700, 1680],
      [240, -2700, 6480, -4200],
      [-140, 1680, -4200, 2800],
    ];
    const found = inverseSymmetric(hilbert);
    close(found, expected, 1e-8);
    found?.forEach((row, i) => row.forEach((x, j) => expect(x).toBe(found[j]?.[i])));
  });
});
