import { describe, expect, it } from "vitest";
import { given, laterLog, laterVersion, since } from "../../../test/reissued.ts";
import * as school from "../../../test/school.ts";
import { digestOfReport } from "../index.ts";

describe("the digest of a report", () => {
  const digest = digestOfReport(given);
  const { roster, determinations } = given;

  it.each<readonly [string, object]>([
    [
      "another learner",
      {
        roster: {
          ...roster,
          learners: [...roster.learners, { ...roster.learners[0], id: "noah" }],
        },
      },
    ],
    ["what others answered", { roster: { ...roster, responses: roster.responses.slice(0, 3) } }],
    [
      "what was found of others",
      {
        determinations: {
          ...determinations,
          competencies: [
            ...determinations.competencies,
            { ...determinations.competencies[0], learner: "noah" },
          ],
        },
      },
    ],
    ["what was set aside", { determinations: { ...determinations, setAside: [] } }],
    ["a digest that is given", { digest: "abc" }],
    ["an index in place of the framework", { framework: school.question.framework }],
  ])("is the same whatever there is of %s", (_, change) => {
    expect(digestOfReport({ ...given, ...change })).toBe(digest);
  });

  it.each<readonly [string, object]>([
    ["the day", { issued: "2026-06-04" }],
    ["the audience", { audience: "educator" }],
    ["the note", { note: { text: "Another note.", author: "Joseph Anand" } }],
    ["a result", { determinations: laterVersion().report.determinations }],
    ["the learner's answers", { roster: { ...roster, responses: roster.responses.slice(1) } }],
    [
      "the learner's name",
      { roster: { ...roster, learners: [{ ...roster.learners[0], name: "Mina" }] } },
    ],
  ])("is another with %s", (_, change) => {
    expect(digestOfReport({ ...given, ...change })).not.toBe(digest);
  });

  it("holds framework and policy where there are no determinations to say which", () => {
    const sheet = { issued: "2026-06-03", framework: school.framework, policy: school.policy };
    expect(digestOfReport({ ...sheet, framework: { ...school.framework, version: "9" } })).not.toBe(
      digestOfReport(sheet),
    );
    expect(digestOfReport({ ...sheet, policy: school.leansToRecent })).not.toBe(
      digestOfReport(sheet),
    );
  });

  it("holds of a log what is of the learner, with its corrections, and nothing of others", () => {
    const other = { ...since[1], id: "other", learner: "noah" };
    const more = { ...laterLog, entries: [...laterLog.entries, other] };
    const withLog = (evidence: object) => digestOfReport({ ...given, evidence });
    expect(withLog(more)).toBe(withLog(laterLog));
    const without = laterLog.entries.filter(({ id }) => id !== "taken-back");
    expect(withLog({ ...laterLog, entries: without })).not.toBe(withLog(laterLog));
  });
});
