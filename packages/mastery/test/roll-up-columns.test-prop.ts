import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnStatus } from "../src/batch/column-status.ts";
import { checkPlanForColumns, determineColumns } from "../src/batch/determine-columns.ts";
import { groupColumns } from "../src/batch/group-columns.ts";
import { rollUpColumns } from "../src/batch/roll-up-columns.ts";
import { compile } from "../src/compile/compile.ts";
import { determine } from "../src/determine/determine.ts";
import { methods } from "../src/methods/registry.ts";
import type { Policy } from "../src/policy/policy.ts";
import {
  arbitraryPolicy,
  arbitraryRows,
  asOf,
  columnsOf,
  competencyNames,
  learnerNames,
  logOf,
  scale,
  small,
} from "./rows.ts";

/** "Infers" and "Sums up" under the first outcome, "Shares" under the second. */
const tree = { offsets: Uint32Array.of(0, 2, 3), children: Uint32Array.of(0, 1, 2) };

const rules = fc.record({
  rule: fc.constantFrom("mean", "lowest", "highest", "median"),
  parameters: fc.record({
    of: fc.constantFrom("score", "level-value"),
    coverage: fc.constantFrom("use-what-is-there", "wait", "lowest"),
  }),
});

describe("roll-ups over columns", () => {
  it("say of parents what determine says, to the bit", () => {
    fc.assert(
      fc.property(arbitraryRows, arbitraryPolicy, rules, (rows, policy, rollUp) => {
        const { hold: _, sufficiency: _s, ...sections } = policy;
        const asked = { ...sections, rollUp } as unknown as Policy;
        // A score that is no place on the scale has no numbers to roll up: such a policy is refused.
        fc.pre(methods[policy.score.method].traits.gives === "scale");
        const plan = compile(asked);
        const grouped = groupColumns(columnsOf(rows, "scores"));
        fc.pre(checkPlanForColumns(plan, scale, grouped).length === 0);
        const { outcomes } = determine({
          framework: small,
          evidence: logOf(rows, "scores"),
          policy: asked,
          asOf,
          learners: learnerNames,
        });
        const found = rollUpColumns(
          plan,
          scale,
          tree,
          determineColumns(plan, scale, grouped, { asOf }),
          { competencies: competencyNames.length },
        );
        const byColumns = [...found.status].map((code, at) =>
          columnStatus(code) === "determined"
            ? ["determined", found.score[at], scale.levels[found.level[at] as number]?.id]
            : columnStatus(code) === "no-evidence"
              ? ["no-evidence"]
              : ["none"],
        );
        expect(byColumns).toEqual(
          outcomes.map((one) =>
            one.status === "determined"
              ? ["determined", one.score, one.level]
              : one.status === "no-evidence"
                ? ["no-evidence"]
                : ["none"],
          ),
        );
      }),
      { numRuns: 500 },
    );
  });
});
