import {
  betaAtLeast,
  betaPosterior,
  countResponses,
  credibleInterval,
  exactInterval,
  jeffreysInterval,
  type ProportionInterval,
  wilsonInterval,
} from "@whole-learner/psychometrics/beta-binomial";
import { filterLocalLevel, localLevelAtLeast } from "@whole-learner/psychometrics/local-level";
import {
  filterLevels,
  type LevelEvidence,
  levelModel,
  smoothLevels,
} from "@whole-learner/psychometrics/ordinal";
import { type Finding, isListOf, type ModelCheck, modelCheck } from "./model-check.ts";

interface Levels {
  readonly params: {
    readonly initial: readonly number[];
    readonly transition: readonly (readonly number[])[];
    readonly emission: readonly (readonly number[])[];
  };
  readonly cases: readonly {
    readonly observations: readonly (number | null | readonly number[])[];
    readonly filtered: unknown;
    readonly smoothed: unknown;
    readonly logLikelihood: number;
    readonly expectedLevel: unknown;
    readonly sdLevel: unknown;
    readonly pAtLeast3: unknown;
  }[];
}

function levelFindings({ params, cases }: Levels): readonly Finding[] {
  const model = levelModel({
    prior: params.initial,
    transition: params.transition,
    emission: params.emission,
    raters: "independent",
  });
  return cases.map(({ observations, ...expected }, i) => {
    const evidence = observations.map(
      (one): LevelEvidence => (typeof one === "object" && one !== null ? { ratings: one } : one),
    );
    const filtered = filterLevels(model, evidence);
    const smoothed = smoothLevels(model, evidence);
    const got =
      filtered.status === "computed" && smoothed.status === "computed"
        ? {
            filtered: filtered.readings.map(({ probabilities }) => probabilities),
            smoothed: smoothed.readings.map(({ probabilities }) => probabilities),
            logLikelihood: filtered.logLikelihood,
            expectedLevel: filtered.readings.map(({ expectedLevel }) => expectedLevel),
            sdLevel: filtered.readings.map(({ standardDeviation }) => standardDeviation),
            pAtLeast3: filtered.readings.map(({ pAtLeast }) => pAtLeast[2]),
          }
        : filtered;
    return { id: `case ${i}`, expected, got, tolerance: 1e-10 };
  });
}

interface Drift {
  readonly cases: readonly {
    readonly y: readonly (number | null)[];
    readonly t: readonly number[];
    readonly obsVar: readonly number[];
    readonly q: number;
    readonly m0: number;
    readonly P0: number;
    readonly expected: unknown;
  }[];
}

const driftFindings = ({ cases }: Drift): readonly Finding[] =>
  cases.map(({ y, t, obsVar, q, m0, P0, expected }, i) => {
    const trace = filterLocalLevel(
      { drift: q, error: 1, prior: { mean: m0, variance: P0 } },
      y.map((rating, at) => ({ at: t[at] as number, rating, error: obsVar[at] as number })),
    );
    const pAtLeast3 = trace.mean.map((mean, at) =>
      localLevelAtLeast({ mean, variance: trace.variance[at] as number }, 3),
    );
    return { id: `case ${i}`, expected, got: { ...trace, pAtLeast3 }, tolerance: 1e-10 };
  });

interface Proportions {
  readonly cases: readonly (Readonly<Record<string, unknown>> & {
    readonly k: number;
    readonly n: number;
    readonly priorA: number;
    readonly priorB: number;
    readonly threshold: number;
  })[];
  readonly discounted: readonly {
    readonly lam: number;
    readonly responses: readonly number[];
    readonly s: number;
    readonly f: number;
    readonly mean: number;
    readonly credible95: unknown;
    readonly pAbove08: number;
  }[];
}

const ends = ({ lower, upper }: ProportionInterval): readonly [number, number] => [lower, upper];

/** What the file has and we do not offer: they fail for few responses. */
const notOffered = ["waldSE", "agrestiCoull95"];

const inputs = ["k", "n", "priorA", "priorB", "threshold"];

function proportionFindings({ cases, discounted }: Proportions): readonly Finding[] {
  const findings = cases.map((one, i): Finding => {
    const { k, n, priorA, priorB, threshold } = one;
    const posterior = betaPosterior({ met: k, notMet: n - k }, { a: priorA, b: priorB });
    const got = {
      posteriorMean: posterior.mean,
      posteriorSD: posterior.standardDeviation,
      posteriorMode: posterior.mode ?? null,
      credible95: ends(credibleInterval(posterior, 0.95)),
      credible90: ends(credibleInterval(posterior, 0.9)),
      pAboveThreshold: betaAtLeast(posterior, threshold),
      wilson95: ends(wilsonInterval(k, n)),
      clopperPearson95: ends(exactInterval(k, n)),
      jeffreys95: ends(jeffreysInterval(k, n)),
    };
    const expected = Object.fromEntries(
      Object.entries(one).filter(([name]) => ![...inputs, ...notOffered].includes(name)),
    );
    return { id: `case ${i}`, expected, got, tolerance: 1e-9 };
  });
  const counted = discounted.map(({ lam, responses, ...expected }, i): Finding => {
    const counts = countResponses(responses, { discount: lam });
    const posterior = betaPosterior(counts);
    const got = {
      s: counts.met,
      f: counts.notMet,
      mean: posterior.mean,
      credible95: ends(credibleInterval(posterior, 0.95)),
      pAbove08: betaAtLeast(posterior, 0.8),
    };
    return { id: `discounted ${i}`, expected, got, tolerance: 1e-9 };
  });
  const skipped: Finding = {
    id: notOffered.join(", "),
    skipped:
      "Wald's and Agresti and Coull's ends are not offered: they promise more than they hold.",
  };
  return [...findings, ...counted, skipped];
}

/** Levels, proportions and drifting numbers that are followed over time. */
export const trackingChecks: readonly ModelCheck[] = [
  modelCheck<Levels>(
    "levels with a transition and an emission, and observations",
    (file) => isListOf(file["cases"], "observations", "filtered"),
    levelFindings,
  ),
  modelCheck<Drift>(
    "dated numbers of a level that drifts",
    (file) => isListOf(file["cases"], "y", "t", "obsVar", "q"),
    driftFindings,
  ),
  modelCheck<Proportions>(
    "proportions met, with priors",
    (file) => isListOf(file["cases"], "k", "n", "priorA", "priorB"),
    proportionFindings,
  ),
];
