import {
  daysUntilRetrievability,
  halfLife,
  recallAtAge,
  retrievability,
} from "@whole-learner/psychometrics/forgetting";
import { type Finding, isListOf, type ModelCheck, modelCheck } from "./model-check.ts";

interface FsrsFile {
  readonly cases: readonly {
    readonly ratings: readonly number[];
    readonly steps: readonly {
      readonly elapsedDays: number;
      readonly retrievabilityBefore: number | null;
      readonly stability: number;
      readonly intervalAt90: number;
    }[];
  }[];
}

const fsrs = modelCheck<FsrsFile>(
  "FSRS: steps of ratings with stability and retrievability",
  (file) => isListOf(file["cases"], "ratings", "steps") && "requestRetention" in file,
  ({ cases }) => [
    ...cases.map(({ ratings, steps }, at): Finding => {
      const got = steps.map(({ elapsedDays, stability }, i) => {
        const before = steps[i - 1];
        return {
          retrievabilityBefore:
            before === undefined ? null : retrievability(elapsedDays, before.stability),
          intervalAt90: Math.max(1, Math.round(daysUntilRetrievability(stability, 0.9))),
        };
      });
      const expected = steps.map(({ retrievabilityBefore, intervalAt90 }) => ({
        retrievabilityBefore,
        intervalAt90,
      }));
      return { id: `${at + 1} ratings ${ratings.join(" ")}`, expected, got, tolerance: 1e-8 };
    }),
    {
      id: "stability and difficulty",
      skipped: "the scheduler's own, which is not ours: its stability is what the curve is given",
    },
  ],
);

interface HalfLifeFile {
  readonly cases: readonly {
    readonly weights: readonly number[];
    readonly features: readonly number[];
    readonly deltaDays: number;
    readonly halfLife: number;
    readonly pRecall: number;
  }[];
}

const halfLives = modelCheck<HalfLifeFile>(
  "half-lives from weights and features",
  (file) => isListOf(file["cases"], "weights", "features", "deltaDays"),
  ({ cases }) =>
    cases.map(({ weights, features, deltaDays, ...expected }, at): Finding => {
      const days = halfLife(weights, features);
      const got = { halfLife: days, pRecall: recallAtAge(deltaDays, days) };
      const told = { halfLife: expected.halfLife, pRecall: expected.pRecall };
      return { id: `case ${at + 1}`, expected: told, got, tolerance: 1e-9 };
    }),
);

/** Curves of forgetting. */
export const forgettingChecks: readonly ModelCheck[] = [fsrs, halfLives];
