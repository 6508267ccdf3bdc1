import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { all, publication, withheld } from "../../test/publication.ts";
import { suppress } from "./index.ts";

describe("counts", () => {
  it.each([
    [{ a: 9 }, undefined, ["a"]],
    [{ a: 10 }, undefined, []],
    [{ a: 1 }, undefined, ["a"]],
    [{ a: 0 }, undefined, ["a"]],
    [{ a: 0 }, { zeros: "show" }, []],
    [{ a: 4 }, { limit: 5 }, ["a"]],
    [{ a: 5 }, { limit: 5 }, []],
    [{ a: 1 }, { limit: 1 }, []],
    [{ a: 10, b: 19 }, { limit: 20 }, ["a", "b"]],
  ] as const)("%j of fewer than the limit %j are withheld: %j", (of, options, expected) => {
    expect(withheld(publication(of), options)).toEqual(expected);
  });

  it("come back in their order with their numbers, and with no word of why", () => {
    expect(suppress(publication({ b: 12, a: 3 }))).toEqual({
      counts: [{ id: "b", count: 12 }, { id: "a" }],
      shares: [],
    });
  });

  it("are the same number where they are told twice, and open where one of them is", () => {
    const twice = deepFreeze({
      counts: [
        { id: "a", count: 3 },
        { id: "a", count: 3, open: true },
      ],
    });
    expect(withheld(twice)).toEqual([]);
    expect(suppress(twice).counts).toHaveLength(2);
  });
});

describe("counts of results", () => {
  const results = deepFreeze({
    counts: [
      { id: "of many", count: 40, people: 12 },
      { id: "of a few", count: 12, people: 3 },
      { id: "all", count: 52, people: 15 },
    ],
  });
  const parts = { total: "all", parts: ["of many", "of a few"] };

  it("are small where they are of few people", () => {
    expect(withheld(results)).toEqual(["of a few"]);
    expect(withheld(results, { limit: 3 })).toEqual([]);
    expect(withheld({ ...results, totals: [parts] })).toEqual(["of many", "of a few"]);
  });

  it("are withheld together where all of them are of few people", () => {
    const few = { id: "of many", count: 40, people: 5 };
    const counts = [few, ...results.counts.slice(1)];
    expect(withheld({ counts, totals: [parts] })).toEqual(["of many", "of a few", "all"]);
  });

  it("are of the fewest people that are said of the same count", () => {
    const twice = {
      counts: [
        { id: "a", count: 40 },
        { id: "a", count: 40, people: 3 },
      ],
    };
    expect(withheld(deepFreeze(twice))).toEqual(["a", "a"]);
  });
});

describe("totals", () => {
  it.each([
    [
      "with one part withheld, a second one is, the smallest of those that may be told",
      publication({ a: 4, b: 30, c: 12, all: 46 }, [all("a", "b", "c")]),
      ["a", "c"],
    ],
    [
      "with two parts withheld that are together enough, no more is",
      publication({ a: 4, b: 6, c: 20, all: 30 }, [all("a", "b", "c")]),
      ["a", "b"],
    ],
    [
      "with two parts withheld that are together too few, a third is",
      publication({ a: 4, b: 5, c: 20, all: 29 }, [all("a", "b", "c")]),
      ["a", "b", "c"],
    ],
    [
      "with all parts withheld and together too few, the total is too",
      publication({ a: 4, b: 5, all: 9 }, [all("a", "b")]),
      ["a", "b", "all"],
    ],
    [
      "that is small gives no part of it away",
      publication({ a: 4, all: 4 }, [all("a")]),
      ["a", "all"],
    ],
    [
      "of equal parts: the first of them",
      publication({ a: 4, b: 12, c: 12, all: 28 }, [all("a", "b", "c")]),
      ["a", "b"],
    ],
    [
      "that must hide its only other part: a part goes before a total",
      publication({ a: 4, b: 40, all: 44 }, [all("a", "b")]),
      ["a", "b"],
    ],
    [
      "where nobody is have nobody in their parts: that tells nothing of anyone",
      publication({ a: 0, b: 0, none: 0, c: 20, all: 20 }, [
        { total: "none", parts: ["a", "b"] },
        all("none", "c"),
      ]),
      [],
    ],
  ] as const)("%s", (_, given, expected) => {
    expect(withheld(given)).toEqual(expected);
  });

  it("of totals are followed all the way up", () => {
    const given = publication({ a: 4, b: 20, north: 24, south: 30, all: 54 }, [
      { total: "north", parts: ["a", "b"] },
      all("north", "south"),
    ]);
    expect(withheld(given)).toEqual(["a", "b"]);
  });

  it("need a count of their own for a withheld total that others would tell", () => {
    const given = publication({ a: 4, b: 3, north: 7, south: 30, all: 37 }, [
      { total: "north", parts: ["a", "b"] },
      all("north", "south"),
    ]);
    expect(withheld(given)).toEqual(["a", "b", "north", "south"]);
  });
});

describe("open counts", () => {
  it("are printed, and counted as known", () => {
    const given = deepFreeze({
      counts: [
        { id: "a", count: 3 },
        { id: "b", count: 12, open: true },
        { id: "c", count: 40 },
        { id: "all", count: 55, open: true },
      ],
      totals: [all("a", "b", "c")],
    });
    expect(withheld(given)).toEqual(["a", "c"]);
  });

  it("say that no learner had an opportunity: that is the school's debt", () => {
    const given = deepFreeze({ counts: [{ id: "had an opportunity", count: 0, open: true }] });
    expect(withheld(given)).toEqual([]);
  });
});
