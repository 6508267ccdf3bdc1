import { describe, expect, it } from "vitest";
import { checkMethodLaws } from "./check-method-laws.ts";
import { mean } from "./mean.ts";
import {
  type Domain,
  type Fold,
  defineMethod,
  type Found,
  type Method,
  type Scored,
  type ScoredSeries,
  scored,
} from "./method.ts";
import { nTimes } from "./n-times.ts";

const [first, ...rest] = [1, 4, 2].map((score): Scored => ({ score, weight: 1 }));
const series: ScoredSeries = [first as Scored, ...rest];
const cases = [{ parameters: {}, series }];

/** The newest score, or what else a test makes of it; all that it claims is its own. */
const newest = (
  of: Partial<Fold<unknown>> & { readonly gives?: Domain } & Pick<
      Method,
      "shares" | "sharesBy" | "exactShares" | "kernels"
    >,
): Method => {
  const { gives = "scale", shares, sharesBy, exactShares, kernels, ...fold } = of;
  return defineMethod({
    id: "acme/newest",
    version: 1,
    parameters: {},
    traits: {
      reads: "scale",
      gives,
      order: "matters",
      bounded: false,
      monotone: false,
      memory: "constant",
      weights: "any",
    },
    fold: (): Fold<unknown> => ({
      init: () => 0,
      step: (_, { score }) => score,
      finish: (score) => scored(score as number),
      ...fold,
    }),
    ...(shares === undefined ? {} : { shares }),
    ...(sharesBy === undefined ? {} : { sharesBy }),
    ...(exactShares === undefined ? {} : { exactShares }),
    ...(kernels === undefined ? {} : { kernels }),
  } as never) as Method;
};

const always = (found: Found) => (): Found => found;
const nothing = (): never => {
  throw new Error("a method of somebody's own");
};

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

  it("refuses a case that the method cannot be asked", () => {
    expect(() => checkMethodLaws(nTimes, [{ parameters: { times: 0 }, series }])).toThrow(
      "parameter-out-of-bounds",
    );
    expect(() => checkMethodLaws(nTimes, [{ parameters: {}, series }])).toThrow("scale-needed");
  });
});
