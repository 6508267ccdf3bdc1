import {
  groupDifference,
  growthPercentiles,
  hedgesCorrection,
  normalisedGain,
  pairedChange,
  quantileRegression,
  reliableChange,
} from "@whole-learner/psychometrics/growth";
import { sampleVariance } from "@whole-learner/psychometrics/numeric";
import { numberColumn } from "./data-table.ts";
import { type Finding, isListOf, type ModelCheck, modelCheck } from "./model-check.ts";

interface EffectsFile {
  readonly independent: readonly {
    readonly group1: readonly number[];
    readonly group2: readonly number[];
    readonly [expected: string]: unknown;
  }[];
  readonly paired: {
    readonly pre: readonly number[];
    readonly post: readonly number[];
    readonly [expected: string]: unknown;
  };
}

function independentNumbers(group1: readonly number[], group2: readonly number[]): object {
  const found = groupDifference(group1, group2);
  if (found.status !== "computed") return found;
  const degrees = group1.length + group2.length - 2;
  return {
    cohenD: found.cohenD,
    hedgesG_exact: found.hedgesG,
    hedgesJ_exact: hedgesCorrection(degrees),
    // The approximation of J that others print; ours is the exact one.
    hedgesG_approx: found.cohenD * (1 - 3 / (4 * degrees - 1)),
    glassDelta_sd1: found.glassDelta,
    seD_largeSample: found.standardError,
    commonLanguageA: found.probabilityOfSuperiority,
    cliffDelta: found.cliffDelta,
  };
}

/** A name such as rci_rel08 or hakeNormalizedGain_max4 ends in a setting: a reliability after the point, or a highest score. */
const settingOf = (names: readonly string[], ending: RegExp): string | undefined =>
  names.map((name) => ending.exec(name)?.[1]).find((digits) => digits !== undefined);

function pairedNumbers(
  pre: readonly number[],
  post: readonly number[],
  names: readonly string[],
): object {
  const found = pairedChange(pre, post);
  if (found.status !== "computed") return found;
  const maximum = settingOf(names, /_max(\d+)$/) ?? "4";
  const gain = normalisedGain(pre, post, Number(maximum));
  const digits = settingOf(names, /_rel(\d+)$/) ?? "08";
  const measure = {
    standardDeviation: Math.sqrt(sampleVariance(pre)),
    reliability: Number(digits.replace(/^0/, "0.")),
  };
  const changes = pre.map((before, at) => reliableChange(before, post[at] ?? Number.NaN, measure));
  return {
    meanGain: found.meanGain,
    sdGain: found.standardDeviationOfGain,
    cohenDz: found.dZ,
    cohenDav: found.dAv,
    cohenDrm: found.dRm,
    r: found.correlation,
    [`hakeNormalizedGain_max${maximum}`]: gain.status === "computed" ? gain.gain : undefined,
    hakeMeanOfIndividual: gain.status === "computed" ? gain.meanOfLearners : undefined,
    [`sem_rel${digits}`]: changes[0]?.standardErrorOfMeasurement,
    [`rci_rel${digits}`]: changes.map(({ index }) => index),
  };
}

const effects = modelCheck<EffectsFile>(
  "effect sizes: independent (group1, group2) and paired (pre, post) with what is expected beside them",
  ({ independent, paired }) =>
    isListOf(independent, "group1", "group2") && isListOf([paired], "pre", "post"),
  ({ independent, paired: { pre, post, ...expected } }) => [
    ...independent.map(({ group1, group2, ...numbers }, at): Finding => {
      const got = independentNumbers(group1, group2);
      return { id: `groups ${at + 1}`, expected: numbers, got, tolerance: 1e-9 };
    }),
    {
      id: "paired",
      expected,
      got: pairedNumbers(pre, post, Object.keys(expected)),
      tolerance: 1e-9,
    },
  ],
);

interface PercentilesFile {
  readonly knots: readonly number[];
  readonly boundaries: readonly number[];
  readonly linearQR: {
    readonly taus: readonly number[];
    readonly intercept: readonly number[];
    readonly slope: readonly number[];
    readonly objective: readonly number[];
  };
  readonly sgpLinear: readonly number[];
  readonly sgpBSpline: readonly number[];
}

/**
 * The reference counts curves strictly below a score as doubles go: of the curves that run exactly through it, rounding decides which it counts.
 * Ours says from where to where the place may be; a reference inside, or within 1 of it, is the same place, and what is told as got.
 */
function percentileFinding(
  id: string,
  curve: "line" | "b-spline",
  before: readonly number[],
  after: readonly number[],
  expected: readonly number[],
): Finding {
  const found = growthPercentiles(before, after, { curve, least: 1 });
  if (found.status !== "computed") return { id, expected, got: found, tolerance: 0 };
  const got = found.percentiles.map((own, at) => {
    const place = expected[at] ?? Number.NaN;
    return own && Math.min(own.highest + 1, Math.max(own.lowest - 1, place));
  });
  return { id, expected, got, tolerance: 0 };
}

const percentiles = modelCheck<PercentilesFile>(
  "student growth percentiles: knots, boundaries, linearQR, sgpLinear and sgpBSpline of the prior and current scores in a data file",
  ({ sgpLinear, sgpBSpline }) => Array.isArray(sgpLinear) && Array.isArray(sgpBSpline),
  ({ knots, boundaries, linearQR, sgpLinear, sgpBSpline }, data) => {
    const table = data();
    const before = numberColumn(table, "prior");
    const after = numberColumn(table, "current");
    const lines = quantileRegression(
      before.map((score) => [1, score]),
      after,
      linearQR.taus,
    );
    const curved = growthPercentiles(before, after, { least: 1 });
    const own = curved.status === "computed" ? curved.knots : null;
    const part = (at: number) =>
      lines.map((line) => (line.status === "converged" ? line.coefficients[at] : undefined));
    return [
      {
        id: "knots",
        expected: { knots, boundaries },
        got: { knots: own?.inner, boundaries: [own?.lower, own?.upper] },
        tolerance: 1e-9,
      },
      {
        id: "lines",
        expected: linearQR,
        got: {
          taus: linearQR.taus,
          intercept: part(0),
          slope: part(1),
          objective: lines.map((line) =>
            line.status === "converged" ? line.objective : undefined,
          ),
        },
        tolerance: 1e-6,
      },
      percentileFinding("percentiles by lines", "line", before, after, sgpLinear),
      percentileFinding("percentiles by curves", "b-spline", before, after, sgpBSpline),
    ];
  },
);

/** The forms of files about growth and effect sizes. */
export const growthChecks: readonly ModelCheck[] = [effects, percentiles];
