import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { fromAcademicStandards } from "./from-academic-standards.ts";

const set = (standards: unknown) => ({ data: { title: "Grade 7", standards } });
const firstOf = (standards: unknown) =>
  fromAcademicStandards(deepFreeze(set(standards))).value?.competencies[0];

describe("a statement", () => {
  it("is a competency with all that its record says", () => {
    const statement = {
      id: "S1",
      altStatementNotation: "7.N",
      dcterms_description: "Adds fractions",
      position: " 12 ",
      asn_identifier: { uri: "http://asn.example/S1" },
      comment: "Of any size",
      educationLevels: ["07", "08"],
      exactMatch: ["http://match.example/1", "S2"],
      skos_exactMatch: ["http://match.example/2", { uri: "http://match.example/1" }],
    };
    const { value, issues } = fromAcademicStandards(
      deepFreeze(set([statement, { id: "S2", statementLabel: "Strand", position: "first" }])),
    );
    expect(value?.competencies).toEqual([
      {
        id: "S1",
        name: "Adds fractions",
        description: "Of any size",
        code: "7.N",
        order: 12,
        bands: ["07", "08"],
        identifiers: [{ system: "ASN", value: "http://asn.example/S1" }],
        reporting: "level",
        extensions: { "academic-standards": statement },
      },
      {
        id: "S2",
        name: "Strand",
        reporting: "level",
        extensions: {
          "academic-standards": { id: "S2", statementLabel: "Strand", position: "first" },
        },
      },
    ]);
    expect(value?.relations).toEqual([
      { type: "equivalent", from: "S1", to: { uri: "http://match.example/1" } },
      { type: "equivalent", from: "S1", to: "S2" },
      { type: "equivalent", from: "S1", to: { uri: "http://match.example/2" } },
    ]);
    expect(issues).toEqual([
      {
        code: "field-missing",
        path: ["data", "standards", 1],
        data: { field: "description" },
        severity: "warning",
        repair: "made",
      },
    ]);
  });

  it.each<[string, object, string]>([
    ["the code", { id: "S1", asn_statementNotation: "7.1", asn_statementLabel: "Strand" }, "7.1"],
    ["the label", { id: "S1", asn_statementLabel: "Strand" }, "Strand"],
    ["the id", { id: "S1" }, "S1"],
  ])("without words is called by %s", (_, record, name) => {
    expect(firstOf([record])?.name).toBe(name);
  });

  it.each<[string, object]>([
    ["that is its own id", { asnIdentifier: "S1" }],
    ["that is none", { asnIdentifier: "" }],
  ])("has no identifier of ASN %s", (_, more) => {
    const one = firstOf([{ id: "S1", description: "x", ...more }]);
    expect(one?.identifiers).toBeUndefined();
  });

  it.each([[""], [" "], [null], ["many"], [{}]])(
    "has no order where its position is %j",
    (position) => {
      const one = firstOf([{ id: "S1", description: "x", position }]);
      expect(one).toBeDefined();
      expect(one?.order).toBeUndefined();
    },
  );
});
