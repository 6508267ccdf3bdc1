import { describe, expect, it } from "vitest";
import { headingsOf } from "../../../test/headings-of.ts";
import { part, text, withLearner } from "../../../test/progress-page.ts";
import * as school from "../../../test/school.ts";
import { en } from "../../language/en/index.ts";
import { renderText } from "../../render/text/index.ts";
import { composeProgressReport } from "../index.ts";

describe("what stands around the outcomes in the progress report", () => {
  it("tells narrative competencies in the words that the learner chose, to those they were shared with", () => {
    const shared =
      "In words, and only what Mina Calder chose to share: “Ten minutes outdoors help me.”";
    expect(text()).toContain(shared);
    expect(text()).not.toContain("A secret of mine.");
    expect(text({ audience: "learner" })).toContain("you chose to share: “A secret of mine.”");
    expect(text({ audience: "educator" })).not.toContain("Ten minutes outdoors");
    expect(text({ audience: "educator" })).toContain("Nothing was shared this time.");
    for (const audience of ["family", "learner", "educator"] as const) {
      expect(text({ audience })).not.toContain("Of somebody else.");
    }
    const given = [
      { competency: "CARE.1", text: "Given." },
      { competency: "OTHER", text: "No." },
    ];
    expect(text({ narratives: given })).toContain("chose to share: “Given.”");
    expect(text({ narratives: [] })).toContain("Nothing was shared this time.");
  });

  it("holds habits apart, the question for home, the note with its author, and nothing in place of what is not there", () => {
    const page = text();
    expect(page).toContain("Apart from every level.\n- Uses feedback: consistently");
    expect(page).toContain("“What did you change in the plan?”");
    expect(page).toContain("This spring Mina planned with the boat shed.\nJoseph Anand");
    const { habits: _, homeQuestion: __, note: ___, earlier: ____, ...bare } = school.report;
    const document = composeProgressReport(bare, en);
    expect(headingsOf(document)).toEqual([
      "The whole learner",
      "Academic learning",
      "Opportunities coming",
      "Mina Calder’s response",
      "Every competency",
    ]);
  });

  it("names opportunities to come, those that the school owes first, and none for other learners", () => {
    const coming = part(text(), "Opportunities coming");
    expect(coming.trim().split("\n").slice(1)).toEqual([
      "- Improve a solution: we owe Mina Calder this one. Market hall, from 21 September.",
      "- Model a change: we owe Mina Calder this one. No day is set yet.",
      "- Keep going: A later chance, from 1 October.",
    ]);
    expect(text(withLearner({ memberships: [] }))).toContain(
      "Improve a solution: we owe Mina Calder this one. A later chance, from 1 October.",
    );
    expect(text({ audience: "learner" })).toContain("Improve a solution: we owe you this one.");
  });

  it("gives the last word to the learner: the newest response since the last report", () => {
    expect(text()).toContain(
      "“I would like another opportunity.”\nMina Calder, 1 June 2026, about Set a goal and plan for it",
    );
    expect(text({ issued: "2026-07-02" })).toContain("“Let us talk.”");
    expect(text({ issued: "2026-05-30" })).not.toContain("Mina Calder’s response");
    const { earlier: _, ...first } = school.report;
    expect(renderText(composeProgressReport({ ...first, issued: "2026-05-30" }, en))).toContain(
      "“I agree.”",
    );
    const answer = {
      id: "x",
      learner: "mina",
      target: "GONE?",
      on: "2026-06-02",
      kind: "agree",
      text: "Yes, and.",
    } as const;
    const responses = [...school.roster.responses, answer];
    expect(text({ roster: { ...school.roster, responses } })).toContain(
      "“Yes, and.”\nMina Calder, 2 June 2026, about GONE?",
    );
  });
});
