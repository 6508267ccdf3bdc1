import fc from "fast-check";
import type { MethodCase } from "../../src/methods/check-method-laws.ts";
import type { Method, ScaleNumbers, Scored, ScoredSeries } from "../../src/methods/method.ts";
import { arbitraryParameters } from "../arbitrary-parameters.ts";

// Cases for laws over any method, made from what the method declares of itself and from nothing else.

const scales: readonly ScaleNumbers[] = [
  { least: 0, most: 10, goal: 7 },
  { least: 1, most: 4, goal: 3 },
  { least: 0, most: 4, goal: 3 },
];

const between = (least: number, most: number): fc.Arbitrary<number> =>
  fc.double({ min: least, max: most, noNaN: true });

const scoreOf = (
  { reads }: Method["traits"],
  { least, most }: ScaleNumbers,
): fc.Arbitrary<number> =>
  reads === "met"
    ? fc.constantFrom(0, 1)
    : fc.oneof(
        fc.integer({ min: 2 * least, max: 2 * most }).map((half) => half / 2),
        between(least, most),
      );

/** Pieces oldest first, with a time and an indicator on all of them, or on all but one. */
const seriesOf = ({ traits }: Method, scale: ScaleNumbers): fc.Arbitrary<ScoredSeries> =>
  fc
    .tuple(
      fc.array(
        fc.record({
          score: scoreOf(traits, scale),
          weight:
            traits.weights === "any" ? fc.oneof(fc.constant(1), between(0.01, 5)) : fc.constant(1),
          days: fc.oneof(fc.integer({ min: 0, max: 60 }), between(0, 400)),
          indicator: fc.constantFrom("a", "b", "__proto__"),
        }),
        { minLength: 1, maxLength: 16 },
      ),
      fc.integer({ min: 0, max: 60 }),
    )
    .map(([pieces, silent]) => {
      let at = Date.UTC(2026, 0, 1);
      const [first, ...rest] = pieces.map(({ score, weight, days, indicator }, index): Scored => {
        at += Math.round(days * 86_400_000);
        return silent === index ? { score, weight } : { score, weight, at, indicator };
      });
      if (first === undefined) throw new Error("a series has a piece at least");
      return [first, ...rest];
    });

/** Cases of a method. */
export const casesOf = (method: Method): fc.Arbitrary<MethodCase> =>
  fc.constantFrom(...scales).chain((scale) =>
    fc
      .tuple(arbitraryParameters(method.parameters), seriesOf(method, scale))
      // Which parameters a method takes is not known to the compiler here: settling looks at what is made of them.
      .map(([parameters, series]) => ({ parameters: parameters as never, series, scale })),
  );
