import {
  type AgreementTable,
  type AgreementWeights,
  agreementShares,
  type CohenKappa,
  cohenKappa,
  type DifferenceMetric,
  fleissKappa,
  gwetAgreement,
  type IntraclassForm,
  intraclassCorrelation,
  krippendorffAlpha,
  lightKappa,
  type RatingRows,
  scottPi,
} from "@whole-learner/psychometrics/agreement";
import { fUpper } from "@whole-learner/psychometrics/numeric";
import { type Finding, isListOf, type ModelCheck, modelCheck } from "./model-check.ts";

type Computed<Result> = Extract<Result, { readonly status: "computed" }>;

/** What was found of a result; nothing where it cannot be computed, so that every number that is expected is missed. */
const found = <Result extends { readonly status: string }, Picked>(
  result: Result,
  pick: (computed: Computed<Result>) => Picked,
): Picked | undefined =>
  result.status === "computed" ? pick(result as Computed<Result>) : undefined;

interface KappaFile {
  readonly cases: readonly {
    readonly name: string;
    readonly table_rows_rater1_cols_rater2: AgreementTable;
    readonly [expected: string]: unknown;
  }[];
}

/** Gwet's numbers are printed with five decimals. */
const fiveDecimals = 0.500_1e-5;
const inFiveDecimals = ["gwetAC1", "gwetAC1_se", "gwetAC2quadratic", "scottPi"];

const levelsOf = (table: AgreementTable): readonly number[] => table.map((_, at) => at + 1);

const pairsOf = (table: AgreementTable): RatingRows =>
  table.flatMap((row, i) =>
    row.flatMap((count, j) => Array.from({ length: count }, () => [i + 1, j + 1])),
  );

const kappaNumbers = (table: AgreementTable): object => {
  const kappa = (weights: AgreementWeights): CohenKappa => cohenKappa(table, { weights });
  const value = (weights: AgreementWeights) => found(kappa(weights), (one) => one.kappa);
  const error = (weights: AgreementWeights) => found(kappa(weights), (one) => one.standardError);
  const plain = kappa("none");
  const withWeights = (weights: AgreementWeights): object => ({
    kappa: value("none"),
    ase: error("none"),
    weighted: value(weights),
    weightedAse: error(weights),
  });
  const gwet = (weights: AgreementWeights) =>
    gwetAgreement(pairsOf(table), levelsOf(table), { weights });
  return {
    n: found(plain, ({ works }) => works),
    percentAgreement: found(agreementShares(table), ({ exact }) => exact),
    kappa: value("none"),
    z_H0: found(plain, ({ z }) => z),
    kappaLinear: value("linear"),
    kappaQuadratic: value("quadratic"),
    psych_ci95_unweighted: found(cohenKappa(table, { interval: "plain" }), (one) => [
      one.interval.lower,
      one.kappa,
      one.interval.upper,
    ]),
    psych_var_kappa: found(plain, (one) => one.standardError * one.standardError),
    gwetAC1: found(gwet("none"), ({ coefficient }) => coefficient),
    gwetAC1_se: found(gwet("none"), ({ standardError }) => standardError),
    gwetAC2quadratic: found(gwet("quadratic"), ({ coefficient }) => coefficient),
    scottPi: found(scottPi(table), ({ pi }) => pi),
    "vcd_Equal-Spacing": withWeights("linear"),
    "vcd_Fleiss-Cohen": withWeights("quadratic"),
  };
};

const kappas = modelCheck<KappaFile>(
  "agreement of two raters: cases of name, table_rows_rater1_cols_rater2 and what is expected",
  ({ cases }) => isListOf(cases, "table_rows_rater1_cols_rater2"),
  ({ cases }) =>
    cases.flatMap(({ name, table_rows_rater1_cols_rater2: table, ...expected }) => {
      const got = kappaNumbers(table);
      const part = (rounded: boolean): object =>
        Object.fromEntries(
          Object.entries(expected).filter(([key]) => inFiveDecimals.includes(key) === rounded),
        );
      return [
        { id: name, expected: part(false), got, tolerance: 1e-9 },
        {
          id: `${name}, in five decimals`,
          expected: part(true),
          got,
          tolerance: fiveDecimals,
          printed: true,
        },
      ];
    }),
);

interface FleissFile {
  readonly categories: readonly string[];
  readonly input: RatingRows;
  readonly expected: {
    readonly detail?: readonly (readonly number[])[];
    readonly [name: string]: unknown;
  };
}

const fleiss = modelCheck<FleissFile>(
  "agreement of several raters: categories, input (works by raters, categories from 1) and expected.fleissKappa",
  ({ expected, input }) => Array.isArray(input) && Object.hasOwn(Object(expected), "fleissKappa"),
  ({ categories, input, expected: { detail, ...expected } }) => {
    const levels = categories.map((_, at) => at + 1);
    const all = fleissKappa(input, levels);
    const light = lightKappa(input, levels);
    const findings: Finding[] = [
      {
        id: "all categories",
        expected,
        got: {
          fleissKappa: found(all, ({ kappa }) => kappa),
          z: found(all, ({ z }) => z),
          lightKappa: found(light, ({ kappa }) => kappa),
        },
        tolerance: 1e-9,
      },
    ];
    if (detail === undefined) return findings;
    const byLevel = found(all, (one) => one.byLevel) ?? [];
    // The third number of each is a p-value, printed as 0 in three decimals.
    const got = byLevel.map(({ kappa, z }) => [kappa, z]);
    const printed = detail.map(([kappa, z]) => [kappa, z]);
    return [
      ...findings,
      {
        id: "each category, in three decimals",
        expected: printed,
        got,
        tolerance: 0.000_501,
        printed: true,
      },
    ];
  },
);

interface AlphaFile {
  readonly cases: readonly {
    readonly name: string;
    /** Rows are observers. */
    readonly input: readonly (readonly (number | null)[])[];
    readonly expected: Readonly<Record<string, number>>;
    readonly published?: Readonly<Record<string, number>>;
  }[];
}

const metrics = ["nominal", "ordinal", "interval", "ratio"] as const;

const alphas = modelCheck<AlphaFile>(
  "Krippendorff's alpha: cases of name, input (observers by units) and expected alphas by metric",
  ({ cases }) =>
    isListOf(cases, "input", "expected") &&
    metrics.some((metric) =>
      Object.hasOwn(Object((cases as AlphaFile["cases"])[0]?.expected), metric),
    ),
  ({ cases }) =>
    cases.flatMap(({ name, input, expected, published }) => {
      const works = (input[0] ?? []).map((_, work) =>
        input.map((observer) => observer[work] as number | null),
      );
      const alpha = (metric: DifferenceMetric) =>
        found(krippendorffAlpha(works, { metric }), (one) => one.alpha);
      const got = Object.fromEntries(metrics.map((metric) => [metric, alpha(metric)]));
      const cases = [{ id: name, expected, got, tolerance: 1e-9 }];
      return published === undefined
        ? cases
        : [
            ...cases,
            {
              id: `${name}, as printed`,
              expected: published,
              got,
              tolerance: 0.000_501,
              printed: true,
            },
          ];
    }),
);

interface IntraclassFile {
  readonly published?: Readonly<Record<string, number>>;
  readonly input: { readonly ratings_rows_targets_cols_judges: readonly (readonly number[])[] };
  readonly expected: readonly {
    readonly model: "oneway" | "twoway";
    readonly type: "consistency" | "agreement";
    readonly unit: "single" | "average";
    readonly name: string;
    readonly [number: string]: unknown;
  }[];
}

const formOf = (model: string, type: string, unit: string): IntraclassForm => {
  const raters = unit === "single" ? "1" : "k";
  if (model === "oneway") return `1,${raters}`;
  return type === "agreement" ? `2,${raters}` : `3,${raters}`;
};

/** ICC(2,4) for k = 4: the second part is 1 or the number of judges. */
const formOfName = (name: string): IntraclassForm => {
  const [model, raters] = [...name.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  return formOf(
    model === 1 ? "oneway" : "twoway",
    model === 2 ? "agreement" : "",
    raters === 1 ? "single" : "",
  );
};

const intraclass = modelCheck<IntraclassFile>(
  "intraclass correlations: input.ratings_rows_targets_cols_judges, expected by model, type and unit",
  ({ input }) => Object.hasOwn(Object(input), "ratings_rows_targets_cols_judges"),
  ({ input: { ratings_rows_targets_cols_judges: ratings }, expected, published = {} }) => [
    ...expected.map(({ model, type, unit, name, ...numbers }): Finding => {
      const form = formOf(model, type, unit);
      const result = intraclassCorrelation(ratings, { form });
      // irr tests with the degrees of freedom of the interval; Shrout and Fleiss, and we, with those of the residual, which differ where severity
      // is error.
      const got = found(result, ({ correlation, interval, test }) => ({
        value: correlation,
        F: test?.f,
        df1: test?.df1,
        df2: interval.df2,
        p: test === null ? undefined : fUpper(test.f, test.df1, interval.df2 ?? test.df2),
        lower95: interval.lower,
        upper95: interval.upper,
      }));
      return { id: name, expected: numbers, got, tolerance: 1e-9 };
    }),
    ...Object.entries(published).map(([name, expectedValue]): Finding => {
      const result = intraclassCorrelation(ratings, { form: formOfName(name) });
      const got = found(result, ({ correlation }) => correlation);
      return {
        id: `${name}, as printed`,
        expected: expectedValue,
        got,
        tolerance: 0.005_01,
        printed: true,
      };
    }),
  ],
);

/** The forms of files about raters' agreement. */
export const agreementChecks: readonly ModelCheck[] = [kappas, fleiss, alphas, intraclass];
