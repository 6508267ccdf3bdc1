import {
  fitAdditive,
  fitPerformance,
  type PracticeColumns,
  predictPerformance,
  tracePerformance,
} from "@whole-learner/psychometrics/practice";
import { textColumn } from "./data-table.ts";
import { type Finding, type ModelCheck, modelCheck, type ReadData } from "./model-check.ts";

interface Factors {
  readonly beta: number;
  readonly gamma: number;
  readonly rho: number;
}
interface FactorsFile {
  readonly scoring: {
    readonly params: Factors;
    readonly cases: readonly {
      readonly responses: readonly number[];
      readonly pCorrect: readonly number[];
      readonly logLik: number;
    }[];
  };
  readonly twoSkillScoring: {
    readonly params: Readonly<Record<string, Factors>>;
    readonly counts: Readonly<Record<string, { readonly s: number; readonly f: number }>>;
    readonly pCorrect: number;
  };
  readonly fitPFA: object;
  readonly fitAFM_noStudent: object;
  readonly fitAFM_randomStudent_AGQ25: object;
}

const named = ({ beta, gamma, rho }: Factors) => ({ easiness: beta, success: gamma, failure: rho });

function practiceColumns(data: ReadData): PracticeColumns {
  const table = data();
  const users = textColumn(table, "user_id");
  const skills = textColumn(table, "skill_name");
  const numbers = (names: readonly string[]): Uint32Array => {
    const at = new Map([...new Set(names)].map((name, i) => [name, i]));
    return Uint32Array.from(names, (name) => at.get(name) ?? 0);
  };
  return {
    outcomes: Uint8Array.from(textColumn(table, "correct"), Number),
    learners: numbers(users),
    skills: numbers(skills),
  };
}

/** The references have no ridge: ours is as good as none. */
const ridge = 1e-9;

function factorFindings(file: FactorsFile, data: ReadData): readonly Finding[] {
  const scored = file.scoring.cases.map(({ responses, pCorrect, logLik }, at): Finding => {
    const got = tracePerformance(named(file.scoring.params), responses);
    const expected = { pCorrect, logLikelihood: logLik };
    return { id: `scoring ${at + 1}`, expected, got, tolerance: 1e-9 };
  });
  const { params, counts, pCorrect } = file.twoSkillScoring;
  const skills = Object.entries(params).map(([name, factors]) => ({
    ...named(factors),
    successes: counts[name]?.s ?? 0,
    failures: counts[name]?.f ?? 0,
  }));
  const columns = practiceColumns(data);
  const pfa = fitPerformance(columns, ridge);
  const alike = fitAdditive(columns, { learners: "none", ridge });
  const random = fitAdditive(columns, { ridge });
  const part = (
    fit: typeof pfa | typeof alike,
    names: Readonly<Record<string, string>>,
    which: "value" | "standardError",
  ): object =>
    Object.fromEntries(
      Object.entries(names).map(([theirs, ours]) => {
        const skill = "skills" in fit ? Object.entries(fit.skills[0] ?? {}) : [];
        return [theirs, skill.find(([name]) => name === ours)?.[1][which]];
      }),
    );
  const told = (
    fit: typeof pfa | typeof alike,
    names: Readonly<Record<string, string>>,
  ): object => ({
    coef: part(fit, names, "value"),
    fixef: part(fit, names, "value"),
    se: part(fit, names, "standardError"),
    logLik: "logLikelihood" in fit ? fit.logLikelihood : undefined,
    AIC: "aic" in fit ? fit.aic : undefined,
    n: "responses" in fit ? fit.responses : undefined,
    sdUser: "abilitySpread" in fit ? fit.abilitySpread.value : undefined,
  });
  const additive = { "(Intercept)": "easiness", opp: "practice" };
  const performance = { "(Intercept)": "easiness", s: "success", f: "failure" };
  return [
    ...scored,
    { id: "two skills", expected: pCorrect, got: predictPerformance(skills), tolerance: 1e-9 },
    { id: "fitPFA", expected: file.fitPFA, got: told(pfa, performance), tolerance: 1e-6 },
    {
      id: "fitAFM, learners alike",
      expected: file.fitAFM_noStudent,
      got: told(alike, additive),
      tolerance: 1e-6,
    },
    {
      // glmer's optimiser stops at about a millionth.
      id: "fitAFM, learners differing",
      expected: file.fitAFM_randomStudent_AGQ25,
      got: told(random, additive),
      tolerance: 1e-5,
    },
  ];
}

/** Models that foretell answers from practice. */
export const factorChecks: readonly ModelCheck[] = [
  modelCheck<FactorsFile>(
    "performance and additive factors: scoring, and fits to data",
    (file) => "scoring" in file && "fitPFA" in file,
    factorFindings,
  ),
];
