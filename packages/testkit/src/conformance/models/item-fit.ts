import {
  empiricalReliability,
  facetAbility,
  fitFacets,
  fitItems,
  type FitItemsOptions,
  type ItemFit,
  type ItemModel,
  type ResponseItem,
  responseColumns,
  scoreAbilities,
} from "@whole-learner/psychometrics/item-response";
import { numberColumn, textColumn } from "./data-table.ts";
import { type Finding, type ModelCheck, modelCheck } from "./model-check.ts";

/** References stop their searches early and have coarser quadrature: what they say of themselves. */
const tolerance = 5e-3;

interface Dichotomous {
  readonly difficulty: readonly number[];
  readonly discrimination: readonly number[];
  readonly logLik: number;
}

interface Lsat {
  /** Responses, and how many persons gave them in the last place. */
  readonly patterns: readonly (readonly number[])[];
  readonly ltm: Readonly<Record<"raschFixedDiscr1" | "raschCommonDiscr" | "twoPL", Dichotomous>>;
  readonly mirt: {
    readonly twoPL: {
      readonly a: readonly number[];
      readonly b: readonly number[];
      readonly logLik: number;
    };
    readonly rasch: {
      readonly d: readonly number[];
      readonly var: number;
      readonly logLik: number;
    };
  };
}

interface Polytomous {
  readonly mirtGRM: Reference;
  readonly mirtGPCM: Reference;
  readonly mirtPCM_Rasch: Reference & { readonly var: number };
  /** Expected abilities and their standard errors. */
  readonly mirtEAP_first10: readonly (readonly number[])[];
  readonly empiricalReliability: number;
}

interface Reference {
  readonly items: readonly (readonly number[])[];
  readonly logLik: number;
}

interface Facets {
  readonly xsi: { readonly est: readonly number[] };
  readonly variance: number;
  readonly deviance: number;
  readonly EAPreliability: number;
  readonly persons_first10: { readonly EAP: readonly number[]; readonly SD: readonly number[] };
}

const locationsOf = (item: ResponseItem): readonly number[] => {
  if ("thresholds" in item) return item.thresholds;
  return "steps" in item ? item.steps : [item.difficulty];
};
const discriminationOf = (item: ResponseItem): number =>
  "discrimination" in item ? item.discrimination : 1;

function fitted(
  model: ItemModel,
  columns: readonly Uint8Array[],
  options: FitItemsOptions = {},
): ItemFit {
  const fit = fitItems(model, columns, options);
  if (fit.status === "not-computable") throw new Error(`${model}: ${fit.reason}`);
  return fit;
}

const lsat = modelCheck<Lsat>(
  "fits of Rasch and two-parameter items",
  ({ patterns, ltm, mirt }) =>
    Array.isArray(patterns) && typeof ltm === "object" && typeof mirt === "object",
  ({ patterns, ltm, mirt }) => {
    const columns = responseColumns(patterns.map((row) => row.slice(0, -1)));
    const counts = patterns.map((row) => row.at(-1) ?? 0);
    const fixed = fitted("rasch", columns, { counts, standardDeviation: 1 });
    const rasch = fitted("rasch", columns, { counts });
    const two = fitted("two-parameter", columns, { counts });
    const spread = rasch.population.standardDeviation;
    const difficulties = (fit: ItemFit): readonly number[] => fit.items.flatMap(locationsOf);
    const finding = (id: string, expected: unknown, got: unknown): Finding => ({
      id,
      expected,
      got,
      tolerance,
    });
    return [
      finding(
        "Rasch, abilities of standard deviation 1 (ltm)",
        { b: ltm.raschFixedDiscr1.difficulty, logLik: ltm.raschFixedDiscr1.logLik },
        { b: difficulties(fixed), logLik: fixed.logLikelihood },
      ),
      // One discrimination for all is the standard deviation of abilities, on whose scale difficulties are then.
      finding("Rasch, a common discrimination (ltm)", ltm.raschCommonDiscr, {
        difficulty: difficulties(rasch).map((b) => b / spread),
        discrimination: rasch.items.map(() => spread),
        logLik: rasch.logLikelihood,
      }),
      finding("Rasch (mirt)", mirt.rasch, {
        d: difficulties(rasch).map((b) => -b),
        var: spread * spread,
        logLik: rasch.logLikelihood,
      }),
      finding("two-parameter (mirt)", mirt.twoPL, {
        a: two.items.map(discriminationOf),
        b: difficulties(two),
        logLik: two.logLikelihood,
      }),
      finding("two-parameter (ltm)", ltm.twoPL, {
        difficulty: difficulties(two),
        discrimination: two.items.map(discriminationOf),
        logLik: two.logLikelihood,
      }),
    ];
  },
);

const polytomous = modelCheck<Polytomous>(
  "fits of graded response and partial credit items",
  ({ mirtGRM, mirtGPCM }) => typeof mirtGRM === "object" && typeof mirtGPCM === "object",
  (file, data) => {
    const { mirtGRM, mirtGPCM, mirtPCM_Rasch: mirtPcm } = file;
    const { columns: names, rows } = data();
    const columns = names.map((_, at) => Uint8Array.from(rows, (row) => Number(row[at]) - 1));
    const rowsOf = (fit: ItemFit): readonly (readonly number[])[] =>
      fit.items.map((item) => [discriminationOf(item), ...locationsOf(item)]);
    const graded = fitted("graded-response", columns);
    const generalised = fitted("generalised-partial-credit", columns);
    const partial = fitted("partial-credit", columns);
    const scored = scoreAbilities(graded.items, columns);
    return [
      {
        id: "graded response",
        expected: { items: mirtGRM.items, logLik: mirtGRM.logLik },
        got: { items: rowsOf(graded), logLik: graded.logLikelihood },
        tolerance,
      },
      {
        id: "abilities by graded response",
        expected: { first: file.mirtEAP_first10, reliability: file.empiricalReliability },
        got: {
          first: file.mirtEAP_first10.map((_, at) => [
            scored.mean[at],
            scored.standardDeviation[at],
          ]),
          reliability: empiricalReliability(scored.mean, scored.standardDeviation),
        },
        tolerance,
      },
      {
        id: "generalised partial credit",
        expected: { items: mirtGPCM.items, logLik: mirtGPCM.logLik },
        got: { items: rowsOf(generalised), logLik: generalised.logLikelihood },
        tolerance,
      },
      {
        id: "partial credit",
        // Its columns are 1, the categories' numbers, and d_k: minus the sum of the steps up to k.
        expected: {
          items: mirtPcm.items.map((row) => {
            const d = row.slice(-row.length / 2 + 0.5);
            return d.slice(1).map((x, k) => (d[k] ?? 0) - x);
          }),
          var: mirtPcm.var,
          logLik: mirtPcm.logLik,
        },
        got: {
          items: partial.items.map(locationsOf),
          var: partial.population.standardDeviation * partial.population.standardDeviation,
          logLik: partial.logLikelihood,
        },
        tolerance,
      },
    ];
  },
);

const facets = modelCheck<Facets>(
  "fits of many-facet Rasch models",
  ({ xsi, deviance }) => typeof xsi === "object" && typeof deviance === "number",
  ({ xsi, variance, deviance, EAPreliability, persons_first10: first }, data) => {
    const table = data();
    const people = textColumn(table, "person");
    const judges = textColumn(table, "rater");
    const criteria = table.columns.filter((name) => name !== "person" && name !== "rater");
    const numbered = (names: readonly string[]): ((name: string) => number) => {
      const known = [...new Set(names)];
      return (name) => known.indexOf(name);
    };
    const personOf = numbered(people);
    const raterOf = numbered(judges);
    const ratings = criteria.flatMap((name, item) =>
      numberColumn(table, name).map((level, row) => ({
        person: personOf(people[row] ?? ""),
        item,
        rater: raterOf(judges[row] ?? ""),
        category: level - 1,
      })),
    );
    const fit = fitFacets({
      person: ratings.map(({ person }) => person),
      item: ratings.map(({ item }) => item),
      rater: ratings.map(({ rater }) => rater),
      category: ratings.map(({ category }) => category),
    });
    if (fit.status === "not-computable") throw new Error(fit.reason);
    const posteriors = Array.from({ length: fit.persons }, (_, at) =>
      facetAbility(
        fit,
        ratings.filter(({ person }) => person === at),
      ),
    );
    const means = posteriors.map(({ mean }) => mean);
    const deviations = posteriors.map(({ standardDeviation }) => standardDeviation);
    return [
      {
        id: "items, steps, raters",
        expected: { est: xsi.est, variance },
        got: {
          est: [...fit.difficulties, ...(fit.steps[0] ?? []), ...fit.severities],
          variance: fit.population.standardDeviation * fit.population.standardDeviation,
        },
        tolerance,
      },
      {
        id: "deviance",
        expected: deviance,
        got: -2 * fit.logLikelihood,
        tolerance,
      },
      {
        id: "persons",
        expected: { EAP: first.EAP, SD: first.SD, reliability: EAPreliability },
        got: {
          EAP: means.slice(0, first.EAP.length),
          SD: deviations.slice(0, first.SD.length),
          reliability: empiricalReliability(means, deviations),
        },
        tolerance,
      },
    ];
  },
);

/** Fits of items and facets. */
export const itemFitChecks: readonly ModelCheck[] = [lsat, polytomous, facets];
