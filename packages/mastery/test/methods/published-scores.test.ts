import { round } from "@whole-learner/psychometrics/numeric";
import { describe, expect, it } from "vitest";
import type { Method } from "../../src/methods/method.ts";
import { methods } from "../../src/methods/registry.ts";
import { score } from "../../src/score/score.ts";
import { type PublishedScore, publishedScores } from "./published-scores.ts";

/** The score; null where the method gives a reason in its place, as the products give nothing. */
function scoreOf([, id, parameters, scores]: PublishedScore): number | null {
  const method = methods[id] as unknown as Method;
  const found = score(method, parameters as never, scores);
  return found.status === "scored" ? found.score : null;
}

describe.each(publishedScores)("$source", ({ decimals, cases }) => {
  it.each(cases)("%s: %s with %j of %j is %j", (...one) => {
    const found = scoreOf(one);
    const [, , , , expected] = one;
    if (found === null || expected === null) expect(found).toBe(expected);
    // Half up, in decimal. Canvas rounds the double, but its weight of the rest, 0.01 x 35, is a last bit above ours, 1 - 0.65, so that
    // its doubles fall on the other side of a tie than ours; in decimal both are the tie that a pencil finds.
    else if (decimals !== undefined) {
      expect(round(found, { places: decimals, mode: "half-up", input: "snapped" })).toBe(expected);
    } else expect(found).toBeCloseTo(expected, 12);
  });
});
