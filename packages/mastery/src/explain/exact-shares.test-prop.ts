import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Method, Scored, ScoredSeries } from "../methods/method.ts";
import { methods } from "../methods/registry.ts";
import { settle } from "../methods/settle.ts";
import { foldSeries } from "../score/score.ts";
import { exactShares } from "./exact-shares.ts";
import { type Rational, rationals, ratioText } from "./rational.ts";

const scale = { least: 1, most: 4, goal: 3 };

const series: fc.Arbitrary<ScoredSeries> = fc
  .array(
    fc.record({
      score: fc.integer({ min: 4, max: 16 }).map((quarter) => quarter / 4),
      weight: fc.constantFrom(1, 1, 2, 3),
      at: fc.integer({ min: 0, max: 400 }).map((day) => day * 86_400_000),
      indicator: fc.constantFrom("i1", "i2"),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((pieces): ScoredSeries => [...pieces].sort((a, b) => a.at - b.at) as [Scored, ...Scored[]]);

const all = Object.values(methods) as unknown as readonly Method[];
const linear = all.filter((method) => "exactShares" in method);

/** Parameters without defaults get the least that makes sense: these laws are about shares, not about settings. */
const settled = ({ parameters }: Method): never => {
  const given: Record<string, string | number> = {};
  for (const [name, parameter] of Object.entries(parameters)) {
    if ("default" in parameter) continue;
    if (parameter.kind === "choice") given[name] = parameter.of[0] ?? "";
    else given[name] = parameter.kind === "target" ? "goal" : 3;
  }
  const found = settle(parameters, given);
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.value as never;
};

const read = (text: string): Rational => {
  const [numerator = "0", denominator = "1"] = text.split("/");
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
};

const sum = (texts: readonly string[]): Rational =>
  texts.map(read).reduce(rationals.plus, rationals.of(0));

/** To eighteen decimals, cut off: enough to tell a double's last bits of a number on a scale. */
const double = ({ numerator, denominator }: Rational): number =>
  Number((numerator * 10n ** 18n) / denominator) / 1e18;

describe("rationals", () => {
  it("are numbers as they are written", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), (number) => {
        const { numerator, denominator } = rationals.of(number);
        // Both are read back by the same rule, so that a quotient within 2^53 is the number again.
        if (numerator < 2n ** 53n && denominator < 2n ** 53n && numerator > -(2n ** 53n)) {
          expect(Number(numerator) / Number(denominator) + 0).toBe(number + 0);
        }
        expect(denominator > 0n).toBe(true);
      }),
    );
  });

  it.each([
    [0.65, 13n, 20n],
    [-2.5, -5n, 2n],
    [1e-7, 1n, 10_000_000n],
    [1e21, 10n ** 21n, 1n],
    [0, 0n, 1n],
  ])("%d is %d over %d", (number, numerator, denominator) => {
    expect(rationals.of(number)).toEqual({ numerator, denominator });
  });

  it("calculate as fractions do", () => {
    const small = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(
        small,
        small,
        small.filter((n) => n !== 0),
        (a, b, c) => {
          const { of, plus, minus, times, over } = rationals;
          expect(minus(plus(of(a), of(b)), of(b))).toEqual(of(a));
          expect(times(over(of(a), of(c)), of(c))).toEqual(of(a));
          expect(over(times(of(a), of(c)), of(c))).toEqual(of(a));
        },
      ),
    );
  });
});

describe("exact shares", () => {
  it("are told by methods that are weighted means", () => {
    expect(linear.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["mean", "most-recent", "median-of-recent", "decaying-average"]),
    );
  });

  it.each(linear.map((method) => [method.id, method] as const))(
    "%s: shares add up to 1, contributions to the exact score, which is the emitted one but for last bits",
    (_, method) => {
      const parameters = settled(method);
      fc.assert(
        fc.property(series, (pieces) => {
          const weighted: ScoredSeries =
            method.traits.weights === "any"
              ? pieces
              : (pieces.map((piece) => ({ ...piece, weight: 1 })) as [Scored, ...Scored[]]);
          const found = foldSeries(method, parameters, weighted, scale);
          const exact = exactShares({ method, parameters }, weighted, scale);
          if (exact === undefined || found.status !== "scored") return;
          const parts = weighted.map(({ score }, at) => exact.partOf(at, score));
          const score = exact.scoreOf(weighted);
          expect(sum(parts.map((part) => part.share))).toEqual(rationals.of(1));
          expect(sum(parts.map((part) => part.contribution))).toEqual(read(score));
          parts.forEach(({ share, contribution }, at) => {
            const product = rationals.times(read(share), rationals.of(weighted[at]?.score ?? 0));
            expect(contribution).toBe(ratioText(product));
          });
          // In lowest terms, whichever way it was added up.
          expect(score).toBe(ratioText(sum([score])));
          expect(Math.abs(double(read(score)) - found.score)).toBeLessThan(1e-12);
          const shares = method.shares?.(parameters, weighted, scale) ?? [];
          expect(shares).toHaveLength(weighted.length);
          parts.forEach(({ share }, at) => {
            expect(Math.abs(double(read(share)) - (shares[at] ?? Number.NaN))).toBeLessThan(1e-12);
          });
        }),
      );
    },
  );
});
