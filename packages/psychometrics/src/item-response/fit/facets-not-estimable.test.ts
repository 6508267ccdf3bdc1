import { describe, expect, it } from "vitest";
import { fitFacets } from "./fit-facets.ts";

describe("a many-facet model that cannot be estimated", () => {
  it("has no ratings", () => {
    expect(fitFacets({ person: [], item: [], rater: [], category: [] })).toEqual({
      status: "not-computable",
      reason: "no-responses",
      facet: "item",
      at: 0,
    });
  });

  it("has one rating of each person: what they differ by is not told from what raters do", () => {
    const person = [0, 1, 2, 3, 4, 5, 6, 7];
    const once = {
      person,
      item: person.map(() => 0),
      rater: [0, 1, 0, 1, 0, 1, 0, 1],
      category: [1, 0, 0, 0, 1, 1, 1, 0],
    };
    expect(fitFacets(once)).toEqual({ status: "not-computable", reason: "not-identified" });
    const twice = fitFacets({ ...once, person: person.map((at) => Math.floor(at / 2)) });
    expect(twice.status).toBe("converged");
  });
});
