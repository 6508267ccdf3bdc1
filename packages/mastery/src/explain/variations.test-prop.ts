import { deepFreeze } from "@whole-learner/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { casesOf } from "../../test/methods/method-cases.ts";
import type { Found, Method, ScaleNumbers, Scored, ScoredSeries } from "../methods/method.ts";
import { methodKernels } from "../methods/method-kernels.ts";
import { methods } from "../methods/registry.ts";
import { settle } from "../methods/settle.ts";
import type { ChosenMethod } from "../plan/plan.ts";
import { foldSeries } from "../score/score.ts";
import { vary } from "./variations.ts";

const all = Object.values(methods) as unknown as readonly Method[];

const scoreOf = (found: Found | undefined): number =>
  found?.status === "scored" ? found.score : Number.NaN;

/** A variation folded by itself, from its first piece to its last. */
function folded(
  { method, parameters }: ChosenMethod,
  [first, ...rest]: readonly Scored[],
  scale: ScaleNumbers,
): number {
  if (first === undefined) return Number.NaN;
  return scoreOf(foldSeries(method, parameters as never, [first, ...rest], scale));
}

type ChosenKernels = { readonly [id: string]: NonNullable<ChosenMethod["kernels"]> };

const chosen = (method: Method, given: object): ChosenMethod => {
  const found = settle(method.parameters, given);
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  const kernels = (methodKernels as ChosenKernels)[method.id];
  return { method, parameters: found.value, ...(kernels === undefined ? {} : { kernels }) };
};

const unweighted = (pieces: readonly Scored[]): readonly Scored[] =>
  pieces.map((piece) => ({ ...piece, weight: 1 }));

/** Looks at one of so many variations, the first of them and those at the end. */
function same(
  method: ChosenMethod,
  series: readonly Scored[],
  more: readonly Scored[],
  scale: ScaleNumbers,
  oneOf = 1,
): void {
  const own = deepFreeze(series) as ScoredSeries;
  const found = vary(method, { series: own, more: deepFreeze(more) }, scale);
  expect([found.without.length, found.more.length]).toEqual([series.length, more.length]);
  series.forEach((_, place) => {
    if (place % oneOf !== 0 && place !== series.length - 1) return;
    const left = series.filter((_piece, at) => at !== place);
    expect(found.without[place]).toBe(folded(method, left, scale));
  });
  more.forEach((piece, at) => {
    expect(found.more[at]).toBe(folded(method, [...series, piece], scale));
  });
}

const fallback: ScaleNumbers = { least: 1, most: 4, goal: 3 };

describe.each(all.map((method) => [method.id, method] as const))("%s", (_, method) => {
  it("finds in the variations of a series, to the bit, what folding each of them finds", () => {
    fc.assert(
      fc.property(
        casesOf(method),
        fc.nat({ max: 3 }),
        fc.boolean(),
        ({ parameters, series, scale = fallback }, further, weighted) => {
          const pieces = weighted ? series : unweighted(series);
          same(chosen(method, parameters), pieces, pieces.slice(0, further), scale);
        },
      ),
      { numRuns: 200 },
    );
  });

  // Two hundred pieces are more rows than a loop is given at a time; three hundred are merged where states can be.
  it.each([200, 300])("finds them in a series of %i pieces", (count) => {
    const [drawn] = fc.sample(casesOf(method), { numRuns: 1, seed: 7 + count });
    if (drawn === undefined) throw new Error("one was asked for");
    const { parameters, series, scale = fallback } = drawn;
    const long = Array.from({ length: count }, (_none, at) => series[at % series.length] as Scored);
    for (const pieces of [long, unweighted(long)]) {
      same(chosen(method, parameters), pieces, pieces.slice(0, 2), scale, 41);
    }
  });
});
