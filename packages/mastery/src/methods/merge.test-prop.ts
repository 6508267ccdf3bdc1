import { deepFreeze } from "@whole-learner/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { casesOf } from "../../test/methods/method-cases.ts";
import type { Method, Scored } from "./method.ts";
import { methods } from "./registry.ts";
import { settle } from "./settle.ts";

/** Methods whose merged states are the very states of the whole series, bit by bit: so a merge is exact and associative. */
const exact = [
  "mean",
  "median",
  "mode",
  "highest",
  "lowest",
  "most-recent",
  "first",
  "mean-of-recent",
  "median-of-recent",
  "mode-of-recent",
  "mean-of-best",
  "latest-against-rest",
  "n-times",
  "m-of-n",
  "streak",
] as const;

describe.each(exact)("%s", (id) => {
  const method = methods[id] as unknown as Method;

  it("merges the states of two series into the state of the whole, empty ones among them", () => {
    fc.assert(
      fc.property(casesOf(method), fc.nat(), ({ parameters, series, scale }, at) => {
        const settled = settle(method.parameters, parameters);
        if (!settled.ok) throw new Error("settled by construction");
        const fold = method.fold(settled.value as never, scale);
        const stateOf = (pieces: readonly Scored[]): unknown =>
          pieces.reduce((state, piece) => deepFreeze(fold.step(state, piece)), fold.init());
        const cut = at % (series.length + 1);
        expect(fold.merge?.(stateOf(series.slice(0, cut)), stateOf(series.slice(cut)))).toEqual(
          stateOf(series),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe("decaying-average", () => {
  it("has no merge: the older average would be multiplied by another rounding than one piece at a time", () => {
    expect("merge" in methods["decaying-average"].fold({ newest: 0.65 })).toBe(false);
  });
});
