import { describe, expect, it } from "vitest";
import { headings, text } from "../../../test/panel-page.ts";
import { sheet } from "../../../test/panel.ts";
import * as school from "../../../test/school.ts";
import type { PanelSheet } from "../index.ts";

describe("before the day", () => {
  const before = (change: Partial<PanelSheet> = {}): string => text({ pages: "before", ...change });

  it("tells the work, where to read it, and the outcome", () => {
    expect(before()).toMatch(/Before · What we will look at +Outcome: Steers their learning\n/);
    expect(before()).toContain("Mina measured crossings for three weeks");
    expect(before()).toContain("harbour.example/works/crossing");
    const { about: _, uri: __, outcome: ___, ...bare } = sheet.event;
    const page = before({ event: bare });
    expect(page).toMatch(/What we will look at\n-+\n\nA safer crossing for Ferry Street/);
    expect(page).not.toContain("Outcome:");
  });

  it("tells each criterion at the goal and on either side, in the words of the band", () => {
    const page = before();
    expect(page).toContain(
      "Statements of the grade band 6 to 8. Rate what you see against the words, not against another learner.",
    );
    expect(page).toMatch(/Criterion +Just before the goal +< > The goal +Just beyond the goal\n/);
    expect(page).toMatch(
      /Set a goal and plan for it +Practicing: “I can plan a goal: practicing, 6-8\.” +Applying: “I can plan a goal: applying, 6-8\.” +Adapting: “I can plan a goal: adapting, 6-8\.”\n/,
    );
  });

  it("takes the school's own words for a criterion, and has a dash where there are none", () => {
    const page = before({
      criteria: [
        { competency: "STEER.1", statements: { applying: "I can plan a crossing." } },
        { competency: "STEER.3" },
        { competency: "GONE?" },
      ],
    });
    expect(page).toContain("Applying: “I can plan a crossing.”");
    expect(page).toMatch(/Keep going +Practicing +Applying +Adapting\n/);
    expect(page).toMatch(/GONE\? +— +— +—\n/);
  });

  it("has a dash beyond a goal that is the highest level, and before one that is the lowest", () => {
    const at = (goal: string): string =>
      before({
        criteria: [{ competency: "STEER.3" }],
        framework: {
          ...school.framework,
          scales: school.framework.scales.map((scale) => ({ ...scale, goal })),
        },
      });
    expect(at("adapting")).toMatch(/Keep going +Applying +Adapting +—\n/);
    expect(at("exploring")).toMatch(/Keep going +— +Exploring +Practicing\n/);
  });

  it("names roles, the chair and where people come from", () => {
    const page = before();
    expect(page).toMatch(/Educator +Nadia Brandt \(chair\), Luis Ferrer\n/);
    expect(page).toMatch(/Fellow learner +Imani Soto\n/);
    expect(page).toMatch(/Community partner +Ruth Kalla, town council\n/);
    const members = [{ id: "a", name: "Ada Quist", role: "critic" }] as const;
    expect(before({ members })).toMatch(/critic +Ada Quist\n/);
    const vocabulary = { roles: [{ id: "critic", name: "Invited critic", broader: "educator" }] };
    const framework = { ...school.framework, vocabulary };
    expect(before({ members, framework })).toMatch(/Invited critic +Ada Quist\n/);
  });

  it.each([
    [{ rule: "mean" }, "The mean of our ratings holds."],
    [{ rule: "median" }, "between two, halfway."],
    [{ rule: "median", tie: "lower" }, "between two, the lower one."],
    [{ rule: "median", tie: "upper" }, "between two, the upper one."],
    [{ rule: "majority" }, "The level that more than half of us gave holds."],
    [{ rule: "consensus" }, "The level that all of us gave holds."],
    [
      { rule: "adjudicated", by: "panel", within: 1 },
      "at most 1 apart, their mean holds. Otherwise one role has the last word: Panel.",
    ],
  ] as const)("says how ratings are combined: %j", (rule, said) => {
    const page = before({ rule });
    expect(page).toContain(said);
    expect(page).toContain("- Each of us rates alone, before we talk.");
    expect(page).toContain("- 2 levels apart or more opens a second look.");
    expect(page).toContain("- One defence counts as one demonstration.");
  });

  it("holds the norms, and what to tick about conflicts of interest", () => {
    const page = before();
    expect(page).toContain("- Ask about the work; let silence work too.");
    expect(page).toContain("None of us is family of Mina Calder");
    expect(page).toContain("Someone steps aside");
    expect(headings({ pages: "before", norms: [] })).not.toContain("How we listen");
    const stepsAside = [
      { member: "kalla", reason: "works for the bus company" },
      { member: "gone", reason: "?" },
    ];
    const known = before({ stepsAside });
    expect(known).toContain("Ruth Kalla steps aside: works for the bus company");
    expect(known).not.toContain("None of us is family");
  });

  it("says a level for one, and levels for more", () => {
    expect(before({ secondLookFrom: 1 })).toContain("- 1 level apart or more");
  });
});
