import { describe, it } from "vitest";
import { around, coveredOf400, covers, expectCovered } from "../../../test/covered-of-400.ts";
import { drawing, simulate } from "../../../test/simulate.ts";
import type { ResponseItem } from "../models/response-item.ts";
import { abilityInterval } from "./ability-interval.ts";
import { abilityPosterior } from "./ability-posterior.ts";
import { maximumLikelihoodAbility } from "./maximum-likelihood.ts";
import { maximumPosteriorAbility } from "./maximum-posterior.ts";
import { weightedLikelihoodAbility } from "./weighted-likelihood.ts";

const items: readonly ResponseItem[] = Array.from({ length: 30 }, (_, at) => ({
  model: "two-parameter",
  discrimination: 0.8 + (at % 5) / 4,
  difficulty: -2 + (4 * at) / 29,
}));

type Answers = readonly number[];
// Where there is no finite estimate (all right, all wrong) there is no interval either.
const estimators = [
  ["EAP", (given: Answers) => abilityInterval(abilityPosterior(items, given), 0.95)],
  ["MAP", (given: Answers) => maximumPosteriorAbility(items, given)],
  ["MLE", (given: Answers) => maximumLikelihoodAbility(items, given)],
  ["WLE", (given: Answers) => weightedLikelihoodAbility(items, given)],
] as const;

describe("intervals of an ability from 30 responses cover the truth in 92 to 98 % of 400 data sets", () => {
  it.each(estimators)("%s", (_name, estimate) => {
    let covered = 0;
    coveredOf400(0, (set) => {
      const { uniform, normal } = drawing(set);
      const ability = normal();
      const given = simulate(items, [ability], uniform).map((column) => column[0] ?? 0);
      const found = estimate(given);
      if ("lower" in found) covered += covers(found, ability);
      else if (found.status === "computed")
        covered += covers(around(found.ability, found.standardError), ability);
      return null;
    });
    expectCovered(covered);
  });
});
