import { parseFramework } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { toOneRosterGradebook } from "../../src/one-roster/index.ts";
import { uuid } from "./school.ts";

const framework = deepFreeze(
  parseFramework({
    format: "whole-learner/framework@1",
    id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11",
    title: "Ours",
    languages: ["en", "es"],
    scales: [
      {
        id: "steps",
        name: { en: "Steps", es: "Pasos" },
        goal: "does",
        levels: [
          { id: "begins", name: { en: "Begins", es: "Empieza" }, value: 1 },
          { id: "does", name: { en: "Does it", es: "Lo hace" }, value: 2.5 },
          { id: "leads", name: "Leads", value: 4 },
        ],
      },
      {
        id: "nameless",
        goal: "high",
        levels: [
          { id: "low", name: "Low", value: 0 },
          { id: "middle", name: "Middle", value: 5 },
          { id: "high", name: "High", value: 10 },
        ],
      },
    ],
    competencies: [
      {
        id: "listens",
        code: "T-1",
        name: { en: "Listens", es: "Escucha" },
        identifiers: [{ system: "case", value: `https://example.org/CFItems/${uuid}` }],
      },
      { id: "asks", name: "Asks, twice" },
    ],
  }),
);

const determined = (learner: string, competency: string, scale: string, level: string) =>
  ({ status: "determined", learner, competency, scale, level, score: 1, pieces: [] }) as const;

const competencies = deepFreeze([
  determined("ana", "listens", "steps", "does"),
  { status: "no-evidence", learner: "ana", competency: "asks", scale: "steps", pieces: [] },
  { ...determined("ben", "listens", "steps", "leads"), band: "middle" },
  determined("ben", "asks", "nameless", "low"),
  determined("cy", "asks", "nameless", "high"),
  determined("cy", "gone", "steps", "does"),
  determined("cy", "listens", "gone", "does"),
  determined("di", "listens", "steps", "gone"),
] as const);

const place = {
  school: "org-1",
  class: "class-1",
  category: { id: "cat-1", title: "Mastery" },
  on: "2026-05-29",
} as const;

const lines = (files: object): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(files).map(([file, text]: [string, string]) => [file, text.split("\r\n")]),
  );

describe("a whole OneRoster gradebook", () => {
  it("has each file's rows under the columns of the standard, in the language asked for", () => {
    const { value, issues } = toOneRosterGradebook(
      framework,
      { competencies },
      { ...place, academicSession: "term-1", language: "es" },
    );
    expect(lines(value)).toEqual({
      categories: ["sourcedId,status,dateLastModified,title,weight", "cat-1,,,Mastery,", ""],
      lineItems: [
        "sourcedId,status,dateLastModified,title,description,assignDate,dueDate,classSourcedId,categorySourcedId,academicSessionSourcedId,resultValueMin,resultValueMax,schoolSourcedId",
        "item listens,,,Escucha,T-1,2026-05-29,2026-05-29,class-1,cat-1,term-1,1,4,org-1",
        'item asks,,,"Asks, twice",,2026-05-29,2026-05-29,class-1,cat-1,term-1,0,10,org-1',
        "",
      ],
      results: [
        "sourcedId,status,dateLastModified,lineItemSourcedId,studentSourcedId,scoreStatus,score,scoreDate,comment,textScore,classSourcedId,inProgress,incomplete,late,missing",
        "result listens ana,,,item listens,ana,fully graded,2.5,2026-05-29,,Lo hace,class-1,false,false,false,false",
        "result listens middle ben,,,item listens,ben,fully graded,4,2026-05-29,,Leads,class-1,false,false,false,false",
        "result asks ben,,,item asks,ben,fully graded,0,2026-05-29,,Low,class-1,false,false,false,false",
        "result asks cy,,,item asks,cy,fully graded,10,2026-05-29,,High,class-1,false,false,false,false",
        "",
      ],
      scoreScales: [
        "sourcedId,status,dateLastModified,title,type,orgSourcedId,courseSourcedId,classSourcedId,scoreScaleValue",
        "scale steps,,,Pasos,ordinal,org-1,,class-1,{1:Empieza}",
        "scale steps 2,,,Pasos,ordinal,org-1,,class-1,{2.5:Lo hace}",
        "scale steps 3,,,Pasos,ordinal,org-1,,class-1,{4:Leads}",
        "scale nameless,,,nameless,ordinal,org-1,,class-1,{0:Low}",
        "scale nameless 2,,,nameless,ordinal,org-1,,class-1,{5:Middle}",
        "scale nameless 3,,,nameless,ordinal,org-1,,class-1,{10:High}",
        "",
      ],
      lineItemScoreScales: [
        "sourcedId,status,dateLastModified,title,lineItemSourcedId,scoreScaleSourcedId",
        "item listens scale,,,steps,item listens,scale steps",
        "item asks scale,,,nameless,item asks,scale nameless",
        "",
      ],
      resultScoreScales: [
        "sourcedId,status,dateLastModified,title,resultSourcedId,scoreScaleSourcedId",
        "result listens ana scale,,,steps,result listens ana,scale steps",
        "result listens middle ben scale,,,steps,result listens middle ben,scale steps",
        "result asks ben scale,,,nameless,result asks ben,scale nameless",
        "result asks cy scale,,,nameless,result asks cy,scale nameless",
        "",
      ],
      lineItemLearningObjectiveIds: [
        "sourcedId,status,dateLastModified,lineItemSourcedId,source,learningObjectiveId",
        `item listens objective,,,item listens,case,urn:uuid:${uuid}`,
        "item asks objective,,,item asks,unknown,asks",
        "",
      ],
      resultLearningObjectiveIds: [
        "sourcedId,status,dateLastModified,resultSourcedId,source,learningObjectiveId,score,textScore",
        `result listens ana objective,,,result listens ana,case,urn:uuid:${uuid},2.5,Lo hace`,
        `result listens middle ben objective,,,result listens middle ben,case,urn:uuid:${uuid},4,Leads`,
        "result asks ben objective,,,result asks ben,unknown,asks,0,Low",
        "result asks cy objective,,,result asks cy,unknown,asks,10,High",
        "",
      ],
    });
    const without = (at: number, kind: string, id: string) => ({
      code: "record-without-row",
      severity: "note",
      path: ["competencies", at],
      repair: "left-out",
      data: { kind, id },
    });
    expect(issues).toEqual([
      without(1, "no-evidence", "ana asks"),
      {
        code: "one-roster-without-uuid",
        severity: "note",
        path: ["competencies", 3],
        repair: "replaced",
        data: { competency: "asks" },
      },
      without(5, "determined", "cy gone"),
      without(6, "determined", "cy listens"),
      without(7, "determined", "di listens"),
    ]);
  });

  it("speaks the framework's main language and has no session, where the caller says nothing", () => {
    const { value } = toOneRosterGradebook(
      framework,
      { competencies: competencies.slice(0, 1) },
      place,
    );
    expect(lines(value)["lineItems"]?.[1]).toBe(
      "item listens,,,Listens,T-1,2026-05-29,2026-05-29,class-1,cat-1,,1,4,org-1",
    );
    expect(lines(value)["scoreScales"]?.[1]).toBe(
      "scale steps,,,Steps,ordinal,org-1,,class-1,{1:Begins}",
    );
  });

  it("of nothing has headers and its category alone", () => {
    const { value, issues } = toOneRosterGradebook(framework, { competencies: [] }, place);
    expect(Object.values(lines(value)).map((rows) => rows.length)).toEqual([
      3, 2, 2, 2, 2, 2, 2, 2,
    ]);
    expect(issues).toEqual([]);
  });
});
