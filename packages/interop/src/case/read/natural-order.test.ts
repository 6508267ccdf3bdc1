import { describe, expect, it } from "vitest";
import { naturalOrder } from "./natural-order.ts";

describe("the order in which people count", () => {
  it.each([
    ["2", "10"],
    ["A.2", "A.10"],
    ["A.9.9", "A.10.1"],
    ["A", "B"],
    ["a.1", "a.1.1"],
    ["", "A"],
    ["", "1"],
    ["A.1", "B.0"],
    ["1", "A"],
    ["1.b", "1.c"],
    ["19", "20"],
    ["12", "13"],
    ["007", "8"],
    ["7", "008"],
    ["0", "1"],
    ["00", "1"],
    ["0", "01"],
    ["100", "0101"],
    ["0100", "101"],
    ["9", "10000000000000000000000000000000000000"],
    ["10000000000000000000000000000000000001", "10000000000000000000000000000000000002"],
    ["A1", "AB"],
    ["AB", "a"],
    ["x1y2", "x1y10"],
    ["5.", "5.1"],
  ])("has %s before %s", (a, b) => {
    expect(naturalOrder(a, b)).toBeLessThan(0);
    expect(naturalOrder(b, a)).toBeGreaterThan(0);
  });

  it.each([
    ["", ""],
    ["A.1", "A.1"],
    ["0", "000"],
    ["A.01", "A.1"],
    ["007", "07"],
    ["12", "12"],
  ])("sees no difference between %s and %s", (a, b) => {
    expect(naturalOrder(a, b)).toBe(0);
    expect(naturalOrder(b, a)).toBe(0);
  });

  it("takes a number with text after it apart at each digit's end", () => {
    const codes = ["10a", "1b", "1a10", "1a9", "2", "1"];
    expect([...codes].sort(naturalOrder)).toEqual(["1", "1a9", "1a10", "1b", "2", "10a"]);
  });
});
