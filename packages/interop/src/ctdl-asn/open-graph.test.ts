import type { Json } from "@whole-learner/core/parse";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import type { InteropIssue } from "../issue/issue.ts";
import { openGraph } from "./open-graph.ts";

const open = (json: Json) => {
  const issues: InteropIssue[] = [];
  return { ...openGraph(deepFreeze(json), issues), issues };
};
const competency = { "@id": "urn:a", "@type": "ceasn:Competency" };
const framework = { "@id": "urn:f", "@type": "ceasn:CompetencyFramework" };

describe("a document of CTDL-ASN, opened", () => {
  it.each<[string, Json, readonly (string | number)[]]>([
    ["one resource", competency, []],
    ["a list of one", [competency], [0]],
    ["a list", [framework, competency], [1]],
    ["a graph of one", { "@graph": [competency] }, ["@graph", 0]],
    ["one in an envelope", { decoded_resource: competency }, ["decoded_resource"]],
    [
      "a graph in an envelope",
      { decoded_resource: { "@graph": [framework, competency] } },
      ["decoded_resource", "@graph", 1],
    ],
  ])("has the place of each in %s", (_, json, path) => {
    expect(open(json).competencies).toEqual([{ path, iri: "urn:a", record: competency }]);
  });

  it("is sorted by what its resources are: the first framework, competencies, all others", () => {
    const other = { "@id": "urn:o", "@type": "ceasn:Rubric" };
    const second = { "@id": "urn:g", "@type": ["ceasn:CompetencyFramework"] };
    const untyped = { "@id": "urn:u" };
    const two = {
      "ceterms:ctid": "ce-b",
      "@type": ["x:Thing", "http://purl.org/ctdlasn/terms/Competency"],
    };
    const three = { "@id": "urn:c", "@type": "Competency" };
    const opened = open([competency, framework, second, other, untyped, two, three]);
    expect(opened.framework).toEqual({ path: [1], iri: "urn:f", record: framework });
    expect(opened.competencies.map(({ iri }) => iri)).toEqual(["urn:a", "ce-b", "urn:c"]);
    expect(opened.others).toEqual([second, other, untyped]);
    expect(opened.issues).toEqual([]);
  });

  it("reads terms under any of their names, and leaves others as they are", () => {
    const [one] = open({
      "@id": "urn:a",
      "@type": "Competency",
      "http://purl.org/ctdlasn/terms/competencyText": "A",
      "https://purl.org/ctdlasn/terms/weight": 1,
      codedNotation: "C",
      colour: "red",
      "x:http://purl.org/ctdlasn/terms/comment": "D",
    }).competencies;
    expect(one?.record).toEqual({
      "@id": "urn:a",
      "@type": "Competency",
      "ceasn:competencyText": "A",
      "ceasn:weight": 1,
      "ceasn:codedNotation": "C",
      colour: "red",
      "x:http://purl.org/ctdlasn/terms/comment": "D",
    });
  });

  it.each<[Json, string]>([
    [null, "null"],
    ["x", "string"],
    [3, "number"],
  ])("tells of %j, which is no resource", (one, found) => {
    expect(open([framework, one]).issues).toEqual([
      {
        code: "not-a-record",
        path: [1],
        data: { list: "@graph", found },
        severity: "error",
        repair: "left-out",
      },
    ]);
  });

  it("tells of a competency without an IRI", () => {
    expect(open({ "@type": "ceasn:Competency" })).toEqual({
      framework: undefined,
      competencies: [],
      others: [],
      issues: [
        { code: "statement-without-id", path: [], data: {}, severity: "error", repair: "left-out" },
      ],
    });
  });
});
