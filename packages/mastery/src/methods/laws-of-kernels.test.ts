import { describe, expect, it } from "vitest";
import { pieces } from "../../test/methods/found.ts";
import { checkMethodLaws } from "./check-method-laws.ts";
import { type Method, scored, type ScoredSeries } from "./method.ts";
import { cases, newest } from "../../test/methods/own-method.ts";

describe("checkMethodLaws", () => {
  it("takes a loop's number outside the domain for none, as whoever runs the loop does", () => {
    const beyond = newest({
      finish: () => scored(Number.POSITIVE_INFINITY),
      kernels: () => ({
        numbers: (_, offsets, out) => {
          for (let g = 0; g < out.length; g += 1) {
            const isEmpty = offsets[g] === offsets[g + 1];
            out[g] = isEmpty ? Number.NaN : Number.POSITIVE_INFINITY;
          }
        },
      }),
    });
    expect(checkMethodLaws(beyond, cases)).toEqual([]);
  });

  it.each<[string, Method, ScoredSeries, readonly object[]]>([
    [
      "a loop over a grid that is another's",
      newest({ kernels: () => ({ gridNumbers: (_, offsets, out) => out.fill(offsets.length) }) }),
      pieces(1, 2),
      [{ law: "kernels", series: pieces(1, 2) }],
    ],
    [
      "a loop over a grid, where there is none",
      newest({ kernels: () => ({ gridNumbers: (_, offsets, out) => out.fill(offsets.length) }) }),
      pieces(0.1, 0.2),
      [],
    ],
  ])("%s", (_, method, given, shown) => {
    expect(checkMethodLaws(method, [{ parameters: {}, series: given }])).toEqual(
      shown.map((one) => ({ ...one, case: 0 })),
    );
  });
});
