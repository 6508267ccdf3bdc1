import type { InvalidInputError } from "@whole-learner/core/issue";
import { describe, expect, it } from "vitest";
import { is, pieces } from "../../test/methods/found.ts";
import type { MasteryFindings } from "../issue/findings.ts";
import { checkMethodLaws } from "./check-method-laws.ts";
import { mean } from "./mean.ts";
import { type Found, type Method, scored } from "./method.ts";
import { nTimes } from "./n-times.ts";
import { cases, newest, nothing, numberOf, series } from "../../test/methods/own-method.ts";

/** Finds the same in whatever it was shown. */
const always = (found: Found) => (): Found => found;

describe("checkMethodLaws", () => {
  it("finds nothing wrong with what keeps its word", () => {
    expect(checkMethodLaws(newest({}), cases)).toEqual([]);
    expect(checkMethodLaws(mean, cases)).toEqual([]);
  });

  it.each<[string, Method, readonly string[]]>([
    [
      "throws",
      newest({ step: nothing }),
      // Nothing else can be looked at.
      ["throws", "result", "pure", "state", "shares", "kernels"],
    ],
    ["gives NaN", newest({ finish: always({ status: "scored", score: Number.NaN }) }), ["result"]],
    ["gives a share of 2", newest({ gives: "proportion" }), ["result"]],
    [
      "gives a probability below 0",
      newest({ gives: "probability", finish: always(scored(-0.1)) }),
      ["result"],
    ],
    ["gives half a met", newest({ gives: "met", finish: always(scored(0.5)) }), ["result"]],
    [
      "changes its state in place",
      newest({
        init: () => ({ sum: 0 }),
        step: (state, { score }) => {
          (state as { sum: number }).sum += score;
          return state;
        },
        finish: (state) => scored((state as { sum: number }).sum),
      }),
      ["pure"],
    ],
    [
      "counts its calls",
      newest(
        ((calls = 0) => ({
          finish: () => {
            calls += 1;
            return scored(calls);
          },
        }))(),
      ),
      ["pure", "state"],
    ],
    [
      "keeps what is no JSON",
      newest({
        init: () => new Map(),
        step: (state, { score }) =>
          new Map([...((state as Map<number, number>).entries?.() ?? []), [0, score]]),
        finish: (state) => scored((state as Map<number, number>).get?.(0) ?? 9),
      }),
      ["state"],
    ],
    ["merges by the older one", newest({ merge: (older) => older }), ["merge"]],
    ["shares what does not sum to 1", newest({ shares: () => [0, 0, 0.5] }), ["shares"]],
    ["shares less than its pieces", newest({ shares: () => [1] }), ["shares"]],
    ["shares another score", newest({ shares: () => [0, 1, 0] }), ["shares"]],
    [
      "shares otherwise when exact",
      newest({
        shares: () => [0, 0, 1],
        exactShares: ({ of }) => [of(0), of(1), of(0)],
      }),
      ["shares"],
    ],
    [
      "shares by scores what it says it shares by weights",
      newest({
        sharesBy: "weights",
        shares: (_, [{ score }]) => (score === 1 ? [0, 0, 1] : [1, 0, 0]),
      }),
      ["shares"],
    ],
    [
      "shares exactly by scores what it says it shares by weights",
      newest({
        sharesBy: "weights",
        shares: () => [0, 0, 1],
        exactShares: ({ of }, _, [{ score }]) => (score === 1 ? [0, 0, 1] : [1, 0, 0]).map(of),
      }),
      ["shares"],
    ],
    ["looks at less than it says", newest({ looksAt: () => [0, 1] }), ["looks-at"]],
    [
      "looks at places that are not there",
      newest({ looksAt: (_, pieces) => [0, pieces + 1] }),
      ["looks-at"],
    ],
    ["has a loop that is empty", newest({ kernels: () => ({ numbers: () => {} }) }), ["kernels"]],
    [
      "has a loop that takes the first",
      newest({
        kernels: () => ({
          levels: (codes, values, offsets, out) => {
            for (let g = 0; g < out.length; g += 1) {
              const begin = offsets[g] as number;
              out[g] =
                begin < (offsets[g + 1] as number)
                  ? (values[codes[begin] as number] as number)
                  : Number.NaN;
            }
          },
        }),
      }),
      // Of 1, 4, 2 the first is not the newest.
      ["kernels"],
    ],
  ])("finds a method that %s", (_, method, laws) => {
    expect(checkMethodLaws(method, cases).map(({ law }) => law)).toEqual(laws);
  });

  it("shows the series, what was found, and against what", () => {
    const claiming: Method = { ...newest({}), traits: { ...newest({}).traits, order: "none" } };
    expect(checkMethodLaws(claiming, cases)).toEqual([
      {
        law: "order-free",
        case: 0,
        series: [...series].reverse(),
        found: { status: "scored", score: 1 },
        against: { series, found: { status: "scored", score: 2 } },
      },
    ]);
  });

  it("tells which of the cases shows it", () => {
    const odd = newest({ finish: (score) => is(numberOf(score) === 3 ? Number.NaN : 1) });
    expect(
      checkMethodLaws(odd, [
        { parameters: {}, series: pieces(1) },
        { parameters: {}, series: pieces(3) },
      ]).map((one) => [one.law, one.case]),
    ).toEqual([["result", 1]]);
  });

  it("says where the parameters of a case are out of bounds, or ask for a scale", () => {
    const issuesOf = (parameters: object) => {
      try {
        checkMethodLaws(nTimes, [
          { parameters: { times: 2, target: 2 }, series },
          { parameters, series },
        ] as never);
      } catch (error) {
        return (error as InvalidInputError<MasteryFindings>).issues;
      }
      return [];
    };
    expect(issuesOf({ times: 0, target: 2 })).toMatchObject([
      { code: "parameter-out-of-bounds", path: ["cases", 1, "parameters", "times"] },
    ]);
    expect(issuesOf({})).toMatchObject([
      { code: "scale-needed", path: ["cases", 1, "parameters"], data: { method: "n-times" } },
    ]);
    expect(issuesOf({ target: 2 })).toEqual([]);
  });

  it("refuses a case that the method cannot be asked", () => {
    expect(() => checkMethodLaws(nTimes, [{ parameters: { times: 0 }, series }])).toThrow(
      "parameter-out-of-bounds",
    );
    expect(() => checkMethodLaws(nTimes, [{ parameters: {}, series }])).toThrow("scale-needed");
  });
});
