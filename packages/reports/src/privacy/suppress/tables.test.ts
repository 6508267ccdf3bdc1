import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { all, publication, withheld } from "../../../test/publication.ts";

describe("tables", () => {
  // Rows are two grade bands, columns where a competency is.
  const table = publication(
    {
      "3-5 at the goal": 3,
      "3-5 not yet": 21,
      "3-5": 24,
      "6-8 at the goal": 14,
      "6-8 not yet": 12,
      "6-8": 26,
      "at the goal": 17,
      "not yet": 33,
      all: 50,
    },
    [
      { total: "3-5", parts: ["3-5 at the goal", "3-5 not yet"] },
      { total: "6-8", parts: ["6-8 at the goal", "6-8 not yet"] },
      { total: "at the goal", parts: ["3-5 at the goal", "6-8 at the goal"] },
      { total: "not yet", parts: ["3-5 not yet", "6-8 not yet"] },
      all("3-5", "6-8"),
      all("at the goal", "not yet"),
    ],
  );

  it("withhold a rectangle: one small cell hides behind three others, and all totals stay", () => {
    expect(withheld(table)).toEqual([
      "3-5 at the goal",
      "3-5 not yet",
      "6-8 at the goal",
      "6-8 not yet",
    ]);
  });

  it("of one publication hide for each other: what one table withholds another does not print", () => {
    const byRoute = {
      counts: [
        ...table.counts,
        { id: "at the goal, by ferry", count: 11 },
        { id: "at the goal, by bus", count: 3 },
        { id: "at the goal, on foot", count: 3 },
      ],
      totals: [
        ...(table.totals ?? []),
        {
          total: "6-8 at the goal",
          parts: ["at the goal, by ferry", "at the goal, by bus"],
        },
        {
          total: "at the goal",
          parts: ["at the goal, by ferry", "at the goal, by bus", "at the goal, on foot"],
        },
      ],
    };
    // The second table alone would withhold the two threes and print the ferry; with 17 and 11 printed, 6 were told to be two groups'.
    const hidden = withheld(deepFreeze(byRoute));
    expect(hidden).toContain("at the goal, by ferry");
    expect(hidden).not.toContain("at the goal");
  });
});
