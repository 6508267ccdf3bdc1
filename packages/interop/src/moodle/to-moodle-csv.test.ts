import { parseFramework } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { toMoodleCsv } from "./index.ts";

const scale = (id: string, names: readonly unknown[], goal: number, extensions?: object) => ({
  id,
  goal: `l${goal}`,
  levels: names.map((name, at) => ({ id: `l${at + 1}`, name, value: at + 1 })),
  ...(extensions && { extensions }),
});
const carriedConfiguration = '[{"scaleid":"9"},{"id":2,"proficient":1}]';
const long = "ü".repeat(101);
const hundred = "h".repeat(100);

const framework = deepFreeze(
  parseFramework({
    format: "whole-learner/framework@1",
    id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11",
    title: { en: "Frame", es: "Marco" },
    description: "All of it",
    languages: ["en", "es"],
    scales: [
      scale("main", [{ en: "Begins", es: "Empieza, poco" }, "Does, it, well", "Leads, more"], 2),
      scale("kept", ["A", "B", "C"], 2, { moodle: carriedConfiguration }),
      scale("changed", ["A", "B", "C"], 3, { moodle: carriedConfiguration }),
      scale("other", ["A", "B", "C"], 1, { moodle: 7 }),
    ],
    domains: [{ id: "d", name: "D", extensions: { moodle: { exportId: "5", ruleType: "all" } } }],
    outcomes: [{ id: "o", name: long, part: "academic", partOf: "d" }],
    competencies: [
      { id: "plain", name: hundred, statement: "States", partOf: "o" },
      { id: "described", name: "Said", statement: "States", description: "Describes" },
      { id: "kept", name: "K", scale: "kept", partOf: "plain" },
      { id: "changed", name: "Ch", scale: "changed" },
      { id: "other", name: "Ot", scale: "other" },
      { id: "own,main", name: "Om", scale: "main" },
      { id: hundred, name: "Id fits" },
      { id: long, name: "Id does not" },
      {
        id: "carries",
        name: "C",
        extensions: {
          moodle: {
            format: "1",
            scaleValues: "No,Yes",
            scaleConfiguration: "[]",
            ruleOutcome: "2",
            ruleConfig: "{}",
          },
        },
      },
    ],
    indicators: [{ id: "i", statement: "I can", partOf: "plain" }],
    relations: [
      { type: "related", from: "plain", to: "own,main" },
      { type: "related", from: "plain", to: "kept" },
      { type: "requires", from: "plain", to: "other" },
      { type: "related", from: "other", to: { uri: "https://example.org/x" } },
    ],
  }),
);
const configuration = (goal: number): string =>
  JSON.stringify([
    { scaleid: "0" },
    ...[1, 2, 3].map((id) => ({
      id,
      scaledefault: id === goal ? 1 : 0,
      proficient: id < goal ? 0 : 1,
    })),
  ]);

describe("A framework for Moodle", () => {
  it("has a row for the framework, then one for each node, each cell in its column", () => {
    const { value } = toMoodleCsv(framework);
    const mainScale = ["Begins,Does; it; well,Leads; more", configuration(2)];
    const none = ["", "", "", "null", "", "", "", ""];
    expect((parse(value) as string[][]).slice(1)).toEqual([
      [
        "",
        framework.id,
        "Frame",
        "All of it",
        "2",
        ...mainScale,
        "",
        "",
        "",
        "",
        "",
        "1",
        "competency,competency,competency,competency",
      ],
      ["", "d", "D", "", "2", "", "", "all", "", "null", "", "5", "", ""],
      ["d", "o", `${"ü".repeat(99)}…`, "", "2", "", "", ...none.slice(1)],
      ["o", "plain", hundred, "States", "2", "", "", "", "", "null", "own%2Cmain,kept", "", "", ""],
      ["", "described", "Said", "Describes", "2", "", "", ...none.slice(1)],
      [
        "plain",
        "kept",
        "K",
        "",
        "2",
        "A,B,C",
        carriedConfiguration,
        "",
        "",
        "null",
        "plain",
        "",
        "",
        "",
      ],
      ["", "changed", "Ch", "", "2", "A,B,C", configuration(3), ...none.slice(1)],
      ["", "other", "Ot", "", "2", "A,B,C", configuration(1), ...none.slice(1)],
      ["", "own,main", "Om", "", "2", ...mainScale, "", "", "null", "plain", "", "", ""],
      ["", hundred, "Id fits", "", "2", "", "", ...none.slice(1)],
      ["", "carries", "C", "", "1", "No,Yes", "[]", "", "2", "{}", "", "", "", ""],
    ]);
  });

  it("says what Moodle does not take, once for each place", () => {
    expect(toMoodleCsv(framework).issues).toEqual([
      ...["Does, it, well", "Leads, more"].map((level, at) => ({
        code: "moodle-comma-in-level",
        severity: "warning",
        path: ["scales", 0, "levels", at + 1],
        data: { level },
        repair: "replaced",
      })),
      {
        code: "moodle-too-long",
        severity: "warning",
        path: ["outcomes", 0],
        data: { field: "Short name", most: 100 },
        repair: "replaced",
      },
      {
        code: "moodle-too-long",
        severity: "error",
        path: ["competencies", 7],
        data: { field: "ID number", most: 100 },
        repair: "left-out",
      },
      {
        code: "record-without-row",
        severity: "note",
        path: ["indicators", 0],
        data: { kind: "indicator", id: "i" },
        repair: "left-out",
      },
    ]);
  });

  it("is written in the language asked for, else in its first", () => {
    const { value } = toMoodleCsv(framework, { language: "es" });
    expect((parse(value) as string[][])[1]?.slice(2, 6)).toEqual([
      "Marco",
      "All of it",
      "2",
      "Empieza; poco,Does; it; well,Leads; more",
    ]);
  });

  it("has a title that is cut where it is too long", () => {
    const { value, issues } = toMoodleCsv({ ...framework, title: `${hundred}!`, indicators: [] });
    expect((parse(value) as string[][])[1]?.[2]).toBe(`${"h".repeat(99)}…`);
    expect(issues[0]).toEqual({
      code: "moodle-too-long",
      severity: "warning",
      path: ["title"],
      data: { field: "Short name", most: 100 },
      repair: "replaced",
    });
  });

  it("without a scale has none in its cells", () => {
    const { value, issues } = toMoodleCsv({
      ...framework,
      scales: [],
      outcomes: [],
      domains: [],
      indicators: [],
      relations: [],
      competencies: [{ id: "a", name: "A", statement: "S", reporting: "level" }],
    });
    expect((parse(value) as string[][]).slice(1).map((row) => row.slice(5, 7))).toEqual([
      ["", ""],
      ["", ""],
    ]);
    expect(issues).toEqual([]);
  });
});
