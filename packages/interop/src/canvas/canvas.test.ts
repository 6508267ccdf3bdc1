import { checkFramework, hasErrors, parseFramework, sketchFramework } from "@whole-learner/core";
import { parsePolicy, presets } from "@whole-learner/mastery";
import { deepFreeze } from "@whole-learner/testkit";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { said } from "../../test/row-faults.ts";
import { fromCanvasOutcomes, fromCanvasResults, toCanvasOutcomes } from "./index.ts";

const about = { id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11", title: "Ours" };

/** As a spreadsheet of the north saves it: a mark, semicolons, CR LF, headers for the ratings left empty, ids with letters of its own, a decimal comma. */
const nordic = `\uFEFF${[
  "vendor_guid;object_type;title;description;display_name;calculation_method;calculation_int;workflow_state;parent_guids;mastery_points;ratings;;;;;",
  'felt;group;Felt;"Først; så";F;;;active;;;;;;;;',
  "å;group;Å;;;;;active;felt;;;;;;;",
  'sør;outcome;Sør;"Linje 1\nLinje 2";S-1;decaying_average;40;active;å felt;2,5;3;Best;2,5;Bedre;1;God',
  "nord;outcome;Nord;;;n_mastery;3;active;å;2,5;3;Best;2,5;Bedre;1;God",
  "vest;outcome;Vest;;;decaying_average;40;active;;2;3;Best;2,5;Bedre;1;God",
].join("\r\n")}\r\n`;

describe("Canvas's outcomes", () => {
  it("that say no calculation have Canvas's own, whatever most of the others have", () => {
    const text = [
      "vendor_guid,object_type,title,calculation_method,calculation_int,mastery_points,ratings,,,,,",
      "a,outcome,A,n_mastery,3,2,3,Leads,2,Does it,1,Begins",
      "b,outcome,B,n_mastery,3,2,3,Leads,2,Does it,1,Begins",
      "c,outcome,C,,,2,3,Leads,2,Does it,1,Begins",
    ].join("\n");
    const { policy } = fromCanvasOutcomes(text, about).value;
    expect(policy.score.method).toBe("n-times");
    expect(policy.exceptions).toEqual([
      {
        when: { competency: ["c"] },
        use: { score: { method: "latest-against-rest", parameters: { newest: 0.65 } } },
      },
    ]);
  });

  it("are a framework and a policy", () => {
    const { value, issues } = fromCanvasOutcomes(nordic, about);
    const { framework, policy } = value;
    expect(framework?.domains).toEqual([
      { id: "felt", name: "Felt", code: "F", description: "Først; så" },
    ]);
    expect(framework?.outcomes).toEqual([{ id: "å", name: "Å", part: "academic", partOf: "felt" }]);
    expect(framework?.competencies.map(({ id, partOf, scale }) => [id, partOf, scale])).toEqual([
      ["sør", "å", "canvas 3-2.5-1 at 2.5"],
      ["nord", "å", "canvas 3-2.5-1 at 2.5"],
      ["vest", undefined, "canvas 3-2.5-1 at 2.5"],
    ]);
    expect(framework?.competencies[0]?.description).toBe("Linje 1\nLinje 2");
    expect(framework?.scales).toEqual([
      {
        id: "canvas 3-2.5-1 at 2.5",
        goal: "2.5",
        levels: [
          { id: "1", name: "God", value: 1 },
          { id: "2.5", name: "Bedre", value: 2.5 },
          { id: "3", name: "Best", value: 3 },
        ],
      },
    ]);
    expect(framework?.relations).toEqual([{ type: "part-of", from: "sør", to: "felt" }]);
    expect(policy.score).toEqual({ method: "latest-against-rest", parameters: { newest: 0.4 } });
    expect(policy.exceptions).toEqual([
      {
        when: { competency: ["nord"] },
        use: {
          score: { method: "n-times", parameters: { times: 3, target: "goal", result: "mean" } },
        },
      },
    ]);
    expect(parsePolicy(policy)).toEqual(policy);
    expect(framework && hasErrors(checkFramework(framework))).toBe(false);
    expect(said(issues)).toEqual([
      "4 parent_guids: canvas-several-groups",
      "6 mastery_points: canvas-mastery-between-ratings",
    ]);
  });

  it.each([",", ";", "\t"] as const)("come back as they went, with %j", (delimiter) => {
    const first = fromCanvasOutcomes(nordic, about).value;
    if (first.framework === undefined) throw new Error("it was read");
    const { value, issues } = toCanvasOutcomes(first.framework, first.policy, {
      delimiter,
      mark: true,
    });
    expect(issues).toEqual([]);
    expect(fromCanvasOutcomes(value, about).value).toEqual(first);
  });

  it("are written as Canvas asks: groups first, ratings down from the highest", () => {
    const framework = deepFreeze(
      sketchFramework({ scale: ["Begins", "Does it", "Leads"], outcomes: { Team: ["Listens"] } }),
    );
    const { value } = toCanvasOutcomes(framework, presets["canvas/n-mastery"]);
    expect(parse(value)).toEqual([
      [
        "vendor_guid",
        "object_type",
        "title",
        "description",
        "display_name",
        "calculation_method",
        "calculation_int",
        "workflow_state",
        "parent_guids",
        "mastery_points",
        "ratings",
        "",
        "",
        "",
        "",
        "",
      ],
      ["Team", "group", "Team", "", "", "", "", "active", "", "", "", "", "", "", "", ""],
      [
        "Listens",
        "outcome",
        "Listens",
        "",
        "",
        "n_mastery",
        "5",
        "active",
        "Team",
        "2",
        "3",
        "Leads",
        "2",
        "Does it",
        "1",
        "Begins",
      ],
    ]);
  });

  it("tell what Canvas cannot take", () => {
    const framework = deepFreeze(
      parseFramework({
        format: "whole-learner/framework@1",
        ...about,
        scales: [],
        outcomes: [{ id: "o", name: "O", part: "academic" }],
        competencies: [
          { id: "holds", name: "H", partOf: "o" },
          { id: "is held", name: "I", partOf: "holds", retired: { on: "2026-01-01" } },
        ],
        indicators: [{ id: "i", statement: "I can", partOf: "is held" }],
      }),
    );
    const { value, issues } = toCanvasOutcomes(framework, presets["marzano/power-law"]);
    expect(issues.map(({ code }) => code)).toEqual([
      "canvas-competency-as-group",
      "canvas-guid-with-space",
      "canvas-method-without-name",
      "record-without-row",
    ]);
    expect((parse(value) as string[][]).map((row) => [row[0], row[1], row[7], row[8]])).toEqual([
      ["vendor_guid", "object_type", "workflow_state", "parent_guids"],
      ["o", "group", "active", ""],
      ["holds", "group", "active", "o"],
      ["is_held", "outcome", "deleted", "holds"],
    ]);
  });

  it.each([
    ["highest", "", "highest", undefined],
    ["latest", "", "most-recent", undefined],
    ["average", "", "mean", undefined],
    ["n_mastery", "4", "n-times", { times: 4, target: "goal", result: "mean" }],
    ["decaying_average", "", "latest-against-rest", { newest: 0.65 }],
    ["weighted_average", "70", "latest-against-rest", { newest: 0.7 }],
    ["standard_decaying_average", "75", "decaying-average", { newest: 0.75 }],
  ])(
    "%s %s is calculated by %s, and written under Canvas's name",
    (method, int, ours, parameters) => {
      const { value, issues } = fromCanvasOutcomes(
        `vendor_guid,object_type,title,calculation_method,calculation_int\na,outcome,A,${method},${int}\n`,
        about,
      );
      expect(issues).toEqual([]);
      expect(value.policy.score).toEqual({ method: ours, ...(parameters && { parameters }) });
      if (value.framework === undefined) throw new Error("it was read");
      const back = fromCanvasOutcomes(toCanvasOutcomes(value.framework, value.policy).value, about);
      expect(back.value.policy).toEqual(value.policy);
    },
  );

  it("lose each bad row and no good one", () => {
    const { value, issues } = fromCanvasOutcomes(
      [
        "vendor_guid,object_type,title,calculation_method,calculation_int,workflow_state,parent_guids,mastery_points,color,ratings,",
        ",outcome,No id,,,,,,,,",
        "b,thing,B,,,,,,,,",
        "c,outcome,,,,,,,,,",
        "d,outcome,D,,,deleted,,,,,",
        "e,outcome,E,n_mastery,40,,nowhere,3,,3,Three,3,Same",
        "e,outcome,Again,,,,,,,,",
        "f,outcome,F,guess,,,,3,,5,Five,4,Four,1,One,0,",
        "g,outcome,G,,,,,,,x,y",
      ].join("\n"),
      about,
    );
    expect(
      value.framework?.competencies.map(({ id, scale, extensions }) => [id, scale, extensions]),
    ).toEqual([
      [
        "e",
        undefined,
        { "canvas/ratings": ["3", "Three", "3", "Same"], "canvas/mastery-points": "3" },
      ],
      ["f", "canvas 5-4-1-0 at 4", { "canvas/mastery-points": "3" }],
      ["g", undefined, { "canvas/ratings": ["x", "y"] }],
    ]);
    expect(said(issues)).toEqual([
      "1 color: csv-unknown-column",
      "2 vendor_guid: csv-cell-empty",
      "3 object_type: csv-cell-unusable",
      "4 title: csv-cell-empty",
      "5 undefined: canvas-deleted",
      "7 vendor_guid: csv-id-twice",
      "6 parent_guids: csv-cell-unknown",
      "6 ratings: canvas-ratings-do-not-fit",
      "6 calculation_method: canvas-calculation-unknown",
      "8 mastery_points: canvas-mastery-between-ratings",
      "8 calculation_method: canvas-calculation-unknown",
      "9 ratings: canvas-ratings-do-not-fit",
    ]);
  });
});

describe("Canvas's results", () => {
  it("are ratings with their points, task and attempt", () => {
    const text = [
      "Student name,Student ID,Student SIS ID,Assessment Title,Assessment ID,Assessment Type,Submission Date,Submission Score,Learning Outcome Name,Learning Outcome ID,Attempt,Outcome Score,Learning Outcome Points Possible,Learning Outcome Mastered,Learning Outcome Rating,Course Name,Course ID,Course SIS ID,Section Name,Colour",
      "Ana,7,ana,Quiz,q1,quiz,2026-05-29 10:00:00 UTC,8,Listens,41,2,3,5,0,Does it,C,1,,S,",
      "Ben,8,,Quiz,q1,quiz,2026-05-29 10:00,8,Listens,42,1,4.5,,1,,C,1,,S,",
      "Cy,9,,Quiz,q1,quiz,yesterday,8,Listens,42,1,4.5,5,1,,C,1,,S,",
      "Di,10,,Quiz,q1,quiz,2026-05-29,8,Listens,42,1,,5,1,,C,1,,S,",
    ].join("\n");
    const { value, issues } = fromCanvasResults(text, { competencies: { 41: "TEAM.1" } });
    expect(value.rows).toEqual([2, 3]);
    expect(value.log.entries).toMatchObject([
      {
        learner: "ana",
        target: "TEAM.1",
        happened: "2026-05-29T10:00:00.000Z",
        value: { kind: "points", points: 3, of: 5 },
        task: "q1",
        attempt: 2,
      },
      {
        learner: "8",
        target: "42",
        happened: "2026-05-29T10:00:00.000Z",
        value: { kind: "number", number: 4.5 },
      },
    ]);
    expect(said(issues.filter(({ severity }) => severity !== "note"))).toEqual([
      "1 Colour: csv-unknown-column",
      "4 Submission Date: document-issue",
      "5 Outcome Score: document-issue",
    ]);
    expect(said(issues)).toContain("3 Submission Date: csv-time-without-zone");
  });

  it("of no outcome are none", () => {
    expect(fromCanvasResults("a,b\n1,2").value.log.entries).toEqual([]);
  });
});
