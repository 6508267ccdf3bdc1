import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnStatus } from "../src/batch/column-status.ts";
import { checkPlanForColumns, determineColumns } from "../src/batch/determine-columns.ts";
import { groupColumns } from "../src/batch/group-columns.ts";
import { compile } from "../src/compile/compile.ts";
import type { CompetencyDetermination } from "../src/determination/determination.ts";
import { determine } from "../src/determine/determine.ts";
import {
  arbitraryPolicy,
  arbitraryRows,
  asOf,
  columnsOf,
  competencyNames,
  learnerNames,
  logOf,
  small,
} from "./rows.ts";

const [scale] = small.scales;
if (scale === undefined) throw new Error("the framework has a scale");

/** A determination as columns say it. */
const said = (one: CompetencyDetermination): readonly unknown[] => {
  if (one.status === "determined") {
    return ["determined", one.score, scale.levels.findIndex(({ id }) => id === one.level)];
  }
  return [one.status === "undetermined" ? one.reason.code : one.status, 0, 255];
};

describe("columns", () => {
  it.each(["levels", "scores"] as const)("of %s say what determine says, to the bit", (values) => {
    fc.assert(
      fc.property(arbitraryRows, arbitraryPolicy, (rows, policy) => {
        const { competencies } = determine({
          framework: small,
          evidence: logOf(rows, values),
          policy,
          asOf,
          learners: learnerNames,
        });
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
