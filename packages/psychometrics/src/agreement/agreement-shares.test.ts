import { describe, expect, it } from "vitest";
import { agreementShares } from "./agreement-shares.ts";

describe("shares of agreement", () => {
  it("are exact, adjacent and both together", () => {
    const table = [
      [1, 2, 0, 1],
      [0, 3, 1, 0],
      [2, 0, 4, 0],
      [0, 0, 1, 5],
    ];
    expect(agreementShares(table)).toEqual({
      status: "computed",
      exact: 0.65,
      adjacent: 0.2,
      exactOrAdjacent: 0.85,
      works: 20,
    });
  });

  it("are not computed without works", () => {
    expect(
      agreementShares([
        [0, 0],
        [0, 0],
      ]),
    ).toEqual({
      status: "not-computable",
      reason: "no-works",
      works: 0,
    });
    expect(() => agreementShares([])).toThrow("table: it has no level");
  });
});
