import { describe, expect, it } from "vitest";
import { given, givenOut, laterVersion } from "../../../test/reissued.ts";
import * as school from "../../../test/school.ts";
import { reissue } from "../index.ts";
import { textChanges } from "./text-changes.ts";

describe("the texts of a report that is given out anew", () => {
  it("tells which texts are another, each once, and none that is the same", () => {
    const base = laterVersion(school.log, school.asOf);
    const [mina] = given.roster.learners;
    if (mina === undefined) throw new Error("the school has a learner");
    const of = (change: Partial<typeof given>) =>
      reissue(givenOut, { ...base, report: { ...base.report, ...change } }).changes.texts;
    const person = (change: Partial<typeof mina>) =>
      of({ roster: { ...given.roster, learners: [{ ...mina, ...change }] } });
    const { note: _, ...withoutNote } = base.report;
    expect(of({})).toEqual([]);
    expect(reissue(givenOut, { ...base, report: withoutNote }).changes.texts).toEqual(["note"]);
    expect(of({ homeQuestion: "Another?", habits: [] })).toEqual(["habits", "home-question"]);
    expect(of({ period: "Term 5" })).toEqual(["period"]);
    expect(of({ school: { name: "New", contact: "J" } })).toEqual(["school"]);
    const works = base.report.demonstrations;
    expect(of({ demonstrations: [] })).toEqual([]);
    expect(of({ demonstrations: works.map((one) => ({ ...one, name: "Renamed" })) })).toEqual([
      "works",
    ]);
    const ofOthers = works.map((one) => ({ ...one, learners: ["noah"] as const, name: "Renamed" }));
    expect(of({ demonstrations: ofOthers })).toEqual([]);
    expect(of({ experiences: { ...school.experiences, experiences: [] } })).toContain(
      "opportunities",
    );
    expect(person({ name: "Mina" })).toEqual(["name"]);
    expect(person({ expectations: [] })).toEqual(["expectation"]);
    expect(person({ page: {} })).toEqual(["own-sentence"]);
    expect(person({ memberships: [] })).toEqual(["enrolment"]);
    expect(of({ roster: { ...given.roster, responses: [] } })).toEqual(["responses"]);
    expect(of({ roster: { ...given.roster, reflections: [] } })).toEqual(["narratives"]);
  });

  it("tells nothing of anybody else, what a caller added as other, and who came into the roster or left it", () => {
    const base = laterVersion(school.log, school.asOf);
    const of = (change: object) =>
      reissue(givenOut, { ...base, report: { ...base.report, ...change } }).changes.texts;
    const { roster } = given;
    const noah = { id: "noah", name: "Noah", memberships: [] };
    const his = { id: "his", learner: "noah" };
    expect(
      of({
        roster: {
          ...roster,
          learners: [noah, ...roster.learners],
          goals: [...roster.goals, his],
          reflections: [...roster.reflections, his],
          responses: [...roster.responses, his],
        },
      }),
    ).toEqual([]);
    expect(of({ roster: { ...roster, goals: [{ id: "hers", learner: "mina" }] } })).toEqual([
      "goals",
    ]);
    expect(of({ weather: "fine" })).toEqual(["other"]);
    const gone = textChanges(given, { ...given, roster: { ...roster, learners: [] } });
    expect(gone).toEqual(textChanges({ ...given, roster: { ...roster, learners: [] } }, given));
    expect(gone.slice(0, 2)).toEqual(["name", "own-sentence"]);
  });
});
