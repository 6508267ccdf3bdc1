import type { Entry } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import { determine } from "@whole-learner/mastery";
import { describe, expect, it } from "vitest";
import {
  again,
  given,
  givenOut,
  laterLog,
  laterVersion,
  since,
  why,
} from "../../../test/reissued.ts";
import * as school from "../../../test/school.ts";
import { digestOfReport, issueReport, reissue } from "../index.ts";

const document = { kind: "progress-report", language: "en" } as const;

describe("a report that is given out", () => {
  it("has a record of what it is, of which day, and from what it was made", () => {
    const record = issueReport(deepFreeze({ ...given, supersedes: "HB-26T4-0411" }), document);
    expect(record).toEqual({
      id: "HB-26T4-0412",
      learner: "mina",
      kind: "progress-report",
      on: "2026-06-03",
      evidenceThrough: "2026-05-29",
      digest: digestOfReport({ ...given, supersedes: "HB-26T4-0411" }),
      household: "home-1",
      language: "en",
      supersedes: "HB-26T4-0411",
    });
  });

  it("keeps the digest that its input brings, what changed and why", () => {
    const record = issueReport({ ...again.report, digest: "abc" }, document, ["One level."]);
    expect([record.digest, record.changed, record.why, record.supersedes]).toEqual([
      "abc",
      ["One level."],
      why,
      "HB-26T4-0412",
    ]);
  });

  it("of no one learner has neither a learner nor a day of evidence", () => {
    const record = issueReport(
      { id: "F-1", issued: "2026-06-03", framework: school.framework },
      { kind: "framework-document", language: "es" },
    );
    expect(Object.keys(record)).toEqual(["id", "kind", "on", "digest", "language"]);
  });
});

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

describe("a report that is given out anew", () => {
  it("says what it replaces, and is no edit of it", () => {
    expect(again.report.supersedes).toBe("HB-26T4-0412");
    expect(again.changes.replaces).toEqual({
      id: "HB-26T4-0412",
      kind: "progress-report",
      issued: "2026-06-03",
      evidenceThrough: "2026-05-29",
    });
    expect(again.report.changes).toBe(again.changes);
    expect(again.verified).toBe(true);
    expect(digestOfReport(given)).toBe(givenOut.issued.digest);
  });

  it("notices that the earlier input is not what was given out", () => {
    const edited = { ...given, note: { text: "Edited.", author: "Joseph Anand" } };
    expect(reissue({ ...givenOut, report: edited }, laterVersion()).verified).toBe(false);
  });

  it("tells every level and state that is another, with its cause", () => {
    const level = (id: string) => ({ kind: "level", level: id, band: "6-8" });
    const state = (name: string) => ({ kind: "state", state: name });
    const rest = { scale: "harbour", cause: "evidence" };
    expect(again.changes.standings).toEqual([
      {
        target: "STEER.2",
        from: state("fresh-look-due"),
        to: state("not-enough-evidence"),
        ...rest,
      },
      { target: "STEER.3", from: state("not-enough-evidence"), to: level("applying"), ...rest },
      { target: "TEAM.1", from: level("adapting"), to: level("applying"), ...rest },
      { target: "TEAM.2", from: level("adapting"), to: level("practicing"), ...rest },
      {
        target: "MATH.2",
        from: state("no-opportunity"),
        to: state("not-enough-evidence"),
        ...rest,
      },
    ]);
  });

  it("tells what became of every record", () => {
    expect(again.changes.evidence.map(({ fate, entry, by }) => [fate, entry, by])).toEqual([
      ["erased", "long-ago/STEER.2/educator", undefined],
      ["corrected", "boats/TEAM.1/educator", "boats/TEAM.1/mended"],
      ["late", "late", undefined],
      ["retracted", "ferry-plan/STEER.1/educator", "taken-back"],
      ["retracted", "judgement", "no-judgement"],
      ["added", "harbour-day/self", undefined],
      ["added", "harbour-day/MATH.2", undefined],
    ]);
    const [, corrected] = again.changes.evidence;
    expect(corrected).toEqual({
      fate: "corrected",
      what: "rating",
      entry: "boats/TEAM.1/educator",
      by: "boats/TEAM.1/mended",
      target: "TEAM.1",
      work: "boats",
      happened: "2025-11-19",
      recorded: "2025-11-19",
      name: {
        en: { text: "Boat-shed plan", reviewed: true },
        es: { text: "Plan del taller de botes", reviewed: false },
      },
    });
    expect(again.changes.evidence.map(({ self }) => self === true)).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
      false,
    ]);
  });

  it("tells a record that was corrected under its own id, one that stands twice, and one whose consent was withdrawn", () => {
    const of = (entries: readonly Entry[]) =>
      reissue(
        givenOut,
        laterVersion({ ...school.log, entries: [...school.log.entries, ...entries] }),
      ).changes.evidence.map(({ fate, entry }) => [fate, entry]);
    const told = { happened: "2026-06-05", recorded: "2026-06-05" };
    const own = school.log.entries.find(({ id }) => id === "boats/TEAM.1/educator");
    if (own?.type !== "rating") throw new Error("it is a rating of the school");
    const mended = { ...own, value: { kind: "number", number: 2 } } as const;
    expect(of([{ type: "replacement", id: "m", of: own.id, with: mended, ...told }])).toEqual([
      ["corrected", own.id],
    ]);
    expect(
      of([
        { type: "consent", id: "c", learner: "mina", given: false, settings: ["studio"], ...told },
      ]).map(([fate]) => fate),
    ).toEqual(Array.from({ length: 5 }, () => "consent"));
  });

  it("tells a record that a log has lost", () => {
    const lost = {
      ...school.log,
      entries: school.log.entries.filter(({ id }) => id !== "ferry-plan/STEER.1/educator"),
    };
    const { changes } = reissue(givenOut, laterVersion(lost, school.asOf));
    expect(changes.evidence.map(({ fate, entry }) => [fate, entry])).toEqual([
      ["gone", "ferry-plan/STEER.1/educator"],
    ]);
  });

  it("tells another policy and another framework, and puts levels down to them", () => {
    const policy = { ...school.policy, version: "4", sufficiency: { pieces: 9 } };
    const framework = { ...school.framework, version: "2.2" };
    const base = laterVersion(school.log, school.asOf);
    const { changes } = reissue(givenOut, {
      ...base,
      report: {
        ...base.report,
        policy,
        framework,
        determinations: determine({ ...school.question, policy, framework }),
      },
    });
    expect(changes.sources).toEqual([
      {
        source: "framework",
        from: { id: school.framework.id, version: "2.1" },
        to: { id: school.framework.id, version: "2.2" },
      },
      {
        source: "policy",
        from: { id: "harbour-default", version: "3" },
        to: { id: "harbour-default", version: "4" },
      },
    ]);
    expect(changes.standings.length).toBeGreaterThan(0);
    expect(new Set(changes.standings.map(({ cause }) => cause))).toEqual(new Set(["sufficiency"]));
    expect(changes.evidence).toEqual([]);
  });

  it("puts a state that came with time down to the day", () => {
    const { changes } = reissue(givenOut, laterVersion(school.log, "2027-06-10"));
    expect(changes.standings.length).toBeGreaterThan(0);
    expect(new Set(changes.standings.map(({ cause }) => cause))).toEqual(new Set(["asOf"]));
  });

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

  it("is the same as before where nothing is another", () => {
    const { changes } = reissue(givenOut, { report: given, evidence: school.log });
    expect([changes.standings, changes.evidence, changes.sources, changes.texts]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });
});
