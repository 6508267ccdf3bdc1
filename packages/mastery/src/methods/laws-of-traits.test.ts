import { describe, expect, it } from "vitest";
import { is, pieces } from "../../test/methods/found.ts";
import { checkMethodLaws } from "./check-method-laws.ts";
import type { Method, ScoredSeries } from "./method.ts";
import { newest, none, numberOf } from "../../test/methods/own-method.ts";

describe("checkMethodLaws", () => {
  it.each<[string, Method, ScoredSeries, readonly object[]]>([
    [
      "an order that does not matter, but does where the lowest comes first",
      newest({
        claims: { order: "none" },
        init: () => [],
        step: (all, { score }) => [...(all as number[]), score],
        finish: (all) => is((all as number[]).join() === "1,2,3,4" ? 1 : 0),
      }),
      pieces(2, 4, 1, 3),
      [
        {
          law: "order-free",
          series: pieces(1, 2, 3, 4),
          found: is(1),
          against: { series: pieces(2, 4, 1, 3), found: is(0) },
        },
      ],
    ],
    [
      "an order that does not matter, but does where the highest comes first",
      newest({
        claims: { order: "none" },
        init: () => [],
        step: (all, { score }) => [...(all as number[]), score],
        finish: (all) => is((all as number[]).join() === "4,3,2,1" ? 1 : 0),
      }),
      pieces(2, 4, 1, 3),
      [
        {
          law: "order-free",
          series: pieces(4, 3, 2, 1),
          found: is(1),
          against: { series: pieces(2, 4, 1, 3), found: is(0) },
        },
      ],
    ],
    [
      "bounds that one piece shows alone",
      newest({
        claims: { bounded: true },
        init: () => ({ most: 0, same: true }),
        step: (state, { score }) => {
          const { most, same } = state as { most: number; same: boolean };
          return { most: score, same: same && (most === 0 || most === score) };
        },
        finish: (state) => {
          const { most, same } = state as { most: number; same: boolean };
          return is(same && most === 4 ? 5 : most);
        },
      }),
      pieces(1, 4, 2),
      [{ law: "bounded", series: pieces(4, 4, 4), found: is(5) }],
    ],
    [
      "bounds of what is not scored",
      newest({ claims: { bounded: true }, finish: () => none }),
      pieces(1, 4),
      [],
    ],
    [
      "a higher piece that lowers",
      newest({ claims: { monotone: true }, finish: (score) => is(-numberOf(score)) }),
      pieces(3, 1),
      [
        {
          law: "monotone",
          series: pieces(3, 3),
          found: is(-3),
          against: { series: pieces(3, 1), found: is(-1) },
        },
      ],
    ],
    [
      "a higher piece that takes the score away",
      newest({
        claims: { monotone: true },
        finish: (score) => (numberOf(score) > 3 ? none : is(numberOf(score))),
      }),
      pieces(1, 3),
      [
        {
          law: "monotone",
          series: pieces(1, 4),
          found: none,
          against: { series: pieces(1, 3), found: is(3) },
        },
      ],
    ],
    [
      "what was met is raised to met, and no higher",
      newest({
        claims: { monotone: true, reads: "met" },
        gives: "met",
        finish: (score) => is(numberOf(score) > 1 ? 0 : numberOf(score)),
      }),
      pieces(0, 0),
      [],
    ],
    [
      "a higher piece of what has no score",
      newest({ claims: { monotone: true }, finish: () => none }),
      pieces(1, 3),
      [],
    ],
  ])("%s", (_, method, given, shown) => {
    expect(checkMethodLaws(method, [{ parameters: {}, series: given }])).toEqual(
      shown.map((one) => ({ ...one, case: 0 })),
    );
  });
});
