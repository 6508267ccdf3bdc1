import { inDomain } from "@whole-learner/psychometrics/numeric";
import { describe, expect, it } from "vitest";
import { methodsAsked, policyOf } from "../../test/column-policies.ts";
import { compile } from "../compile/compile.ts";
import type { Scored, ScoredSeries } from "../methods/method.ts";
import { foldSeries } from "../score/score.ts";
import { exactShares } from "./exact-shares.ts";
import { greatestCommon, type Rational, rationals, ratioText } from "./rational.ts";
import { sharesOf } from "./shares-of.ts";
import { stageCounts } from "./stage-counts.ts";
import { vary } from "./variations.ts";

const scale = { least: 1, most: 5, goal: 4 };
const { of, plus, minus, times, over } = rationals;

describe("numbers as they are written", () => {
  it.each<[number, string]>([
    [0, "0"],
    [-0, "0"],
    [7, "7"],
    [-7, "-7"],
    [0.5, "1/2"],
    [-0.25, "-1/4"],
    [0.65, "13/20"],
    [2.5, "5/2"],
    [1e-7, "1/10000000"],
    [1.5e-7, "3/20000000"],
    [1e21, "1000000000000000000000"],
    [1.25e22, "12500000000000000000000"],
    [2 ** 53, "9007199254740992"],
  ])("%d is %s", (number, text) => {
    expect(ratioText(of(number))).toBe(text);
  });
  it.each<[string, (a: Rational, b: Rational) => Rational, number, number, string]>([
    ["the sum of", plus, 0.1, 0.2, "3/10"],
    ["the sum of", plus, 0.5, -0.5, "0"],
    ["the difference of", minus, 0.1, 0.2, "-1/10"],
    ["the difference of", minus, 2.5, 0.5, "2"],
    ["the product of", times, 0.65, 0.4, "13/50"],
    ["the product of", times, -0.5, 0.4, "-1/5"],
    ["the product of", times, 0, 0.4, "0"],
    ["the quotient of", over, 1, 3, "1/3"],
    ["the quotient of", over, 1, -3, "-1/3"],
    ["the quotient of", over, -4, -6, "2/3"],
    ["the quotient of", over, 0.65, 0.13, "5"],
  ])("%s: %d and %d is %s", (_, act, a, b, text) => {
    const found = act(of(a), of(b));
    expect(ratioText(found)).toBe(text);
    expect(found.denominator > 0n).toBe(true);
  });
  it.each([
    [12n, 18n, 6n],
    [-12n, 18n, 6n],
    [0n, 5n, 5n],
    [7n, 1n, 1n],
    [2n ** 80n * 3n, 2n ** 70n * 5n, 2n ** 70n],
    [2n ** 80n, 3n ** 40n, 1n],
    [3n ** 60n, 3n ** 50n, 3n ** 50n],
    [2n ** 64n + 1n, 6n, 1n],
  ])("%d and %d have %d in common", (a, b, common) => {
    expect(greatestCommon(a, b)).toBe(common);
  });
});

const seriesOf = (...pieces: readonly (number | readonly [number, number])[]): ScoredSeries =>
  pieces.map((piece, at): Scored => {
    const [score, weight] = typeof piece === "number" ? [piece, 1] : piece;
    return { score, weight, at: at * 86_400_000 * 30 };
  }) as unknown as ScoredSeries;
const longest = Array.from({ length: 258 }, (_, at) => 1 + ((at * 7) % 9) / 2);
const serieses: readonly (readonly [string, ScoredSeries])[] = [
  ["one piece", seriesOf(3)],
  ["two pieces", seriesOf(1, 4)],
  ["several pieces", seriesOf(2, 4.5, 1, 3, 3)],
  ["pieces of several weights", seriesOf([2, 1], [4, 3], [1, 0.5])],
  ["a heavy first piece", seriesOf([2, 3], 4, 1)],
  ["many pieces", seriesOf(...longest.slice(0, 190))],
  ["more pieces than a loop is run over", seriesOf(...longest)],
];
const further: readonly Scored[] = [1, 2, 3, 4, 5].map((score) => ({
  score,
  weight: 1,
  at: 86_400_000 * 30 * 400,
}));

describe.each(methodsAsked.map((score) => [score.method, score] as const))("%s", (_, score) => {
  const chosen = compile(policyOf({ score })).sections.score;
  const found = (series: readonly Scored[]): number => {
    if (series.length === 0) return Number.NaN;
    const one = foldSeries(chosen.method, chosen.parameters as never, series as never, scale);
    return one.status === "scored" && inDomain(one.score) ? one.score + 0 : Number.NaN;
  };
  it.each(serieses)("finds of the variations of %s what it finds of each", (_name, series) => {
    const heavy = further.map((one) => ({ ...one, weight: 2 }));
    for (const more of series.length < 9 ? [further, [], heavy] : [further]) {
      // Long ones take long by the slow way: every ninth of them.
      const places = series
        .map((_piece, at) => at)
        .filter((at) => series.length < 9 || at % 64 === 0);
      const { without, more: longer } = vary(chosen, { series, more }, scale);
      expect(without.length).toBe(series.length);
      const close = (number: number | undefined) => Number((number ?? Number.NaN).toFixed(9));
      expect(places.map((at) => close(without[at]))).toEqual(
        places.map((at) => close(found(series.filter((_piece, other) => other !== at)))),
      );
      expect([...longer].map(close)).toEqual(more.map((one) => close(found([...series, one]))));
    }
  });
  it.each(serieses.slice(0, 5))(
    "has of %s exact parts that add up to the exact score",
    (_name, series) => {
      const exact = exactShares(chosen, series, scale);
      if (exact === undefined) return;
      const rational = (text: string): Rational => {
        const [numerator = "0", denominator = "1"] = text.split("/");
        return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
      };
      const parts = series.map((piece, at) => exact.partOf(at, piece.score));
      const sum = (texts: readonly string[]) => ratioText(texts.map(rational).reduce(plus, of(0)));
      expect(sum(parts.map(({ share }) => share))).toBe("1");
      expect(sum(parts.map(({ contribution }) => contribution))).toBe(exact.scoreOf(series));
      // Asked again, also about other scores, they say the same.
      expect(series.map((piece, at) => exact.partOf(at, piece.score))).toEqual(parts);
      const { numerator, denominator } = rational(exact.scoreOf(series));
      expect(Number(numerator) / Number(denominator)).toBeCloseTo(found(series), 9);
      const doubled = series.map((piece) => ({ ...piece, score: piece.score * 2 }));
      if (chosen.method.sharesBy === "weights")
        expect(exact.scoreOf(doubled as never)).toBe(
          sum([exact.scoreOf(series), exact.scoreOf(series)]),
        );
    },
  );
  it("keeps shares of so many pieces, and of no others", () => {
    const told = (series: ScoredSeries) => sharesOf(chosen, series, scale).told?.shares;
    const anew = (series: ScoredSeries) =>
      chosen.method.shares?.(chosen.parameters as never, series, scale);
    for (const series of [
      seriesOf(1, 4),
      seriesOf(4, 1),
      seriesOf([1, 2], 4),
      seriesOf(1, 4, 4),
      seriesOf(...longest.slice(0, 70)),
    ])
      expect(told(series)).toEqual(anew(series));
  });
});

describe("stages", () => {
  it("leave what they were given but for what they turn away, in their order", () => {
    const turnedAway = ["weigh", "resolve", "admit", "admit"].map((stage) => ({ stage }));
    const pieces = [{ ratings: [1, 2] }, { ratings: [3] }];
    const counts = stageCounts({ turnedAway, pieces } as never);
    expect(counts.map(({ stage, given, left }) => `${stage} ${given} ${left}`)).toEqual([
      "resolve 7 6",
      "admit 6 4",
      "read 4 4",
      "combine 4 4",
      "attempts 4 4",
      "order 4 4",
      "band 4 4",
      "window 4 4",
      "weigh 4 3",
    ]);
  });
});
