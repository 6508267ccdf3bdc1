import { describe, expect, it } from "vitest";
import { is, pieces } from "../../test/methods/found.ts";
import { checkMethodLaws } from "./check-method-laws.ts";
import type { Method, ScoredSeries } from "./method.ts";
import { newest, none, nothing } from "../../test/methods/own-method.ts";

describe("checkMethodLaws", () => {
  it.each<[string, Method, ScoredSeries, readonly object[]]>([
    ["shares of nothing", newest({ shares: () => [9], finish: () => none }), pieces(1, 2), []],
    ["shares that are the score", newest({ shares: () => [0, 1] }), pieces(1, 2), []],
    ["shares near enough", newest({ shares: () => [1e-10, 1 - 1e-10] }), pieces(1, 2), []],
    [
      "shares not near enough",
      newest({ shares: () => [1e-8, 1 - 1e-8] }),
      pieces(1, 2),
      [{ law: "shares", series: pieces(1, 2), found: is(2) }],
    ],
    [
      "shares near enough for their size",
      newest({ shares: () => [1e-12, 1 - 1e-12], gives: "points" }),
      pieces(1, 4_000_000),
      [],
    ],
    [
      "more shares than pieces",
      newest({ shares: () => [0, 1, 0] }),
      pieces(1, 2),
      [{ law: "shares", series: pieces(1, 2), found: is(2) }],
    ],
    [
      "fewer exact shares",
      newest({ shares: () => [0, 1], exactShares: ({ of }) => [of(0)] }),
      pieces(1, 2),
      [{ law: "shares", series: pieces(1, 2), found: is(2) }],
    ],
    [
      "more exact shares",
      newest({
        shares: () => [0, 1],
        exactShares: ({ of, over, minus, times, plus }) => [
          minus(of(3), times(of(3), of(1))),
          over(of(2), plus(of(1), of(1))),
          of(0),
        ],
      }),
      pieces(1, 2),
      [{ law: "shares", series: pieces(1, 2), found: is(2) }],
    ],
    [
      "exact shares by every operation",
      newest({
        shares: () => [0, 1],
        exactShares: ({ of, over, minus, times, plus }) => [
          minus(of(3), times(of(3), of(1))),
          over(of(2), plus(of(1), of(1))),
        ],
      }),
      pieces(1, 2),
      [],
    ],
    [
      "what throws",
      newest({ init: () => ({}), shares: nothing }),
      pieces(1),
      [{ law: "shares", series: pieces(1) }],
    ],
  ])("%s", (_, method, given, shown) => {
    expect(checkMethodLaws(method, [{ parameters: {}, series: given }])).toEqual(
      shown.map((one) => ({ ...one, case: 0 })),
    );
  });
});
