import { describe, expect, it } from "vitest";
import { bandsFor } from "./bands-for.ts";

const ids = (codes: readonly string[]): readonly string[] => bandsFor(codes).map(({ id }) => id);

describe("the bands of grades that single grades are", () => {
  it("stand youngest first: the years before the numbered ones, the numbers, then what is no usual code as it came", () => {
    expect(ids(["12", "zz", "K", "9", "pk", "TK", "aa", "IT", "PR", "KG", "007", "01"])).toEqual([
      "IT",
      "PR",
      "pk",
      "TK",
      "KG",
      "K",
      "01",
      "9",
      "12",
      "zz",
      "aa",
      "007",
    ]);
  });

  it("are each of one grade, called as it is written, once", () => {
    expect(bandsFor(["07", "07"])).toEqual([{ id: "07", name: "07", grades: ["07"] }]);
  });

  it("are of no grade that is empty or endless", () => {
    expect(ids(["", " ", "x".repeat(101), "x".repeat(100)])).toEqual(["x".repeat(100)]);
  });
});
