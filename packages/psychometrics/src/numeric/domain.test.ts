import { describe, expect, it } from "vitest";
import { domainLimit, inDomain } from "./domain.ts";

describe("domain", () => {
  it("is the largest whole number whose units of 1e-9 stay below 2^52", () => {
    expect(domainLimit).toBe(4503599);
    expect(domainLimit).toBe(Math.floor(2 ** 52 / 1e9));
  });

  it.each([
    [0, true],
    [-0, true],
    [4503598.999999999, true],
    [-4503598.999999999, true],
    [4503599, false],
    [-4503599, false],
    [Number.POSITIVE_INFINITY, false],
    [Number.NEGATIVE_INFINITY, false],
    [Number.NaN, false],
  ])("holds %f: %s", (x, inside) => {
    expect(inDomain(x)).toBe(inside);
  });
});
