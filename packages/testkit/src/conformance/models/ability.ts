import {
  abilityAtLeast,
  abilityPosterior,
  categoryProbabilities,
  itemInformation,
  maximumLikelihoodAbility,
  maximumPosteriorAbility,
  type NoFiniteAbility,
  type AbilityEstimate,
  type ResponseItem,
  weightedLikelihoodAbility,
} from "@whole-learner/psychometrics/item-response";
import { type Finding, isListOf, type ModelCheck, modelCheck } from "./model-check.ts";

interface Reference {
  readonly a: number;
  readonly b: number | readonly number[];
}

interface Case {
  readonly responses: readonly (number | null)[];
  readonly expected: {
    readonly eap: number;
    readonly eapSD: number;
    readonly map: number;
    readonly mle: number | null;
    readonly logMarginal: number;
    readonly pAbove0: number;
    readonly mirt?: Readonly<
      Record<"MAP" | "ML" | "WLE", { theta: number | null; se: number | null }>
    >;
  };
}

interface Polytomous {
  readonly model: string;
  readonly items: readonly Reference[];
  readonly probabilities: readonly {
    readonly theta: number;
    readonly probs: readonly (readonly number[])[];
    readonly itemInformation: readonly number[];
  }[];
  readonly cases: readonly Case[];
}

interface Dichotomous {
  readonly rasch: { readonly items: readonly Reference[]; readonly cases: readonly Case[] };
  readonly twopl: { readonly items: readonly Reference[]; readonly cases: readonly Case[] };
}

/** A long test of graded responses, given by columns. */
interface Long {
  readonly a: readonly number[];
  readonly b: readonly (readonly number[])[];
  readonly responses: readonly number[];
  readonly expected: { readonly eap: number; readonly sd: number };
}

const itemOf =
  (model: "graded-response" | "generalised-partial-credit") =>
  ({ a, b }: Reference): ResponseItem => {
    if (typeof b === "number") return { model: "two-parameter", discrimination: a, difficulty: b };
    return model === "graded-response"
      ? { model, discrimination: a, thresholds: b }
      : { model, discrimination: a, steps: b };
  };

const found = (one: AbilityEstimate | NoFiniteAbility): number | null =>
  one.status === "computed" ? one.ability : null;

function scored(
  items: readonly ResponseItem[],
  cases: readonly Case[],
  name: string,
): readonly Finding[] {
  return cases.flatMap(({ responses, expected }, at) => {
    const { eap, eapSD, map, mle, logMarginal, pAbove0, mirt } = expected;
    const posterior = abilityPosterior(items, responses);
    const own: Finding = {
      id: `${name} ${at}`,
      expected: { eap, eapSD, map, mle, logMarginal, pAbove0 },
      got: {
        eap: posterior.mean,
        eapSD: posterior.standardDeviation,
        map: maximumPosteriorAbility(items, responses).ability,
        mle: found(maximumLikelihoodAbility(items, responses)),
        logMarginal: posterior.logMarginal,
        pAbove0: abilityAtLeast(posterior, 0),
      },
      tolerance: 1e-6,
    };
    if (mirt === undefined) return [own];
    // mirt stops its search at about five digits.
    const peer: Finding = {
      id: `${name} ${at}, mirt`,
      expected: { map: mirt.MAP.theta, mle: mirt.ML.theta, wle: mirt.WLE.theta },
      got: {
        map: maximumPosteriorAbility(items, responses).ability,
        mle: found(maximumLikelihoodAbility(items, responses)),
        wle: found(weightedLikelihoodAbility(items, responses)),
      },
      tolerance: 1e-5,
    };
    return [own, peer];
  });
}

const polytomous = modelCheck<Polytomous>(
  "scoring of graded response or partial credit items",
  (file) => isListOf(file["items"], "a", "b") && isListOf(file["cases"], "responses"),
  ({ model, items, probabilities, cases }) => {
    const of = itemOf(/graded/i.test(model) ? "graded-response" : "generalised-partial-credit");
    const ours = items.map(of);
    return [
      ...probabilities.map(
        ({ theta, probs, itemInformation: information }): Finding => ({
          id: `at ${theta}`,
          expected: { probs, information },
          got: {
            probs: ours.map((item) => categoryProbabilities(item, theta)),
            information: ours.map((item) => itemInformation(item, theta)),
          },
          tolerance: 1e-6,
        }),
      ),
      ...scored(ours, cases, "responses"),
    ];
  },
);

const dichotomous = modelCheck<Dichotomous>(
  "scoring of Rasch and two-parameter items",
  ({ rasch, twopl }) => typeof rasch === "object" && typeof twopl === "object",
  ({ rasch, twopl }) => [
    ...scored(rasch.items.map(itemOf("graded-response")), rasch.cases, "rasch"),
    ...scored(twopl.items.map(itemOf("graded-response")), twopl.cases, "two-parameter"),
  ],
);

const long = modelCheck<Long>(
  "scoring of a long test of graded responses",
  ({ a, b, responses }) => Array.isArray(a) && Array.isArray(b) && Array.isArray(responses),
  ({ a, b, responses, expected }) => {
    const items = a.map((slope, at) => itemOf("graded-response")({ a: slope, b: b[at] ?? [] }));
    const { mean, standardDeviation } = abilityPosterior(items, responses);
    return [
      {
        id: `${responses.length} responses`,
        expected: { eap: expected.eap, sd: expected.sd },
        got: { eap: mean, sd: standardDeviation },
        tolerance: 1e-4,
      },
    ];
  },
);

/** Scoring of abilities with known items. */
export const abilityChecks: readonly ModelCheck[] = [polytomous, dichotomous, long];
