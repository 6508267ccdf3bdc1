import {
  knowledgeModel,
  startKnowledge,
  updateKnowledge,
} from "@whole-learner/psychometrics/bayesian-knowledge-tracing";
import {
  classificationByNormal,
  exponentialAverages,
  movingAverages,
  passAccuracy,
  passConsistency,
  predictiveSimilarity,
  sequentialBounds,
  type SequentialState,
  startSequentialTest,
  streakReached,
  streaksOf,
  updateSequentialTest,
  wheelSpinning,
} from "@whole-learner/psychometrics/decision";
import { type Finding, isListOf, type ModelCheck, modelCheck } from "./model-check.ts";

interface Sequential {
  readonly cases: readonly {
    readonly p0: number;
    readonly p1: number;
    readonly alpha: number;
    readonly beta: number;
    readonly upper: number;
    readonly lower: number;
    readonly responses: readonly number[];
    readonly llr: readonly number[];
    readonly decision: string;
    readonly at: number | null;
  }[];
}

const decisionNames = { master: "master", "non-master": "nonmaster", continue: "continue" };

const sequentialFindings = ({ cases }: Sequential): readonly Finding[] =>
  cases.map(({ p0, p1, alpha, beta, responses, ...expected }, i) => {
    const test = { nonMaster: p0, master: p1, falsePositive: alpha, falseNegative: beta };
    let state: SequentialState = startSequentialTest;
    const llr: number[] = [];
    for (const response of responses) {
      if (state.decision !== "continue") break;
      state = updateSequentialTest(state, response === 1, test);
      llr.push(state.logRatio);
    }
    const got = {
      ...sequentialBounds(test),
      llr,
      decision: decisionNames[state.decision],
      at: state.decision === "continue" ? null : state.responses,
    };
    return { id: `case ${i}`, expected, got, tolerance: 1e-9 };
  });

interface Heuristics {
  readonly cases: readonly (Readonly<Record<string, unknown>> & {
    readonly responses: readonly number[];
    readonly emaFrom0: Readonly<Record<string, unknown>>;
  })[];
}

const heuristicFindings = ({ cases }: Heuristics): readonly Finding[] =>
  cases.map(({ responses, ...expected }, i) => {
    const met = responses.map((response) => response === 1);
    const wheel = wheelSpinning(met);
    const got = {
      streak: streaksOf(met),
      masteryAt3CCR: streakReached(met, 3) ?? null,
      masteryAt5CCR: streakReached(met, 5) ?? null,
      emaFrom0: Object.fromEntries(
        Object.keys(expected.emaFrom0).map((keep) => [
          keep,
          exponentialAverages(responses, Number(keep)),
        ]),
      ),
      movingAverage5: movingAverages(responses, 5),
      wheelSpinning10: wheel === "spinning",
      undeterminedWheelSpinning: wheel === "undetermined",
    };
    return { id: `case ${i}`, expected, got, tolerance: 1e-9 };
  });

interface Similar {
  readonly cases: readonly {
    readonly params: {
      readonly prior: number;
      readonly learn: number;
      readonly guess: number;
      readonly slip: number;
    };
    readonly responses: readonly number[];
    readonly epsilon: number;
    readonly delta: number;
    readonly steps: readonly {
      readonly after: number;
      readonly pKnown: number;
      readonly pCorrect: number;
      readonly pSmallChange: number;
      readonly stop: boolean;
    }[];
  }[];
}

const similarFindings = ({ cases }: Similar): readonly Finding[] =>
  cases.map(({ params, responses, epsilon, delta, steps }, i) => {
    const model = knowledgeModel({ ...params, forget: 0 });
    const rule = { change: epsilon, confidence: delta };
    let state = startKnowledge(model);
    const got = steps.map((_, after) => {
      if (after > 0) state = updateKnowledge(model, state, responses[after - 1] ?? null);
      return predictiveSimilarity(model, state, rule);
    });
    const expected = steps.map(({ pCorrect, pSmallChange, stop }) => ({
      pCorrect,
      pSmallChange,
      stop,
    }));
    return { id: `case ${i}`, expected, got, tolerance: 1e-9 };
  });

interface Classifications {
  readonly rudner: readonly (Readonly<Record<string, unknown>> & {
    readonly theta: readonly number[];
    readonly se: readonly number[];
    readonly cuts: readonly number[];
  })[];
  readonly betaBinomialConsistency: readonly {
    readonly n: number;
    readonly cut: number;
    readonly a: number;
    readonly b: number;
    readonly pMaster: number;
    readonly consistency: number;
    readonly kappa: number;
  }[];
  readonly betaBinomialAccuracy: readonly {
    readonly n: number;
    readonly cut: number;
    readonly a: number;
    readonly b: number;
    readonly trueCut: number;
    readonly accuracy: number;
    readonly falsePositive: number;
    readonly falseNegative: number;
  }[];
}

const classificationFindings = (file: Classifications): readonly Finding[] => [
  ...file.rudner.map(({ theta, se, cuts, ...expected }, i): Finding => {
    const persons = theta.map((estimate, at) => ({ estimate, standardError: se[at] as number }));
    return {
      id: `normal errors ${i}`,
      expected,
      got: classificationByNormal(persons, cuts),
      tolerance: 1e-9,
    };
  }),
  ...file.betaBinomialConsistency.map(({ n, cut, a, b, pMaster, ...expected }, i): Finding => {
    const found = passConsistency({ items: n, cut, a, b });
    return {
      id: `consistency ${i}`,
      expected: { ...expected, pPass: pMaster },
      got: found,
      tolerance: 1e-9,
    };
  }),
  ...file.betaBinomialAccuracy.map(({ n, cut, a, b, trueCut, ...expected }, i): Finding => {
    const got = passAccuracy({ items: n, cut, a, b }, trueCut);
    return { id: `accuracy ${i}`, expected, got, tolerance: 1e-9 };
  }),
];

/** Rules that decide, and how far decisions are to be trusted. */
export const decisionChecks: readonly ModelCheck[] = [
  modelCheck<Sequential>(
    "sequential tests of two proportions",
    (file) => isListOf(file["cases"], "p0", "p1", "alpha", "beta"),
    sequentialFindings,
  ),
  modelCheck<Heuristics>(
    "rows in a row, moving averages and wheel-spinning",
    (file) => isListOf(file["cases"], "responses", "streak", "emaFrom0"),
    heuristicFindings,
  ),
  modelCheck<Similar>(
    "predictive similarity of knowledge tracing",
    (file) => isListOf(file["cases"], "params", "epsilon", "delta", "steps"),
    similarFindings,
  ),
  modelCheck<Classifications>(
    "accuracy and consistency of classifications",
    (file) => isListOf(file["rudner"], "theta", "se", "cuts"),
    classificationFindings,
  ),
];
