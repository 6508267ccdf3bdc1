import type { InvalidInputError } from "@whole-learner/core/issue";
import { describe, expect, it } from "vitest";
import type { MasteryFindings } from "../issue/findings.ts";
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
  type Traits,
} from "./method.ts";
import { nTimes } from "./n-times.ts";

const [first, ...rest] = [1, 4, 2].map((score): Scored => ({ score, weight: 1 }));
const series: ScoredSeries = [first as Scored, ...rest];
const cases = [{ parameters: {}, series }];

/** The newest score, or what else a test makes of it; all that it claims is its own. */
const newest = (
  of: Partial<Fold<unknown>> & {
    readonly gives?: Domain;
    readonly claims?: Partial<Traits>;
  } & Pick<Method, "shares" | "sharesBy" | "exactShares" | "looksAt" | "kernels">,
): Method => {
  const {
    gives = "scale",
    claims = {},
    shares,
    sharesBy,
    exactShares,
    looksAt,
    kernels,
    ...fold
  } = of;
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
      ...claims,
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
    ...(looksAt === undefined ? {} : { looksAt }),
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

  const seriesOf = (...scores: readonly number[]): ScoredSeries =>
    scores.map((score): Scored => ({ score, weight: 1 })) as unknown as ScoredSeries;
  const at = (score: number): Found => ({ status: "scored", score });
  const none = {
    status: "not-computable",
    reason: { code: "too-few", data: { have: 1, need: 2 } },
  } as const;
  const numberOf = (state: unknown): number => state as number;

  it.each<[string, Method, ScoredSeries, readonly object[]]>([
    [
      "a share of 0 and one of 1 are shares",
      newest({ gives: "proportion" }),
      seriesOf(0, 1, 0),
      [],
    ],
    ["a share of 1 is one", newest({ gives: "proportion" }), seriesOf(1), []],
    ["points are any number", newest({ gives: "points" }), seriesOf(-3), []],
    [
      "points are numbers",
      newest({ gives: "points", finish: () => at(Number.POSITIVE_INFINITY) }),
      seriesOf(3),
      [{ law: "result", series: seriesOf(3), found: at(Number.POSITIVE_INFINITY) }],
    ],
    [
      "a reason has a code",
      newest({
        finish: () => ({ status: "not-computable", reason: { code: "", data: {} } as never }),
      }),
      seriesOf(3),
      [
        {
          law: "result",
          series: seriesOf(3),
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
          return at(own.sum);
        },
      }),
      seriesOf(1, 2),
      [{ law: "pure", series: seriesOf(1, 2), found: at(3) }],
    ],
    [
      "a state that is no JSON",
      newest({
        init: () => new Map(),
        step: (_, { score }) => new Map([[0, score]]),
        finish: (state) => at((state as Map<number, number>).get?.(0) ?? 9),
      }),
      seriesOf(1, 2),
      [
        {
          law: "state",
          series: seriesOf(1, 2),
          found: at(9),
          against: { series: seriesOf(1, 2), found: at(2) },
        },
      ],
    ],
    [
      "an order that does not matter, but does where the lowest comes first",
      newest({
        claims: { order: "none" },
        init: () => [],
        step: (all, { score }) => [...(all as number[]), score],
        finish: (all) => at((all as number[]).join() === "1,2,3,4" ? 1 : 0),
      }),
      seriesOf(2, 4, 1, 3),
      [
        {
          law: "order-free",
          series: seriesOf(1, 2, 3, 4),
          found: at(1),
          against: { series: seriesOf(2, 4, 1, 3), found: at(0) },
        },
      ],
    ],
    [
      "an order that does not matter, but does where the highest comes first",
      newest({
        claims: { order: "none" },
        init: () => [],
        step: (all, { score }) => [...(all as number[]), score],
        finish: (all) => at((all as number[]).join() === "4,3,2,1" ? 1 : 0),
      }),
      seriesOf(2, 4, 1, 3),
      [
        {
          law: "order-free",
          series: seriesOf(4, 3, 2, 1),
          found: at(1),
          against: { series: seriesOf(2, 4, 1, 3), found: at(0) },
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
          return at(same && most === 4 ? 5 : most);
        },
      }),
      seriesOf(1, 4, 2),
      [{ law: "bounded", series: seriesOf(4, 4, 4), found: at(5) }],
    ],
    [
      "bounds of what is not scored",
      newest({ claims: { bounded: true }, finish: () => none }),
      seriesOf(1, 4),
      [],
    ],
    [
      "a higher piece that lowers",
      newest({ claims: { monotone: true }, finish: (score) => at(-numberOf(score)) }),
      seriesOf(3, 1),
      [
        {
          law: "monotone",
          series: seriesOf(3, 3),
          found: at(-3),
          against: { series: seriesOf(3, 1), found: at(-1) },
        },
      ],
    ],
    [
      "a higher piece that takes the score away",
      newest({
        claims: { monotone: true },
        finish: (score) => (numberOf(score) > 3 ? none : at(numberOf(score))),
      }),
      seriesOf(1, 3),
      [
        {
          law: "monotone",
          series: seriesOf(1, 4),
          found: none,
          against: { series: seriesOf(1, 3), found: at(3) },
        },
      ],
    ],
    [
      "what was met is raised to met, and no higher",
      newest({
        claims: { monotone: true, reads: "met" },
        gives: "met",
        finish: (score) => at(numberOf(score) > 1 ? 0 : numberOf(score)),
      }),
      seriesOf(0, 0),
      [],
    ],
    [
      "a higher piece of what has no score",
      newest({ claims: { monotone: true }, finish: () => none }),
      seriesOf(1, 3),
      [],
    ],
    [
      "parts that do not merge to the whole",
      newest({ merge: (older) => older }),
      seriesOf(1, 2),
      [
        {
          law: "merge",
          series: seriesOf(1, 2),
          found: at(0),
          against: { series: seriesOf(1, 2), found: at(2) },
        },
      ],
    ],
    [
      "parts that merge to the whole, but for the last bits",
      newest({
        step: (sum, { score }) => numberOf(sum) + score,
        merge: (older, newer) => numberOf(older) + numberOf(newer),
      }),
      seriesOf(0.1, 0.2, 0.3),
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
        finish: (all) => at((all as string).includes("-") ? 1 : 0),
      }),
      seriesOf(2, 2, 3),
      [
        {
          law: "merge",
          series: seriesOf(2, 2, 3),
          found: at(1),
          against: { series: seriesOf(2, 2, 3), found: at(0) },
        },
      ],
    ],
    [
      "parts that merge to none",
      newest({ merge: () => 0, finish: (score) => (score === 0 ? none : at(numberOf(score))) }),
      seriesOf(1, 2),
      [
        {
          law: "merge",
          series: seriesOf(1, 2),
          found: none,
          against: { series: seriesOf(1, 2), found: at(2) },
        },
      ],
    ],
    ["shares of nothing", newest({ shares: () => [9], finish: () => none }), seriesOf(1, 2), []],
    ["shares that are the score", newest({ shares: () => [0, 1] }), seriesOf(1, 2), []],
    ["shares near enough", newest({ shares: () => [1e-10, 1 - 1e-10] }), seriesOf(1, 2), []],
    [
      "shares not near enough",
      newest({ shares: () => [1e-8, 1 - 1e-8] }),
      seriesOf(1, 2),
      [{ law: "shares", series: seriesOf(1, 2), found: at(2) }],
    ],
    [
      "shares near enough for their size",
      newest({ shares: () => [1e-12, 1 - 1e-12], gives: "points" }),
      seriesOf(1, 4_000_000),
      [],
    ],
    [
      "more shares than pieces",
      newest({ shares: () => [0, 1, 0] }),
      seriesOf(1, 2),
      [{ law: "shares", series: seriesOf(1, 2), found: at(2) }],
    ],
    [
      "fewer exact shares",
      newest({ shares: () => [0, 1], exactShares: ({ of }) => [of(0)] }),
      seriesOf(1, 2),
      [{ law: "shares", series: seriesOf(1, 2), found: at(2) }],
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
      seriesOf(1, 2),
      [{ law: "shares", series: seriesOf(1, 2), found: at(2) }],
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
      seriesOf(1, 2),
      [],
    ],
    [
      "a loop over a grid that is another's",
      newest({ kernels: () => ({ gridNumbers: (_, offsets, out) => out.fill(offsets.length) }) }),
      seriesOf(1, 2),
      [{ law: "kernels", series: seriesOf(1, 2) }],
    ],
    [
      "a loop over a grid, where there is none",
      newest({ kernels: () => ({ gridNumbers: (_, offsets, out) => out.fill(offsets.length) }) }),
      seriesOf(0.1, 0.2),
      [],
    ],
    [
      "what throws",
      newest({ init: () => ({}), shares: nothing }),
      seriesOf(1),
      [{ law: "shares", series: seriesOf(1) }],
    ],
  ])("%s", (_, method, given, shown) => {
    expect(checkMethodLaws(method, [{ parameters: {}, series: given }])).toEqual(
      shown.map((one) => ({ ...one, case: 0 })),
    );
  });

  it("tells which of the cases shows it", () => {
    const odd = newest({ finish: (score) => at(numberOf(score) === 3 ? Number.NaN : 1) });
    expect(
      checkMethodLaws(odd, [
        { parameters: {}, series: seriesOf(1) },
        { parameters: {}, series: seriesOf(3) },
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
