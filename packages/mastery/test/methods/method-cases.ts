import fc from "fast-check";
import type { MethodCase } from "../../src/methods/check-method-laws.ts";
import type { Method, ScaleNumbers, Scored, ScoredSeries } from "../../src/methods/method.ts";
import type { Parameter, Parameters } from "../../src/methods/parameter.ts";

// Cases for laws over any method, made from what the method declares of itself and from nothing else.

const scales: readonly ScaleNumbers[] = [
  { least: 0, most: 10, goal: 7 },
  { least: 1, most: 4, goal: 3 },
  { least: 0, most: 4, goal: 3 },
];

const between = (least: number, most: number): fc.Arbitrary<number> =>
  fc.double({ min: least, max: most, noNaN: true, noDefaultInfinity: true });

/** A value for one parameter. Wide bounds are looked at near their lower end, where a series of twenty can tell them apart. */
function valueOf(parameter: Parameter, scale: ScaleNumbers): fc.Arbitrary<unknown> {
  switch (parameter.kind) {
    case "number": {
      const least = parameter.above ?? parameter.least ?? -10;
      const most = parameter.below ?? parameter.most ?? least + 20;
      return fc.double({
        min: least,
        max: most,
        minExcluded: parameter.above !== undefined,
        maxExcluded: parameter.below !== undefined,
        noNaN: true,
      });
    }
    case "integer": {
      const least = parameter.least ?? 0;
      return fc.integer({ min: least, max: Math.min(parameter.most ?? least + 12, least + 12) });
    }
    case "choice":
      return fc.constantFrom(...parameter.of);
    case "target":
      return fc.oneof(fc.constant("goal"), between(scale.least, scale.most));
    case "switch":
      return fc.boolean();
    case "list": {
      const least = parameter.least ?? 0;
      return fc.array(valueOf(parameter.of, scale), {
        minLength: least,
        maxLength: Math.min(parameter.most ?? least + 5, least + 5),
      });
    }
    default:
      return parameter satisfies never;
  }
}

const parametersOf = (
  parameters: Parameters,
  scale: ScaleNumbers,
): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(
    Object.fromEntries(
      Object.entries(parameters).map(([name, parameter]) => [name, valueOf(parameter, scale)]),
    ),
    {
      requiredKeys: Object.entries(parameters).flatMap(([name, parameter]) =>
        "default" in parameter ? [] : [name],
      ),
    },
  );

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

interface Told {
  readonly score: number;
  readonly weight: number;
  readonly days: number;
  readonly indicator: string;
}

/** Pieces oldest first, a time and an indicator on all of them, or on most. */
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
      fc.integer({ min: 0, max: 15 }),
    )
    .map(([pieces, silent]) => {
      let at = Date.UTC(2026, 0, 1);
      return pieces.map(({ score, weight, days, indicator }: Told, index): Scored => {
        at += Math.round(days * 86_400_000);
        return silent === index && silent > 10
          ? { score, weight }
          : { score, weight, at, indicator };
      }) as unknown as ScoredSeries;
    });

/** Cases of a method. */
export const casesOf = (method: Method): fc.Arbitrary<MethodCase> =>
  fc.constantFrom(...scales).chain((scale) =>
    fc
      .tuple(parametersOf(method.parameters, scale), seriesOf(method, scale))
      // A declaration of any method is not known to the compiler: settling looks at what is made of it.
      .map(([parameters, series]) => ({ parameters: parameters as never, series, scale })),
  );
