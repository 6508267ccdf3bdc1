import { deepFreeze } from "@whole-learner/testkit";
import { describe, it } from "vitest";
import { computed } from "../../test/computed.ts";
import { near } from "../../test/near.ts";
import { readVectors } from "../../test/vectors.ts";
import {
  filterLevels,
  type LevelEvidence,
  levelModel,
  type LevelReading,
  smoothLevels,
} from "./index.ts";

interface Cases {
  readonly params: {
    readonly initial: readonly number[];
    readonly transition: readonly (readonly number[])[];
    readonly emission: readonly (readonly number[])[];
  };
  readonly cases: readonly {
    readonly observations: readonly (number | null | readonly number[])[];
    readonly filtered: readonly (readonly number[])[];
    readonly smoothed: readonly (readonly number[])[];
    readonly logLikelihood: number;
    readonly expectedLevel: readonly number[];
    readonly sdLevel: readonly number[];
    readonly pAtLeast3: readonly number[];
  }[];
}

const { params, cases } = deepFreeze(readVectors<Cases>("ordinal_hmm"));

const reference = levelModel({
  prior: params.initial,
  transition: params.transition,
  emission: params.emission,
  raters: "independent",
});

describe("the reference values, equal to all paths enumerated", () => {
  it.each(cases)("of $observations", (one) => {
    const evidence = one.observations.map(
      (seen): LevelEvidence =>
        typeof seen === "object" && seen !== null ? { ratings: seen } : seen,
    );
    const filtered = computed(filterLevels(reference, evidence));
    const smoothed = computed(smoothLevels(reference, evidence));
    for (const [i, reading] of filtered.readings.entries()) {
      near(reading.probabilities, one.filtered[i] as readonly number[]);
      near(reading.expectedLevel, one.expectedLevel[i] as number);
      near(reading.standardDeviation, one.sdLevel[i] as number);
      near(reading.pAtLeast[2] as number, one.pAtLeast3[i] as number);
      near(
        (smoothed.readings[i] as LevelReading).probabilities,
        one.smoothed[i] as readonly number[],
      );
    }
    near(filtered.logLikelihood, one.logLikelihood);
    near(smoothed.logLikelihood, one.logLikelihood);
  });
});
