import type { Explanation } from "@whole-learner/mastery";
import { describe, expect, it } from "vitest";
import { explained } from "../../../test/explained.ts";
import { cells, composed, tables, text } from "../../../test/explanation-page.ts";
import type { Table } from "../../document/index.ts";

describe("the stages", () => {
  it("are told in their order, with what each did", () => {
    const [, , stages] = tables(composed(explained("STEER.1")));
    expect(cells(stages as Table)).toEqual([
      ["Resolve", "None turned away"],
      ["Admit", "2 turned away"],
      ["Combine", "3 pieces of evidence. None turned away"],
      ["Grade band", "By the statements of the grade band 6 to 8. 1 turned away"],
      ["Window", "None turned away"],
      ["Score", "The middle one of the last three demonstrations: 3, shown as 3.00"],
      ["Level", "Cuts 1.5, 2.5 and 3.5: 3 Applying"],
      [
        "Sufficiency",
        "3 demonstrations so far; 2 are asked for. Met. From 3 settings so far; 2 are asked for. Met. The newest evidence is of 13 May 2026; the policy asks for some since 29 May 2025. Met.",
      ],
      ["Judgement", "None recorded"],
    ]);
  });

  it("leave out those that had nothing to do, and name a method of a caller's own", () => {
    const nothing = tables(composed(explained("GOOD.1")))[0];
    expect(cells(nothing as Table).map(([stage]) => stage)).toEqual([
      "Resolve",
      "Admit",
      "Combine",
      "Window",
      "Sufficiency",
      "Judgement",
    ]);
    const account = explained("STEER.1");
    const own = { ...account, scored: { ...account.scored, method: "acme/harmonic", score: 2.5 } };
    expect(text(own)).toContain("By the method “acme/harmonic”: 2.5, shown as 2.50");
    const whole = {
      ...account,
      display: { rounding: { ...account.display.rounding, places: 1 } },
      scored: { ...account.scored, score: 2.5 },
    } as Explanation;
    expect(text(whole)).toContain("demonstrations: 2.5\n");
    expect(cells(tables(composed(explained("MATH.1")))[2] as Table)).toContainEqual([
      "Sufficiency",
      "Nothing is asked beyond a score",
    ]);
    expect(cells(tables(composed(explained("TEAM.2"))).at(-1) as Table)).toContainEqual([
      "Judgement",
      "4 Adapting",
    ]);
  });
});
