import { describe, expect, it } from "vitest";
import { composed, part, text, withLearner } from "../../../test/progress-page.ts";
import * as school from "../../../test/school.ts";
import { plainWords, walk } from "../../document/index.ts";
import { en } from "../../language/en/index.ts";
import { renderText } from "../../render/text/index.ts";
import { composeProgressReport } from "../index.ts";

describe("the outcomes of the progress report", () => {
  it("opens the strip up before the first one, with the goal of the learner's grade band", () => {
    const page = text();
    expect(page).toContain(
      "The four levels. Each dot is one competency. The outlined step is the goal by the end of the grade band 6 to 8.",
    );
    expect(page).toContain("[ ] Exploring            I try it.");
    expect(page).toContain("< > Applying (the goal)");
    expect(text(withLearner({ enrolments: [] }))).toContain("The outlined step is the goal.\n");
  });

  it("shows each outcome as a profile with the statement of its highest level, one work and the next step", () => {
    const whole = part(text(), "The whole learner");
    expect(whole).toMatch(/Steers their learning +1 of 3 at the goal/);
    expect(whole).toContain("“I can plan a goal: applying, 6-8.”");
    expect(whole).toContain("Shown in: Ferry timetable plan, 13 May");
    expect(whole).toContain("Next “I can plan a goal: adapting, 6-8.”");
  });

  it("tells outcomes in the portrait's order, and none that was retired", () => {
    const rows = [...walk(composed())].flatMap(({ node }) =>
      node.type === "row" ? [plainWords(node.name)] : [],
    );
    expect(rows).toEqual([
      "Works as a team",
      "Steers their learning",
      "Builds for the common good",
      "Cares for well-being",
      "Reason with data",
      "Model a change",
    ]);
  });

  it("says a state in the school's own words, else in the language's, and never as a level", () => {
    const whole = part(text(), "The whole learner");
    expect(whole).toContain("Time for a fresh look");
    expect(whole).toContain("Not enough evidence yet");
    expect(whole).not.toContain("A fresh look is due");
  });

  it("says in one line that nothing was looked at, whose debt it is, and the first chance", () => {
    expect(text()).toContain(
      "Builds for the common good\nNo opportunity yet. The first chance is Market hall, from 21 September.",
    );
    const { experiences: _, ...without } = school.report;
    const nothing = composeProgressReport(
      {
        ...without,
        determinations: {
          ...school.determinations,
          competencies: school.determinations.competencies.map((one) => {
            if (one.status !== "no-evidence") return one;
            const { opportunities: __, ...unknown } = one;
            return unknown;
          }),
        },
      },
      en,
    );
    expect(renderText(nothing)).toContain("Builds for the common good\nNot looked at yet.\n");
  });

  it("keeps the academic part apart, competency by competency", () => {
    const page = text();
    expect(page).toMatch(/Academic learning +kept apart from the whole-learner part/);
    expect(page).toMatch(/Reason with data +On the way to the goal/);
    expect(page).toContain("Model a change\nNo opportunity yet.");
  });
});
