import { describe, expect, it } from "vitest";
import { around, covers, expectCovered } from "../../test/covered-of-400.ts";
import { drawing } from "../../test/simulate.ts";
import { fitAdditive } from "./additive-factors.ts";
import { rateGlicko } from "./glicko.ts";
import { fitPerformance } from "./performance-factors.ts";
import type { PracticeEstimate } from "./practice-columns.ts";

const learners = 50;
const length = 6;
const columns = {
  learners: Uint32Array.from({ length: learners * length }, (_, at) => Math.floor(at / length)),
  skills: new Uint32Array(learners * length),
};

/** Answers of every learner in turn; the log odds come from what the learner has answered before. */
function answered(
  uniform: () => number,
  oddsOf: (before: readonly number[], learner: number) => number,
): Uint8Array {
  return Uint8Array.from(
    Array.from({ length: learners }, (_, learner) => {
      const given: number[] = [];
      for (let at = 0; at < length; at++)
        given.push(uniform() < 1 / (1 + Math.exp(-oddsOf(given, learner))) ? 1 : 0);
      return given;
    }).flat(),
  );
}

const held = ({ value, standardError }: PracticeEstimate, truth: number): number =>
  covers(around(value, standardError), truth);

describe("intervals of fitted practice cover the truth in 92 to 98 % of 400 data sets", () => {
  it("performance factors", () => {
    const covered = { easiness: 0, success: 0, failure: 0 };
    for (let set = 0; set < 400; set++) {
      const { uniform } = drawing(set);
      const outcomes = answered(uniform, (before) => {
        const right = before.reduce((sum, one) => sum + one, 0);
        return -0.5 + 0.3 * right + 0.1 * (before.length - right);
      });
      const fit = fitPerformance({ ...columns, outcomes });
      const [skill] = "skills" in fit ? fit.skills : [];
      if (skill === undefined) continue;
      covered.easiness += held(skill.easiness, -0.5);
      covered.success += held(skill.success, 0.3);
      covered.failure += held(skill.failure, 0.1);
    }
    for (const count of Object.values(covered)) expectCovered(count);
  });

  it("additive factors, with learners who differ", () => {
    const covered = { easiness: 0, practice: 0, spread: 0 };
    for (let set = 0; set < 400; set++) {
      const { uniform, normal } = drawing(set);
      const abilities = Array.from({ length: learners }, () => 1.2 * normal());
      const outcomes = answered(
        uniform,
        (before, learner) => (abilities[learner] ?? 0) - 0.5 + 0.25 * before.length,
      );
      const fit = fitAdditive({ ...columns, outcomes }, { nodes: 15 });
      const [skill] = "skills" in fit ? fit.skills : [];
      if (skill === undefined || !("abilitySpread" in fit)) continue;
      covered.easiness += held(skill.easiness, -0.5);
      covered.practice += held(skill.practice, 0.25);
      covered.spread += held(fit.abilitySpread, 1.2);
    }
    for (const count of Object.values(covered)) expectCovered(count);
  });
});

/** How often rating plus and minus 1.96 deviations holds the strength of a player who has played four periods of five games. */
function glickoHolds(deviation: number): number {
  let covered = 0;
  for (let set = 0; set < 400; set++) {
    const { uniform, normal } = drawing(set);
    const strength = 1500 + deviation * normal();
    let known = { rating: 1500, deviation };
    for (let period = 0; period < 4; period++) {
      const games = Array.from({ length: 5 }, () => {
        const rating = 1500 + 200 * normal();
        const score = uniform() < 1 / (1 + 10 ** ((rating - strength) / 400)) ? 1 : 0;
        return { rating, deviation: 30, score };
      });
      known = rateGlicko(known, games);
    }
    covered += covers(around(known.rating, known.deviation), strength);
  }
  return covered;
}

describe("the interval of a Glicko rating", () => {
  it("of one of whom something is known covers the strength in 92 to 98 % of 400 data sets", () => {
    expectCovered(glickoHolds(100));
  });

  // One step of Newton's from 1500 is short for who is far from it; Glickman's method, not ours to change. The description says so.
  it("of a newcomer is too narrow: it covers in 84 to 91 % of 400 data sets", () => {
    const covered = glickoHolds(350);
    expect(covered).toBeGreaterThanOrEqual(336);
    expect(covered).toBeLessThanOrEqual(364);
  });
});
