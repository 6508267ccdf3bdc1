import { describe, expect, it } from "vitest";
import { readData, readVectors } from "../../test/vectors.ts";
import { fitAdditive, predictAdditive } from "./additive-factors.ts";
import { fitPerformance, predictPerformance, tracePerformance } from "./performance-factors.ts";
import type { PracticeColumns } from "./practice-columns.ts";

type Factors = { readonly beta: number; readonly gamma: number; readonly rho: number };
const reference = readVectors<{
  readonly scoring: {
    readonly params: Factors;
    readonly cases: readonly {
      readonly responses: readonly number[];
      readonly pCorrect: readonly number[];
      readonly logLik: number;
    }[];
  };
  readonly twoSkillScoring: {
    readonly params: Readonly<Record<"a" | "b", Factors>>;
    readonly counts: Readonly<Record<"a" | "b", { readonly s: number; readonly f: number }>>;
    readonly pCorrect: number;
  };
  readonly fitPFA: {
    readonly coef: Record<string, number>;
    readonly se: Record<string, number>;
    readonly logLik: number;
    readonly AIC: number;
  };
  readonly fitAFM_noStudent: {
    readonly coef: Record<string, number>;
    readonly se: Record<string, number>;
    readonly logLik: number;
    readonly AIC: number;
  };
  readonly fitAFM_randomStudent_AGQ25: {
    readonly fixef: Record<string, number>;
    readonly sdUser: number;
    readonly logLik: number;
  };
}>("pfa_afm");

const rows = readData("bkt_synthetic_200");
const ids = [...new Set(rows.map((row) => row["user_id"]))];
const columns: PracticeColumns = {
  outcomes: Uint8Array.from(rows, (row) => Number(row["correct"])),
  learners: Uint32Array.from(rows, (row) => ids.indexOf(row["user_id"])),
  skills: new Uint32Array(rows.length),
};
const named = ({ beta, gamma, rho }: Factors) => ({ easiness: beta, success: gamma, failure: rho });

const still = { easiness: 0, success: 0, failure: 0, successes: 0, failures: 0 };
const untried = { easiness: 0, practice: 0, opportunities: 0 };

describe("scoring with performance factors", () => {
  it.each(reference.scoring.cases.map((one) => [one.responses.join(""), one] as const))(
    "%s",
    (_name, one) => {
      const trace = tracePerformance(named(reference.scoring.params), one.responses);
      for (const [at, p] of one.pCorrect.entries()) expect(trace.pCorrect[at]).toBeCloseTo(p, 12);
      expect(trace.logLikelihood).toBeCloseTo(one.logLik, 11);
    },
  );

  it("adds up what two skills of an item contribute", () => {
    const { params, counts, pCorrect } = reference.twoSkillScoring;
    const skills = (["a", "b"] as const).map((name) => ({
      ...named(params[name]),
      successes: counts[name].s,
      failures: counts[name].f,
    }));
    expect(predictPerformance(skills)).toBeCloseTo(pCorrect, 12);
    expect(predictPerformance([])).toBe(0.5);
  });

  it("adds ability to what the skills contribute in the additive model", () => {
    const skills = [
      { easiness: -1, practice: 0.2, opportunities: 3 },
      { easiness: 0.5, practice: 0.1, opportunities: 2 },
    ];
    expect(predictAdditive(0.7, skills)).toBeCloseTo(
      1 / (1 + Math.exp(-(0.7 - 1 + 0.6 + 0.5 + 0.2))),
      14,
    );
  });

  it("refuses an answer that is neither right nor wrong", () => {
    expect(() => tracePerformance(named(reference.scoring.params), [1, 2])).toThrow(
      "response is 2",
    );
  });
});

/** So small that the reference, which has no ridge, is met. */
const hardlyAny = 1e-9;

describe("R's glm and lme4's glmer", () => {
  it("performance factors", () => {
    const fit = fitPerformance(columns, hardlyAny);
    if (fit.status === "not-computable") throw new Error(fit.reason);
    const { coef, se, logLik, AIC } = reference.fitPFA;
    const [skill] = fit.skills;
    for (const [name, key] of [
      ["easiness", "(Intercept)"],
      ["success", "s"],
      ["failure", "f"],
    ] as const) {
      expect(skill?.[name].value).toBeCloseTo(coef[key] ?? 99, 7);
      expect(skill?.[name].standardError).toBeCloseTo(se[key] ?? 99, 6);
    }
    expect(fit).toMatchObject({ status: "converged", responses: 1999 });
    expect(fit.logLikelihood).toBeCloseTo(logLik, 7);
    expect(fit.aic).toBeCloseTo(AIC, 7);
    expect(fit.skills).toHaveLength(1);
  });

  it("additive factors, learners alike", () => {
    const fit = fitAdditive(columns, { learners: "none", ridge: hardlyAny });
    if (fit.status === "not-computable") throw new Error(fit.reason);
    const { coef, se, logLik, AIC } = reference.fitAFM_noStudent;
    const [skill] = fit.skills;
    expect(skill?.easiness.value).toBeCloseTo(coef["(Intercept)"] ?? 99, 7);
    expect(skill?.practice.value).toBeCloseTo(coef["opp"] ?? 99, 7);
    expect(skill?.easiness.standardError).toBeCloseTo(se["(Intercept)"] ?? 99, 6);
    expect(skill?.practice.standardError).toBeCloseTo(se["opp"] ?? 99, 6);
    expect(fit.logLikelihood).toBeCloseTo(logLik, 7);
    expect(fit.aic).toBeCloseTo(AIC, 7);
    expect(fit.abilities).toEqual([]);
    expect(fit.abilitySpread).toEqual({ value: 0, standardError: 0 });
  });

  it("additive factors, learners differing, adaptive quadrature with 25 places", () => {
    const fit = fitAdditive(columns, { ridge: hardlyAny });
    if (fit.status === "not-computable") throw new Error(fit.reason);
    const { fixef, sdUser, logLik } = reference.fitAFM_randomStudent_AGQ25;
    const [skill] = fit.skills;
    // glmer's own optimiser stops at about a millionth.
    expect(skill?.easiness.value).toBeCloseTo(fixef["(Intercept)"] ?? 99, 5);
    expect(skill?.practice.value).toBeCloseTo(fixef["opp"] ?? 99, 5);
    expect(fit.abilitySpread.value).toBeCloseTo(sdUser, 5);
    expect(fit.logLikelihood).toBeCloseTo(logLik, 6);
    expect(fit.aic).toBeCloseTo(2 * 3 - 2 * logLik, 6);
    expect(fit.abilities).toHaveLength(200);
    // Abilities are around 0, and drawn to it: they vary less than they would if they were known.
    const mean = fit.abilities.reduce((sum, one) => sum + one.mean, 0) / 200;
    expect(Math.abs(mean)).toBeLessThan(0.1);
    const spread = Math.sqrt(fit.abilities.reduce((sum, one) => sum + one.mean ** 2, 0) / 200);
    expect(spread).toBeLessThan(sdUser);
    expect(spread).toBeGreaterThan(sdUser / 2);
    // What is left unknown and what is seen make up the whole (law of total variance, up to the estimate).
    const left = fit.abilities.reduce((sum, one) => sum + one.standardDeviation ** 2, 0) / 200;
    expect(Math.sqrt(spread ** 2 + left)).toBeCloseTo(sdUser, 1);
  });
});

describe("several skills", () => {
  // Answers 0 and 2 are about both skills, 1 about the second; the last is missing.
  const both: PracticeColumns = {
    outcomes: Uint8Array.of(1, 0, 0, 1, 0, 1, 255),
    learners: Uint32Array.of(0, 0, 0, 1, 1, 1, 1),
    skills: Uint32Array.of(0, 1, 1, 0, 1, 0, 0, 1, 0),
    skillOffsets: Uint32Array.of(0, 2, 3, 5, 6, 7, 8, 9),
  };

  /** The penalised log-likelihood of coefficients, written out. */
  const height = (at: readonly number[], ridge: number): number => {
    const [b0 = 0, g0 = 0, b1 = 0, g1 = 0] = at;
    const odds = [b0 + b1, b1 + g1, b0 + g0 + b1 + 2 * g1, b0, b0 + g0, b1];
    const outcomes = [1, 0, 0, 1, 0, 1];
    const sum = odds.reduce(
      (all, x, i) => all - Math.log(1 + Math.exp(outcomes[i] === 1 ? -x : x)),
      0,
    );
    return sum - (ridge / 2) * at.reduce((all, x) => all + x * x, 0);
  };

  it("share an answer, each with its own practice before; what is missing is none", () => {
    const ridge = 0.1;
    const fit = fitAdditive(both, { learners: "none", ridge });
    if (fit.status === "not-computable") throw new Error(fit.reason);
    expect(fit.responses).toBe(6);
    const at = fit.skills.flatMap(({ easiness, practice }) => [easiness.value, practice.value]);
    expect(at).toHaveLength(4);
    const top = height(at, ridge);
    for (const place of at.keys()) {
      for (const step of [0.01, -0.01]) {
        expect(
          height(
            at.map((x, i) => (i === place ? x + step : x)),
            ridge,
          ),
        ).toBeLessThan(top);
      }
    }
    const penalty = (ridge / 2) * at.reduce((all, x) => all + x * x, 0);
    expect(fit.logLikelihood).toBeCloseTo(top + penalty, 12);
    expect(fit.aic).toBeCloseTo(8 - 2 * fit.logLikelihood, 12);
  });

  it("that nobody practised twice stay finite, with an error that says how little is known", () => {
    const fit = fitPerformance(both);
    if (fit.status === "not-computable") throw new Error(fit.reason);
    for (const skill of fit.skills) {
      for (const { value, standardError } of Object.values(skill)) {
        expect(Number.isFinite(value)).toBe(true);
        expect(standardError).toBeLessThanOrEqual(100);
      }
    }
  });

  it("are estimated with the learners' differences: the order of rows of different learners changes nothing", () => {
    const order = [3, 0, 4, 1, 5, 2, 6];
    const starts = both.skillOffsets ?? new Uint32Array(0);
    const lists = order.map((row) => [...both.skills.subarray(starts[row], starts[row + 1])]);
    const mixed: PracticeColumns = {
      outcomes: Uint8Array.from(order, (row) => both.outcomes[row] ?? 0),
      learners: Uint32Array.from(order, (row) => both.learners[row] ?? 0),
      skills: Uint32Array.from(lists.flat()),
      skillOffsets: Uint32Array.from([
        0,
        ...lists.map((_, at) => lists.slice(0, at + 1).flat().length),
      ]),
    };
    const one = fitAdditive(both, { ridge: 0.1 });
    const other = fitAdditive(mixed, { ridge: 0.1 });
    if (one.status === "not-computable" || other.status === "not-computable")
      throw new Error("estimates");
    expect(other.logLikelihood).toBeCloseTo(one.logLikelihood, 9);
    expect(other.skills[1]?.practice.value).toBeCloseTo(one.skills[1]?.practice.value ?? 99, 6);
    expect(other.abilities.map(({ learner }) => learner)).toEqual([1, 0]);
    expect(one.abilities.map(({ learner }) => learner)).toEqual([0, 1]);
  });
});

const few = (outcomes: readonly number[]): PracticeColumns => ({
  outcomes: Uint8Array.from(outcomes),
  learners: new Uint32Array(outcomes.length),
  skills: new Uint32Array(outcomes.length),
});

it.each([
  [[], "no-responses"],
  [[255, 255], "no-responses"],
  [[1, 1, 255], "no-variation"],
  [[0, 0], "no-variation"],
])("answers %j cannot be fitted: %s", (outcomes, reason) => {
  const none = { status: "not-computable", reason };
  expect(fitPerformance(few(outcomes))).toEqual(none);
  expect(fitAdditive(few(outcomes))).toEqual(none);
  expect(fitAdditive(few(outcomes), { learners: "none" })).toEqual(none);
});

it.each<[string, () => unknown]>([
  [
    "learners are 1, outcomes 2",
    () => fitPerformance({ ...few([0, 1]), learners: new Uint32Array(1) }),
  ],
  [
    "skills are of 1 answers, outcomes 2",
    () => fitPerformance({ ...few([0, 1]), skills: new Uint32Array(1) }),
  ],
  [
    "skills are of 1 answers, outcomes 2",
    () => fitAdditive({ ...few([0, 1]), skillOffsets: new Uint32Array(2) }),
  ],
  ["outcome is 2 at row 1", () => fitAdditive(few([0, 2]))],
  ["ridge is 0", () => fitPerformance(few([0, 1]), 0)],
  ["ridge is NaN", () => fitAdditive(few([0, 1]), { ridge: Number.NaN })],
  ["ridge is Infinity", () => fitAdditive(few([0, 1]), { ridge: 1 / 0, learners: "none" })],
  ["count: 0", () => fitAdditive(few([0, 1]), { nodes: 0 })],
])("%s is refused", (message, ask) => {
  expect(ask).toThrow(RangeError);
  expect(ask).toThrow(message);
});

it.each<[string, () => unknown]>([
  ["easiness is NaN", () => predictPerformance([{ ...still, easiness: Number.NaN }])],
  ["success is Infinity", () => predictPerformance([{ ...still, success: 1 / 0 }])],
  ["failure is NaN", () => tracePerformance({ ...still, failure: Number.NaN }, [])],
  ["successes is NaN", () => predictPerformance([{ ...still, successes: Number.NaN }])],
  ["failures is -1", () => predictPerformance([{ ...still, failures: -1 }])],
  ["successes is 0.5", () => predictPerformance([{ ...still, successes: 0.5 }])],
  ["ability is NaN", () => predictAdditive(Number.NaN, [])],
  ["easiness is NaN", () => predictAdditive(0, [{ ...untried, easiness: Number.NaN }])],
  ["practice is Infinity", () => predictAdditive(0, [{ ...untried, practice: 1 / 0 }])],
  ["opportunities is -1", () => predictAdditive(0, [{ ...untried, opportunities: -1 }])],
])("%s is refused", (message, ask) => {
  expect(ask).toThrow(RangeError);
  expect(ask).toThrow(message);
});
