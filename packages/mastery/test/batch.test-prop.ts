import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnStatus } from "../src/batch/column-status.ts";
import { checkPlanForColumns, determineColumns } from "../src/batch/determine-columns.ts";
import { groupColumns } from "../src/batch/group-columns.ts";
import { decisionCodes, modelColumns } from "../src/batch/model-columns.ts";
import { compile } from "../src/compile/compile.ts";
import type { CompetencyDetermination } from "../src/determination/determination.ts";
import { determine } from "../src/determine/determine.ts";
import type { Policy } from "../src/policy/policy.ts";
import {
  arbitraryModelPolicy,
  arbitraryPolicy,
  arbitraryRows,
  asOf,
  columnsOf,
  competencyNames,
  learnerNames,
  logOf,
  type Row,
  scale,
  small,
} from "./rows.ts";

/** A determination as columns say it. */
const said = (one: CompetencyDetermination): readonly unknown[] => {
  if (one.status === "determined") {
    return ["determined", one.score, scale.levels.findIndex(({ id }) => id === one.level)];
  }
  return [one.status === "undetermined" ? one.reason.code : one.status, 0, 255];
};

/** What a model says, as columns say it: with the probabilities of the group at hand. */
const claimed = (one: CompetencyDetermination): readonly unknown[] => {
  const model = one.status === "determined" ? one.model : undefined;
  if (model === undefined || model.parameters === "default") {
    return [Number.NaN, "none", Number.NaN, Number.NaN, Number.NaN, Number.NaN];
  }
  const { decision, interval, standardDeviation = Number.NaN, distribution = [] } = model;
  return [
    model.pAtLeast,
    decision.reason ?? decision.decision,
    interval?.lower ?? Number.NaN,
    interval?.upper ?? Number.NaN,
    interval?.mass ?? Number.NaN,
    standardDeviation,
    ...distribution,
  ];
};

/** What determine says of rows. */
const competenciesOf = (
  values: "levels" | "scores",
  rows: readonly Row[],
  policy: Policy,
): readonly CompetencyDetermination[] =>
  determine({
    framework: small,
    evidence: logOf(rows, values),
    policy,
    asOf,
    learners: learnerNames,
  }).competencies;

describe("columns of models", () => {
  it.each(["levels", "scores"] as const)(
    "of %s tell probabilities in enough of the cases",
    (values) => {
      const told = fc
        .sample(fc.tuple(arbitraryRows, arbitraryModelPolicy), { numRuns: 1000, seed: 20_261_129 })
        .filter(([rows, policy]) => {
          const grouped = groupColumns(columnsOf(rows, values));
          return checkPlanForColumns(compile(policy), scale, grouped).length === 0;
        })
        .flatMap(([rows, policy]) => competenciesOf(values, rows, policy))
        .filter(
          (one) =>
            one.status === "determined" &&
            one.model !== undefined &&
            one.model.parameters !== "default",
        );
      expect(told.length).toBeGreaterThan(50);
    },
  );

  it.each(["levels", "scores"] as const)("of %s say what determine says, to the bit", (values) => {
    fc.assert(
      fc.property(arbitraryRows, arbitraryModelPolicy, (rows, policy) => {
        const competencies = competenciesOf(values, rows, policy);
        const grouped = groupColumns(columnsOf(rows, values));
        const plan = compile(policy);
        fc.pre(checkPlanForColumns(plan, scale, grouped).length === 0);
        const { determined, model } = modelColumns(plan, scale, grouped, { asOf });
        expect(determined).toEqual(determineColumns(plan, scale, grouped, { asOf }));
        const told = competencies.flatMap((one) =>
          one.status === "determined" && one.model !== undefined ? [one.model] : [],
        );
        for (const { parameters } of told) expect(model?.parameters).toEqual(parameters);
        if (model === undefined || model.parameters === "default") return;
        const { width } = model;
        const decisions = Object.keys(decisionCodes);
        const byColumns = Array.from(model.pAtLeast, (p, group) => {
          const all = Array.from(model.distribution.subarray(group * width, (group + 1) * width));
          return [
            p,
            decisions[model.decision[group] as number],
            model.lower[group],
            model.upper[group],
            model.mass[group],
            model.standardDeviation[group],
            ...(Number.isNaN(p) ? [] : all),
          ];
        });
        expect(byColumns).toEqual(competencies.map(claimed));
      }),
      { numRuns: 500 },
    );
  });
});

describe("columns", () => {
  it.each(["levels", "scores"] as const)("of %s say what determine says, to the bit", (values) => {
    fc.assert(
      fc.property(arbitraryRows, arbitraryPolicy, (rows, policy) => {
        const competencies = competenciesOf(values, rows, policy);
        const grouped = groupColumns(columnsOf(rows, values));
        fc.pre(checkPlanForColumns(compile(policy), scale, grouped).length === 0);
        const { score, level, status } = determineColumns(compile(policy), scale, grouped, {
          asOf,
        });
        const byColumns = [...status].map((code, group) => [
          columnStatus(code),
          score[group],
          level[group],
        ]);
        expect(competencies.length).toBe(learnerNames.length * competencyNames.length);
        expect(byColumns).toEqual(competencies.map(said));
      }),
      { numRuns: 2000 },
    );
  });
});
