import { describe, expect, it } from "vitest";
import { scale } from "../../test/rows.ts";
import { codesOf } from "../../test/codes-of.ts";
import { policy } from "../../test/school.ts";
import { compile } from "../compile/compile.ts";
import type { Policy } from "../policy/policy.ts";
import { emptyColumns } from "./determined-columns.ts";
import { checkPlanForColumns, determineColumns } from "./determine-columns.ts";
import type { GroupedColumns } from "./evidence-columns.ts";
import { groupColumns } from "./group-columns.ts";
import { rollUpColumns } from "./roll-up-columns.ts";
import { columns } from "../../test/few-columns.ts";

describe("determining by columns", () => {
  const grouped = groupColumns(columns);

  const asOf = "2026-01-01";

  it.each<[string, Partial<Policy>]>([
    ["missing missing work", { missing: { as: "lowest" } }],
    ["combine rows of a rubric", { combine: { criteria: ["a"] } }],
    ["combine rows of a rubric", { combine: { unratedRows: "block" } }],
    ["attempts attempts of a task", { attempts: { count: "best" } }],
    [
      "order times cut to the second, minute or day",
      { order: { by: ["happened"], resolution: "day" } },
    ],
    [
      "window periods",
      {
        window: {
          period: {
            of: [{ id: "q1", from: "2026-01-01", until: "2026-02-01" }],
            carry: "cumulative",
          },
        },
      },
    ],
    ['admit it needs the column "kinds"', { admit: { kinds: ["project"] } }],
    ["hold levels that expire", { hold: { rule: "latest", expires: { days: 3 } } }],
    [
      "hold earlier levels under a window or weights that move",
      { hold: { rule: "high-water" }, window: { recent: 3 } },
    ],
    ["admit grade bands", { admit: { bands: ["3-5"] } }],
    ['sufficiency it needs the column "settings"', { sufficiency: { settings: 2 } }],
    [
      "exceptions exceptions",
      { exceptions: [{ when: { learner: ["ana"] }, use: { sufficiency: { pieces: 1 } } }] },
    ],
  ])("refuses what columns cannot do: %s", (expected, sections) => {
    const plan = compile(policy(sections));
    expect(codesOf(() => determineColumns(plan, scale, grouped, { asOf }))).toEqual([
      `not-by-columns ${expected}`,
    ]);
  });

  it("refuses days without times, and levels that the scale does not have", () => {
    const untimed: GroupedColumns = groupColumns({
      learner: Uint32Array.of(0),
      competency: Uint32Array.of(0),
      levels: Uint8Array.of(4),
    });
    const plan = compile(policy({ window: { lastDays: 30 } }));
    expect(checkPlanForColumns(plan, scale, untimed).map(({ code }) => code)).toEqual([
      "not-by-columns",
      "column-out-of-range",
    ]);
  });

  it.each<[string, Partial<Policy>]>([
    ['rollUp the rule "profile"', {}],
    [
      "hold levels of parents that hold or expire",
      { rollUp: { rule: "mean" }, hold: { rule: "high-water" } },
    ],
    [
      "sufficiency requirements of parents",
      { rollUp: { rule: "mean" }, sufficiency: { pieces: 1 } },
    ],
  ])("refuses parents of which columns tell too little: %s", (expected, sections) => {
    const plan = compile(policy(sections));
    const tree = { offsets: Uint32Array.of(0, 1), children: Uint32Array.of(0) };
    const act = (): unknown =>
      rollUpColumns(plan, scale, tree, emptyColumns(2), { competencies: 1 });
    expect(codesOf(act)).toEqual([`not-by-columns ${expected}`]);
  });
});
