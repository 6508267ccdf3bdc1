import { InvalidInputError } from "@whole-learner/core/issue";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import type { PublicationFindings } from "./findings.ts";
import type { Publication, PublishedTotal, SuppressOptions } from "./index.ts";
import { suppress } from "./index.ts";

const counts = (of: Readonly<Record<string, number>>): Publication["counts"] =>
  Object.entries(of).map(([id, count]) => ({ id, count }));

const publication = (
  of: Readonly<Record<string, number>>,
  totals: readonly PublishedTotal[] = [],
  rest: Partial<Publication> = {},
): Publication => deepFreeze({ counts: counts(of), totals, ...rest });

const withheld = (given: Publication, options?: SuppressOptions): readonly string[] =>
  suppress(given, options).counts.flatMap(({ id, count }) => (count === undefined ? [id] : []));

const all = (...parts: readonly string[]): PublishedTotal => ({ total: "all", parts });

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

describe("tables", () => {
  // Rows are two grade bands, columns where a competency is.
  const table = publication(
    {
      "3-5 at the goal": 3,
      "3-5 not yet": 21,
      "3-5": 24,
      "6-8 at the goal": 14,
      "6-8 not yet": 12,
      "6-8": 26,
      "at the goal": 17,
      "not yet": 33,
      all: 50,
    },
    [
      { total: "3-5", parts: ["3-5 at the goal", "3-5 not yet"] },
      { total: "6-8", parts: ["6-8 at the goal", "6-8 not yet"] },
      { total: "at the goal", parts: ["3-5 at the goal", "6-8 at the goal"] },
      { total: "not yet", parts: ["3-5 not yet", "6-8 not yet"] },
      all("3-5", "6-8"),
      all("at the goal", "not yet"),
    ],
  );

  it("withhold a rectangle: one small cell hides behind three others, and all totals stay", () => {
    expect(withheld(table)).toEqual([
      "3-5 at the goal",
      "3-5 not yet",
      "6-8 at the goal",
      "6-8 not yet",
    ]);
  });

  it("of one publication hide for each other: what one table withholds another does not print", () => {
    const byRoute = {
      counts: [
        ...table.counts,
        { id: "at the goal, by ferry", count: 11 },
        { id: "at the goal, by bus", count: 3 },
        { id: "at the goal, on foot", count: 3 },
      ],
      totals: [
        ...(table.totals ?? []),
        {
          total: "6-8 at the goal",
          parts: ["at the goal, by ferry", "at the goal, by bus"],
        },
        {
          total: "at the goal",
          parts: ["at the goal, by ferry", "at the goal, by bus", "at the goal, on foot"],
        },
      ],
    };
    // The second table alone would withhold the two threes and print the ferry; with 17 and 11 printed, 6 were told to be two groups'.
    const hidden = withheld(deepFreeze(byRoute));
    expect(hidden).toContain("at the goal, by ferry");
    expect(hidden).not.toContain("at the goal");
  });
});

describe("rates", () => {
  const rate = (part: number, whole: number, options?: SuppressOptions): boolean | undefined =>
    suppress(
      publication({ part, whole }, [], { shares: [{ part: "part", whole: "whole" }] }),
      options,
    ).shares[0]?.shown;

  it.each([
    [12, 30, true],
    [10, 20, true],
    // Few reached it, few did not, nobody did, everybody did, few there are.
    [9, 30, false],
    [21, 30, false],
    [0, 30, false],
    [30, 30, false],
    [4, 8, false],
  ])("%i of %i: %s", (part, whole, shown) => {
    expect(rate(part, whole)).toBe(shown);
  });

  it("of none and of all are shown where zeros are", () => {
    expect(rate(0, 30, { zeros: "show" })).toBe(true);
    expect(rate(30, 30, { zeros: "show" })).toBe(true);
    expect(rate(29, 30, { zeros: "show" })).toBe(false);
  });

  it("that are not shown keep the whole where the part is the smaller secret", () => {
    const given = publication({ part: 27, whole: 30 }, [], {
      shares: [{ part: "part", whole: "whole" }],
    });
    expect(withheld(given)).toEqual(["part"]);
    expect(suppress(given).shares).toEqual([{ part: "part", whole: "whole", shown: false }]);
  });

  it("are not shown where only the whole is withheld", () => {
    const given = publication({ part: 12, whole: 30, few: 3, all: 33 }, [all("whole", "few")], {
      shares: [{ part: "part", whole: "whole" }],
    });
    expect(withheld(given)).toEqual(["whole", "few"]);
    expect(suppress(given).shares[0]?.shown).toBe(false);
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

describe("a publication that is refused", () => {
  const refused = (given: Publication, options?: SuppressOptions): readonly unknown[] => {
    try {
      suppress(deepFreeze(given), options);
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      // The class does not carry the type of its findings to here.
      const { issues } = error as InvalidInputError<PublicationFindings>;
      return issues.map(({ code, path, data }) => [code, path.join("/"), data]);
    }
    return [];
  };

  const cases: readonly (readonly [string, Publication, SuppressOptions, readonly unknown[]])[] = [
    [
      "half a person",
      publication({ a: 1.5 }),
      {},
      ["not-a-count", "counts/0/count", { count: 1.5 }],
    ],
    [
      "fewer than none",
      publication({ a: -1 }),
      {},
      ["not-a-count", "counts/0/count", { count: -1 }],
    ],
    [
      "one count with two numbers",
      {
        counts: [
          { id: "a", count: 1 },
          { id: "a", count: 2 },
        ],
      },
      {},
      ["counted-twice", "counts/1/id", { id: "a" }],
    ],
    [
      "a total of what is not there",
      publication({ all: 1 }, [all("b")]),
      {},
      ["unknown-count", "totals/0", { id: "b" }],
    ],
    [
      "a total that is not there",
      publication({ a: 1 }, [all("a")]),
      {},
      ["unknown-count", "totals/0", { id: "all" }],
    ],
    [
      "parts that do not add up",
      publication({ a: 12, b: 13, all: 26 }, [all("a", "b")]),
      {},
      ["wrong-total", "totals/0/total", { total: 26, sum: 25 }],
    ],
    [
      "a total of nothing",
      publication({ all: 0 }, [all()]),
      {},
      ["wrong-parts", "totals/0/parts", {}],
    ],
    [
      "a total of itself",
      publication({ all: 12 }, [all("all")]),
      {},
      ["wrong-parts", "totals/0/parts", {}],
    ],
    [
      "a part twice",
      publication({ a: 12, all: 24 }, [all("a", "a")]),
      {},
      ["wrong-parts", "totals/0/parts", {}],
    ],
    [
      "a rate of what is not there",
      publication({ a: 12 }, [], { shares: [{ part: "a", whole: "b" }] }),
      {},
      ["unknown-count", "shares/0", { id: "b" }],
    ],
    [
      "a rate of itself",
      publication({ a: 12 }, [], { shares: [{ part: "a", whole: "a" }] }),
      {},
      ["wrong-parts", "shares/0", {}],
    ],
    [
      "a rate of more than all",
      publication({ a: 12, b: 11 }, [], { shares: [{ part: "a", whole: "b" }] }),
      {},
      ["wrong-total", "shares/0/whole", { total: 11, sum: 12 }],
    ],
    ["no limit", publication({ a: 12 }), { limit: 0 }, ["wrong-limit", "limit", { limit: 0 }]],
    [
      "half a limit",
      publication({ a: 12 }),
      { limit: 2.5 },
      ["wrong-limit", "limit", { limit: 2.5 }],
    ],
    [
      "a small count between open ones",
      {
        counts: [
          { id: "a", count: 3 },
          { id: "b", count: 30, open: true },
          { id: "all", count: 33, open: true },
        ],
        totals: [all("a", "b")],
      },
      {},
      ["cannot-hide", "counts/0", {}],
    ],
    [
      "small counts that are too few together in an open total",
      {
        counts: [
          { id: "a", count: 3 },
          { id: "b", count: 4 },
          { id: "all", count: 7, open: true },
        ],
        totals: [all("a", "b")],
      },
      {},
      ["cannot-hide", "counts/0", {}],
    ],
    [
      "what an open rate leaves",
      {
        counts: [
          { id: "a", count: 20, open: true },
          { id: "b", count: 23, open: true },
          { id: "c", count: 30 },
        ],
        shares: [
          { part: "a", whole: "c" },
          { part: "a", whole: "b" },
        ],
      },
      {},
      ["cannot-hide", "shares/1", {}],
    ],
  ];

  it.each(cases)("%s", (_, given, options, expected) => {
    expect(refused(given, options)).toEqual([expected]);
  });
});
