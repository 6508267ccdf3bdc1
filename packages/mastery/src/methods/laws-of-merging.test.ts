import { describe, expect, it } from "vitest";
import { is, pieces } from "../../test/methods/found.ts";
import { checkMethodLaws } from "./check-method-laws.ts";
import type { Method, ScoredSeries } from "./method.ts";
import { newest, none, numberOf } from "../../test/methods/own-method.ts";

describe("checkMethodLaws", () => {
  it.each<[string, Method, ScoredSeries, readonly object[]]>([
    [
      "parts that do not merge to the whole",
      newest({ merge: (older) => older }),
      pieces(1, 2),
      [
        {
          law: "merge",
          series: pieces(1, 2),
          found: is(0),
          against: { series: pieces(1, 2), found: is(2) },
        },
      ],
    ],
    [
      "parts that merge to the whole, but for the last bits",
      newest({
        step: (sum, { score }) => numberOf(sum) + score,
        merge: (older, newer) => numberOf(older) + numberOf(newer),
      }),
      pieces(0.1, 0.2, 0.3),
      [],
    ],
    [
      "parts that merge in their order alone, though it does not matter",
      newest({
        claims: { order: "none" },
        init: () => "",
        step: (all, { score }) => `${all as string}${score}`,
        merge: (older, newer) =>
          (older as string) > (newer as string) && newer !== ""
            ? "-"
            : `${older as string}${newer as string}`,
        finish: (all) => is((all as string).includes("-") ? 1 : 0),
      }),
      pieces(2, 2, 3),
      [
        {
          law: "merge",
          series: pieces(2, 2, 3),
          found: is(1),
          against: { series: pieces(2, 2, 3), found: is(0) },
        },
      ],
    ],
    [
      "parts that merge to none",
      newest({ merge: () => 0, finish: (score) => (score === 0 ? none : is(numberOf(score))) }),
      pieces(1, 2),
      [
        {
          law: "merge",
          series: pieces(1, 2),
          found: none,
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
