import { sketchEvidence, sketchFramework } from "@whole-learner/core";
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
});
