import { InvalidInputError } from "@whole-learner/core/issue";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { all, publication } from "../../../test/publication.ts";
import type { PublicationFindings } from "../findings.ts";
import type { Publication, SuppressOptions } from "../index.ts";
import { suppress } from "../index.ts";

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
      "more people than results",
      { counts: [{ id: "a", count: 3, people: 4 }] },
      {},
      ["not-a-count", "counts/0/people", { count: 4 }],
    ],
    [
      "half a person with results",
      { counts: [{ id: "a", count: 3, people: 1.5 }] },
      {},
      ["not-a-count", "counts/0/people", { count: 1.5 }],
    ],
    [
      "fewer people than none",
      { counts: [{ id: "a", count: 3, people: -1 }] },
      {},
      ["not-a-count", "counts/0/people", { count: -1 }],
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
