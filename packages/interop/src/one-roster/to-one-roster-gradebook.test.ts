import { parseFramework, sketchEvidence, sketchFramework } from "@whole-learner/core";
import { determine, policies } from "@whole-learner/mastery";
import { deepFreeze } from "@whole-learner/testkit";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { framework, uuid } from "../../test/one-roster/school.ts";
import { fromOneRosterResults, toOneRosterGradebook } from "./index.ts";

describe("determinations as a OneRoster gradebook", () => {
  const place = {
    school: "org-1",
    class: "class-1",
    category: { id: "cat", title: "Mastery" },
    on: "2026-11-22",
  } as const;
  const evidence = deepFreeze(
    sketchEvidence(framework, {
      learner: "ana",
      competency: "TEAM.1",
      levels: [2, 3],
      from: "2026-09-01",
    }),
  );
  const found = determine({ framework, evidence, policy: policies.mostRecent, asOf: "2026-11-22" });

  it("come back as the levels that they are", () => {
    const { value, issues } = toOneRosterGradebook(framework, found, place);
    expect(issues.map(({ code }) => code)).toEqual(
      found.competencies.flatMap((one) => ("level" in one ? [] : ["record-without-row"])),
    );
    const back = fromOneRosterResults(value, { framework });
    expect(back.value.log.entries).toMatchObject([
      {
        learner: "ana",
        target: "TEAM.1",
        happened: "2026-11-22",
        value: { kind: "number", number: 3 },
      },
    ]);
    expect(parse(value.resultLearningObjectiveIds, { columns: true })).toMatchObject([
      {
        source: "case",
        learningObjectiveId: `urn:uuid:${uuid}`,
        score: "3",
        textScore: "Proficient",
      },
    ]);
    expect(
      (parse(value.scoreScales, { columns: true }) as { scoreScaleValue: string }[]).map(
        ({ scoreScaleValue }) => scoreScaleValue,
      ),
    ).toEqual(["{1:Begins}", "{2:Does it}", "{3:Proficient}", "{4:Extends}"]);
  });

  it("has rows that all have as many cells as the headers, and ids that are found", () => {
    const sketch = sketchFramework({ scale: ["A", "B", "C"], outcomes: { O: ["One", "Two"] } });
    const log = [
      ...sketchEvidence(sketch, {
        learner: "ana",
        competency: "One",
        levels: [2],
        from: "2026-09-01",
      }).entries,
      ...sketchEvidence(sketch, {
        learner: "ben",
        competency: "One",
        levels: [3],
        from: "2026-09-01",
      }).entries,
      ...sketchEvidence(sketch, {
        learner: "ben",
        competency: "Two",
        levels: [1],
        from: "2026-09-01",
      }).entries,
    ];
    const many = determine({
      framework: sketch,
      evidence: { format: "whole-learner/log@1", entries: log },
      policy: policies.mostRecent,
      asOf: "2026-11-22",
    });
    const { value, issues } = toOneRosterGradebook(sketch, many, place, { delimiter: ";" });
    expect(issues.filter(({ code }) => code === "one-roster-without-uuid")).toHaveLength(2);
    const tables = Object.fromEntries(
      Object.entries(value).map(([file, text]) => [
        file,
        parse(text, { columns: true, delimiter: ";" }) as Record<string, string>[],
      ]),
    );
    const ids = (file: string) => new Set(tables[file]?.map(({ sourcedId }) => sourcedId));
    expect(tables["results"]).toHaveLength(3);
    expect(tables["lineItems"]).toHaveLength(2);
    for (const { lineItemSourcedId } of tables["results"] ?? [])
      expect(ids("lineItems")).toContain(lineItemSourcedId);
    for (const { resultSourcedId } of tables["resultLearningObjectiveIds"] ?? [])
      expect(ids("results")).toContain(resultSourcedId);
    for (const { scoreScaleSourcedId } of tables["resultScoreScales"] ?? [])
      expect(ids("scoreScales")).toContain(scoreScaleSourcedId);
  });

  it("is of the scale that a determination is on, which need not be the competency's usual one", () => {
    const levels = (names: readonly string[]) =>
      names.map((name, at) => ({ id: String(at + 1), name, value: at + 1 }));
    const both = parseFramework({
      format: "whole-learner/framework@1",
      id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11",
      title: "Ours",
      scales: [
        { id: "usual", goal: "2", levels: levels(["Begins", "Does it", "Leads"]) },
        { id: "other", goal: "3", levels: levels(["Low", "Middle", "High", "Top"]) },
      ],
      competencies: [{ id: "a", name: "A", scale: "usual" }],
    });
    const one = (learner: string, level: string) =>
      ({
        status: "determined",
        learner,
        competency: "a",
        scale: "other",
        level,
        score: 2,
        pieces: [],
      }) as const;
    const { value, issues } = toOneRosterGradebook(
      both,
      { competencies: [one("ana", "2"), one("ben", "9")] },
      { school: "o", class: "c", category: { id: "m", title: "Mastery" }, on: "2026-05-29" },
    );
    const results = value.results.trimEnd().split("\r\n").slice(1);
    expect(results.map((row) => row.split(",").slice(4, 9))).toEqual([
      ["ana", "fully graded", "2", "2026-05-29", ""],
    ]);
    expect(results[0]).toContain("Middle");
    expect(value.scoreScales).toContain("{4:Top}");
    expect(issues.map(({ code }) => code)).toEqual([
      "one-roster-without-uuid",
      "record-without-row",
    ]);
  });
});
