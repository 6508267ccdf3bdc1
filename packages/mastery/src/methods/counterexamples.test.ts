import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { checkMethodLaws, type MethodCase } from "./check-method-laws.ts";
import type { MethodLaw } from "./method-law.ts";
import type { Method, Scored, ScoredSeries, Traits } from "./method.ts";
import { type Methods, methods } from "./registry.ts";

// What a method does not claim of itself, it does not keep: for each trait not claimed, a series in which it does not hold. A claim too few
// would be as wrong as one too many: whoever asks a trait would do more work than needed, or warn where nothing is to be warned of.

/** What can be claimed, and the law that holds then. */
const claims = {
  order: { law: "order-free", claimed: { order: "none" } },
  bounded: { law: "bounded", claimed: { bounded: true } },
  monotone: { law: "monotone", claimed: { monotone: true } },
} as const satisfies Record<string, { law: MethodLaw; claimed: Partial<Traits> }>;
type Claim = keyof typeof claims;

const scale = { least: 1, most: 4, goal: 3 };
const day = 86_400_000;

/** Pieces a month apart, all of one indicator; weights where they are told. */
const seriesOf = (pieces: readonly (number | readonly [number, number])[]): ScoredSeries => {
  const [first, ...rest] = pieces.map((piece, index): Scored => {
    const [score, weight] = typeof piece === "number" ? [piece, 1] : piece;
    return { score, weight, at: 30 * day * index, indicator: "asks" };
  });
  if (first === undefined) throw new Error("a series has a piece at least");
  return [first, ...rest];
};

const of = (
  parameters: object,
  ...pieces: readonly (number | readonly [number, number])[]
): MethodCase =>
  // Parameters of any method: settling looks at them.
  ({ parameters: parameters as never, series: seriesOf(pieces), scale });

const counterexamples: { readonly [M in keyof Methods]: { readonly [C in Claim]?: MethodCase } } = {
  mean: {},
  median: {},
  // The newest of two that are as often; a second 2 takes the place of the two 3s.
  mode: {
    order: of({ tie: "most-recent" }, 2, 3),
    monotone: of({ tie: "highest" }, 1, 2, 2, 3, 3),
  },
  highest: {},
  lowest: {},
  "most-recent": { order: of({}, 1, 4) },
  first: { order: of({}, 1, 4) },
  "mean-of-recent": { order: of({ recent: 1 }, 1, 4) },
  "median-of-recent": { order: of({ recent: 1 }, 1, 4) },
  "mode-of-recent": {
    order: of({ recent: 1, tie: "highest" }, 1, 4),
    monotone: of({ recent: 5, tie: "highest" }, 1, 2, 2, 3, 3),
  },
  // A heavy 1 that rises to 3 takes the place of a light 2.
  "mean-of-best": { monotone: of({ best: 2 }, 4, 2, [1, 10]) },
  "decaying-average": { order: of({}, 1, 4) },
  "latest-against-rest": { order: of({}, 1, 4) },
  // The target is below both pieces; a 2 that rises to the target pulls the mean of what is at the target down.
  "n-times": {
    bounded: of({ times: 2, target: 3, result: "target" }, 4, 4),
    monotone: of({ times: 1 }, 4, 2),
  },
  // Met is 1, whatever the numbers of the scale.
  "m-of-n": { order: of({ times: 1, of: 1 }, 1, 4), bounded: of({ times: 1, of: 1 }, 4) },
  streak: { order: of({ times: 2 }, 1, 4, 4), bounded: of({ times: 1 }, 4) },
  // 1, 1, 1, 4 is steeper than it ends high, so an early rise flattens it; beyond the scale nothing ends it.
  "power-law": {
    order: of({}, 1, 2, 4),
    bounded: of({ at: "next" }, 1, 2, 3),
    monotone: of({}, 1, 2, 2.5),
  },
  "linear-trend": {
    order: of({}, 1, 2, 4),
    bounded: of({ at: "next" }, 1, 2, 3),
    monotone: of({}, 1, 2, 3),
  },
  "best-fit": {
    order: of({}, 1, 2, 4),
    bounded: of({ at: "next" }, 1, 2, 3),
    monotone: of({}, 1, 2, 3),
  },
  // Time says what is newer, and the mean runs along it: in another order the last bits are others.
  "time-weighted-mean": { order: of({ halfLifeDays: 7 }, 1.1, 2.3, 3.7, 1.9) },
  // As mean-of-best.
  "top-n-per-indicator": { monotone: of({ best: 2 }, 4, 2, [1, 10]) },
  "highest-per-indicator": {},
  // Nothing met still has its credit.
  "first-attempt-credit": { bounded: of({}, 0, 0, 0) },
  "bayesian-knowledge-tracing": { order: of({}, 0, 1), bounded: of({}, 1) },
  "ordinal-level-tracking": { order: of({}, 1, 4), bounded: of({}, 4) },
  "beta-binomial": { order: of({ discount: 0.5 }, 0, 1), bounded: of({}, 1) },
  "item-response": { bounded: of({ steps: [-1, 0, 1] }, 4) },
};

const all = Object.entries(methods) as unknown as readonly (readonly [keyof Methods, Method])[];
const notClaimed = ({ traits }: Method): readonly Claim[] =>
  (Object.keys(claims) as Claim[]).filter((claim) =>
    Object.entries(claims[claim].claimed).some(
      ([trait, value]) => traits[trait as keyof Traits] !== value,
    ),
  );

describe.each(all)("%s", (id, method) => {
  it("has a counterexample for each trait that it does not claim, and for no other", () => {
    expect(Object.keys(counterexamples[id])).toEqual(notClaimed(method));
  });

  it.each(notClaimed(method))("is not what %s would claim", (claim) => {
    const { law, claimed } = claims[claim];
    const claiming: Method = { ...method, traits: { ...method.traits, ...claimed } };
    const example = counterexamples[id][claim];
    if (example === undefined) throw new Error(`no counterexample for ${claim}`);
    expect(checkMethodLaws(method, [deepFreeze(example)])).toEqual([]);
    expect(checkMethodLaws(claiming, [example]).map((broken) => broken.law)).toContain(law);
  });
});
