import { deepFreeze } from "@whole-learner/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldSeries } from "../score/score.ts";
import type { Found, Method, Scored, ScoredSeries } from "./method.ts";
import type { Parameters } from "./parameter.ts";
import { casesOf } from "../../test/methods/method-cases.ts";
import { score } from "../score/score.ts";
import { checkMethodLaws } from "./check-method-laws.ts";
import type { Method } from "./method.ts";
import { methods } from "./registry.ts";

// The laws are data of the package, so that a caller's own method is held to them as well: see method-law.ts for what each says.

const all: readonly Method[] = Object.values(methods) as readonly Method[];

/** Scores on half steps of a scale and arbitrary ones, weighted where the method knows weights. */
const scores = fc.oneof(
  fc.integer({ min: 0, max: 20 }).map((half) => half / 2),
  fc.double({ min: 0, max: 10, noNaN: true }),
);
const seriesOf = ({ traits }: Method): fc.Arbitrary<ScoredSeries> =>
  fc
    .array(
      fc.record({
        score: scores,
        weight:
          traits.weights === "any"
            ? fc.oneof(fc.constant(1), fc.double({ min: 0.01, max: 5, noNaN: true }))
            : fc.constant(1),
      }),
      { minLength: 1, maxLength: 20 },
    )
    .map((pieces) => pieces as unknown as ScoredSeries);

/** Values for a method's parameters, by what it declares of them. */
const parametersOf = (parameters: Parameters): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(
    Object.fromEntries(
      Object.entries(parameters).map(([name, parameter]): [string, fc.Arbitrary<unknown>] => {
        switch (parameter.kind) {
          case "number":
            return [
              name,
              fc.double({
                min: parameter.above ?? parameter.least ?? -10,
                max: parameter.most ?? 10,
                minExcluded: parameter.above !== undefined,
                noNaN: true,
              }),
            ];
          case "integer":
            return [
              name,
              fc.integer({ min: parameter.least ?? -10, max: Math.min(parameter.most ?? 10, 25) }),
            ];
          case "choice":
            return [name, fc.constantFrom(...parameter.of)];
          case "switch":
            return [name, fc.boolean()];
          case "target":
            return [name, fc.oneof(fc.constant("goal"), fc.integer({ min: 0, max: 10 }))];
          default:
            return [name, fc.constant([])];
        }
      }),
    ),
  );

const scale = { least: 0, most: 10, goal: 5 };

const foundOf = (method: Method, parameters: object, series: ScoredSeries): Found => {
  const settled = settle(method.parameters, parameters);
  if (!settled.ok) throw new Error(JSON.stringify(settled.issues));
  return foldSeries(method, settled.value as never, series, scale);
};

/** The score; what has none is another case. */
const scoreOf = (method: Method, parameters: object, series: ScoredSeries): number => {
  const found = foundOf(method, parameters, series);
  fc.pre(found.status === "scored");
  return found.status === "scored" ? found.score : Number.NaN;
};

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));

describe.each(all.map((method) => [method.id, method] as const))("%s", (id, method) => {
  it("is in the registry under its own id", () => {
    expect((methods as unknown as Record<string, Method>)[id]).toBe(method);
  });

  it.runIf(method.traits.bounded)("scores a constant series its constant", () => {
  it("keeps every law that its traits claim", () => {
    fc.assert(
      fc.property(casesOf(method), (one) => {
        expect(checkMethodLaws(method, [deepFreeze(one)])).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it.runIf(method.traits.bounded)("stays between the lowest and the highest piece", () => {
    fc.assert(
      fc.property(cases, ([parameters, series]) => {
        const score = scoreOf(method, parameters, series);
        const all = series.map((piece) => piece.score);
        expect(score).toBeGreaterThanOrEqual(Math.min(...all) - 1e-9);
        expect(score).toBeLessThanOrEqual(Math.max(...all) + 1e-9);
      }),
    );
  });

  it.runIf(method.traits.monotone)("never falls when a piece rises", () => {
    fc.assert(
      fc.property(
        cases,
        fc.nat(),
        fc.double({ min: 0, max: 5, noNaN: true }),
        ([parameters, series], at, rise) => {
          const place = at % series.length;
          const higher = series.map((piece, position) =>
            position === place ? { ...piece, score: piece.score + rise } : piece,
          ) as unknown as ScoredSeries;
          expect(scoreOf(method, parameters, higher)).toBeGreaterThanOrEqual(
            scoreOf(method, parameters, series) - 1e-9,
          );
        },
      ),
    );
  });

  it.runIf(method.traits.order === "none")("is the same to the bit in any order", () => {
    fc.assert(
      fc.property(cases, fc.infiniteStream(fc.nat()), ([parameters, series], keys) => {
        const keyed = series.map((piece) => [keys.next().value as number, piece] as const);
        const shuffled = keyed
          .sort(([a], [b]) => a - b)
          .map(([, piece]) => piece) as unknown as ScoredSeries;
        expect(scoreOf(method, parameters, shuffled)).toBe(scoreOf(method, parameters, series));
      }),
    );
  });

  it.runIf(method.traits.order === "matters")("depends on the order, as it says", () => {
    const rising = [1, 2, 3, 4, 5].map((score) => ({
      score,
      weight: 1,
    })) as unknown as ScoredSeries;
    const falling = [...rising].reverse() as unknown as ScoredSeries;
    const given = fc.sample(parametersOf(method.parameters), { seed: 1, numRuns: 500 });
    expect(
      given.some(
        (parameters) =>
          JSON.stringify(foundOf(method, parameters, rising)) !==
          JSON.stringify(foundOf(method, parameters, falling)),
      ),
    ).toBe(true);
  });

  it.runIf(method.shares !== undefined)(
    "is the sum of shares times scores, and shares sum to one",
    () => {
      fc.assert(
        fc.property(cases, ([parameters, series]) => {
          const settled = settle(method.parameters, parameters);
          const shares = settled.ok
            ? method.shares?.(settled.value as never, series, scale)
            : undefined;
          fc.pre(shares !== undefined);
          const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
          expect(near(sum(shares ?? []), 1)).toBe(true);
          const parts = (shares ?? []).map((share, at) => share * (series[at] as Scored).score);
          expect(near(sum(parts), scoreOf(method, parameters, series))).toBe(true);
        }),
      );
    },
  );

  it("keeps its state as plain JSON", () => {
    fc.assert(
      fc.property(cases, ([parameters, series]) => {
        const settled = settle(method.parameters, parameters);
        if (!settled.ok) throw new Error("settled by construction");
        const fold = method.fold(settled.value as never, scale);
        let state = fold.init();
        for (const piece of series) {
          state = fold.step(JSON.parse(JSON.stringify(state)), Object.freeze(piece));
        }
        expect(fold.finish(JSON.parse(JSON.stringify(state)))).toEqual(fold.finish(state));
      }),
    );
  it("finds a score in enough of the cases for the laws to mean something", () => {
    const found = fc
      .sample(casesOf(method), { numRuns: 400, seed: 20_261_128 })
      .map(({ parameters, series, scale }) => score(method, parameters, series, scale).status);
    expect(found.filter((status) => status === "scored").length).toBeGreaterThan(60);
  });
});
