import { type Framework, parseFramework } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { fromFrameworkCsv, toFrameworkCsv } from "./index.ts";

const bare = parseFramework({
  format: "whole-learner/framework@1",
  id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11",
  title: "Our promise",
  languages: ["en", "es", "zh-Hans"],
  scales: [],
  competencies: [],
});
const table = (...rows: readonly string[]): string => rows.map((row) => `${row}\r\n`).join("");
const note = (path: readonly (string | number)[], field: string) => ({
  code: "field-without-column",
  severity: "note",
  path,
  data: { field },
  repair: "left-out",
});

describe("a framework that is written as tables", () => {
  it("is the table of its nodes alone where it has nothing else, and comes back from it", () => {
    const { value, issues } = toFrameworkCsv(deepFreeze(bare));
    expect([value, issues]).toEqual([{ nodes: "kind,id,name\r\n" }, []]);
    const { id, title, languages } = bare;
    expect(fromFrameworkCsv(value, { id, title, languages }).issues).toEqual([]);
    expect(toFrameworkCsv(bare, { delimiter: ";" }).value.nodes).toBe("kind;id;name\r\n");
  });

  it("has the columns that any row fills, and each text in as many as it has languages", () => {
    const framework = deepFreeze({
      ...bare,
      domains: [{ id: "d", name: { es: "Bahía", en: "Bay" } }],
      outcomes: [
        {
          id: "o",
          name: { "zh-Hans": { text: "团队", reviewed: true }, en: "Team" },
          part: "academic",
          partOf: "d",
          description: { es: "Juntos" },
        },
      ],
      competencies: [
        {
          id: "c",
          code: "T.1",
          name: "Listens",
          statement: "Gives attention",
          partOf: "o",
          kind: "skill",
          reporting: "level",
          scale: "s",
          bands: ["6-8", "9"],
          order: 2,
        },
      ],
      indicators: [
        { id: "i", statement: "I wait, mostly", partOf: "c", level: "2", band: "6-8", order: 1 },
      ],
      gradeBands: [
        { id: "6-8", name: { en: "Six", es: "Seis" }, grades: ["6", "7"] },
        { id: "9", name: "Nine" },
      ],
      scales: [
        {
          id: "s",
          name: "Steps",
          goal: "2",
          grain: 0.5,
          levels: [
            { id: "1", name: { en: "One", es: "Uno" }, value: 1, meaning: "I begin" },
            { id: "2", name: "Two", value: 2 },
          ],
        },
      ],
      progressions: [
        {
          id: "p",
          competency: "c",
          scale: "s",
          family: "within-band",
          bands: ["6-8"],
          name: "Listening",
          descriptors: [
            { level: "1", band: "6-8", statement: { en: "Sits", es: "Se sienta" }, next: "Stand" },
          ],
          expected: [{ band: "6-8", point: "end", level: "2" }],
        },
        {
          id: "q",
          competency: "c",
          scale: "s",
          family: "continuum",
          descriptors: [],
          expected: [],
        },
      ],
      relations: [
        { type: "precedes", from: "c", to: "o", order: 1, note: { es: "Casi" } },
        {
          type: "related",
          from: "c",
          to: { uri: "https://x.example/z", framework: "F", code: "Z" },
        },
      ],
    }) as unknown as Framework;
    expect(toFrameworkCsv(framework)).toEqual({
      value: {
        nodes: table(
          "kind,id,code,part of,name,name:es,name:zh-Hans,statement,description:es,part,competency kind,reporting,scale,level,band,bands,order",
          "domain,d,,,Bay,Bahía,,,,,,,,,,,",
          "outcome,o,,d,Team,,团队,,Juntos,academic,,,,,,,",
          "competency,c,T.1,o,Listens,,,Gives attention,,,skill,level,s,,,6-8|9,2",
          'indicator,i,,c,,,,"I wait, mostly",,,,,,2,6-8,,1',
        ),
        scales: table(
          "scale,scale name,level,name,name:es,value,meaning,goal,grain",
          "s,Steps,1,One,Uno,1,I begin,,0.5",
          "s,,2,Two,,2,,yes,",
        ),
        bands: table("band,name,name:es,grades", "6-8,Six,Seis,6|7", "9,Nine,,"),
        progressions: table(
          "progression,competency,name,scale,family,bands,band,level,statement,statement:es,next,expected",
          "p,c,Listening,s,within-band,6-8,6-8,1,Sits,Se sienta,Stand,",
          "p,c,Listening,s,within-band,6-8,6-8,2,,,,end",
          "q,c,,s,continuum,,,,,,,",
        ),
        relations: table(
          "type,from,to,uri,framework,code,order,note:es",
          "precedes,c,o,,,,1,Casi",
          "related,c,,https://x.example/z,F,Z,,",
        ),
      },
      issues: [],
    });
  });

  it("says of all that has no column that it is left out, and where it stood", () => {
    const more = {
      identifiers: [{ system: "x", value: "y" }],
      retired: { on: "2026-01-01" },
      extensions: { "a/b": 1 },
    };
    const framework = deepFreeze({
      ...bare,
      description: "D",
      publisher: "Us",
      uri: "https://x.example",
      adopted: "2026-01-01",
      licence: "CC0",
      vision: { mission: "M" },
      portrait: { outcomes: [] },
      vocabulary: {},
      extensions: {},
      domains: [{ id: "d", name: "D" }],
      outcomes: [{ id: "o", name: "O", part: "academic", ...more }],
      competencies: [
        { id: "a", name: "A", reporting: "none" },
        { id: "c", name: "C", reporting: "level", ...more },
      ],
      indicators: [{ id: "i", statement: "I", partOf: "c", ...more }],
      scales: [
        { id: "s", goal: "1", levels: [] },
        { id: "t", goal: "1", levels: [], states: [], extensions: {} },
      ],
    }) as unknown as Framework;
    const { value, issues } = toFrameworkCsv(framework);
    expect(Object.keys(value)).toEqual(["nodes"]);
    expect(issues).toEqual([
      ...["description", "publisher", "uri", "adopted", "licence", "vision", "portrait"].map(
        (field) => note([], field),
      ),
      note([], "vocabulary"),
      note([], "extensions"),
      ...(["outcomes", "competencies", "indicators"] as const).flatMap((list) =>
        ["identifiers", "retired", "extensions"].map((field) =>
          note([list, list === "competencies" ? 1 : 0], field),
        ),
      ),
      note(["scales", 1], "states"),
      note(["scales", 1], "extensions"),
    ]);
  });
});
