import { describe, expect, it } from "vitest";
import { is, pieces } from "../../test/methods/found.ts";
import { checkMethodLaws } from "./check-method-laws.ts";
import type { Method, ScoredSeries } from "./method.ts";
import { newest } from "../../test/methods/own-method.ts";

describe("checkMethodLaws", () => {
  it.each<[string, Method, ScoredSeries, readonly object[]]>([
    ["a share of 0 and one of 1 are shares", newest({ gives: "proportion" }), pieces(0, 1, 0), []],
    ["a share of 1 is one", newest({ gives: "proportion" }), pieces(1), []],
    ["points are any number", newest({ gives: "points" }), pieces(-3), []],
    [
      "points are numbers",
      newest({ gives: "points", finish: () => is(Number.POSITIVE_INFINITY) }),
      pieces(3),
      [{ law: "result", series: pieces(3), found: is(Number.POSITIVE_INFINITY) }],
    ],
    [
      "a reason has a code",
      newest({
        finish: () => ({ status: "not-computable", reason: { code: "", data: {} } as never }),
      }),
      pieces(3),
      [
        {
          law: "result",
          series: pieces(3),
          found: { status: "not-computable", reason: { code: "", data: {} } },
        },
      ],
    ],
    [
      "a state that finishing changes",
      newest({
        init: () => ({ sum: 0 }),
        step: (state, { score }) => ({ sum: (state as { sum: number }).sum + score }),
        finish: (state) => {
          const own = state as { sum: number; asked?: boolean };
          own.asked = true;
          return is(own.sum);
        },
      }),
      pieces(1, 2),
      [{ law: "pure", series: pieces(1, 2), found: is(3) }],
    ],
    [
      "a state that is no JSON",
      newest({
        init: () => new Map(),
        step: (_, { score }) => new Map([[0, score]]),
        finish: (state) => is((state as Map<number, number>).get?.(0) ?? 9),
      }),
      pieces(1, 2),
      [
        {
          law: "state",
          series: pieces(1, 2),
          found: is(9),
          against: { series: pieces(1, 2), found: is(2) },
        },
      ],
    ],
  ])("%s", (_, method, given, shown) => {
    expect(checkMethodLaws(method, [{ parameters: {}, series: given }])).toEqual(
      shown.map((one) => ({ ...one, case: 0 })),
    );
  });
});
