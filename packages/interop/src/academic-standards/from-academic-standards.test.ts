import { pointer } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { fromAcademicStandards } from "./from-academic-standards.ts";

const read = (input: unknown) => {
  const { value, issues } = fromAcademicStandards(deepFreeze(input));
  const told = issues.map(({ code, path, repair }) => `${code} ${pointer(path)} ${repair}`);
  return { value, told };
};
const placed = (input: unknown) =>
  read(input).value?.competencies.map(({ id, partOf, reporting }) => [id, partOf, reporting]);

/** A standard set as the API gives it (commonstandardsproject.com/developers). */
const set = (standards: unknown, more: object = {}) => ({
  data: { id: "67810E9EF6944F9383DCC602A3484C23", title: "Grade 7", ...more, standards },
});

describe("a standard set of the Common Standards Project", () => {
  it("is a framework with its licence, source, grades and order", () => {
    const { value, told } = read(
      set(
        {
          A: { id: "A", position: 2000, depth: 0, description: "Number", ancestorIds: [] },
          B: {
            id: "B",
            asnIdentifier: "S11",
            position: "1000",
            depth: 1,
            listId: "a.",
            statementNotation: "7.N.1",
            statementLabel: "Standard",
            description: "Adds $\\frac{1}{2}$",
            ancestorIds: ["A"],
            mood: "kept",
          },
        },
        {
          educationLevels: ["07"],
          license: { title: "CC BY 4.0", URL: "https://x.example/by", rightsHolder: "A board" },
          document: {
            id: "D1",
            valid: "2010",
            title: "Mathematics",
            sourceURL: "https://x.example/m",
            publicationStatus: "Published",
          },
          jurisdiction: { id: "J", title: "Lantern Bay" },
        },
      ),
    );
    expect(told).toEqual([]);
    expect(value).toMatchObject({
      title: "Grade 7",
      version: "2010",
      status: "adopted",
      publisher: "Lantern Bay",
      uri: "https://x.example/m",
      licence: { name: "CC BY 4.0", link: "https://x.example/by", attribution: "A board" },
      gradeBands: [{ id: "07", grades: ["07"] }],
    });
    expect(value?.competencies[1]).toMatchObject({
      id: "B",
      name: "Adds $\\frac{1}{2}$",
      code: "7.N.1",
      order: 1000,
      partOf: "A",
      identifiers: [{ system: "ASN", value: "S11" }],
      extensions: {
        "academic-standards": { listId: "a.", mood: "kept", statementLabel: "Standard" },
      },
    });
  });

  it("may list its standards, and may come without a wrapper", () => {
    expect(placed({ id: "x", title: "T", standards: [{ id: "A", description: "a" }] })).toEqual([
      ["A", undefined, "level"],
    ]);
  });

  it("keeps a parent that is not there, and stands under the next that is", () => {
    const given = set({
      A: { id: "A", description: "a" },
      B: { id: "B", description: "b", ancestorIds: ["gone", "A"] },
    });
    expect(placed(given)).toEqual([
      ["A", undefined, "none"],
      ["B", "A", "level"],
    ]);
    expect(read(given).value?.relations).toEqual([
      { type: "part-of", from: "B", to: { uri: "gone" } },
    ]);
    expect(read(given).told).toEqual([
      "statement-parent-outside /data/standards/B kept-as-external",
    ]);
  });

  it("opens a circle where it closes, and keeps the step", () => {
    const given = set({
      A: { id: "A", description: "a", ancestorIds: ["B"] },
      B: { id: "B", description: "b", ancestorIds: ["A"] },
    });
    expect(placed(given)).toEqual([
      ["A", "B", "level"],
      ["B", undefined, "none"],
    ]);
    expect(read(given).value?.relations).toEqual([{ type: "part-of", from: "B", to: "A" }]);
    expect(read(given).told).toEqual(["statement-cycle /data/standards/B converted"]);
  });

  it.each<[string, unknown, string]>([
    ["no record", null, "not-a-record /data/standards/1 left-out"],
    ["no id", { description: "x" }, "statement-without-id /data/standards/1 left-out"],
    [
      "an id that was there",
      { id: "A", description: "x" },
      "statement-id-twice /data/standards/1 first-kept",
    ],
    ["no text", { id: "B", statementNotation: "7.1" }, "field-missing /data/standards/1 made"],
    [
      "a child that is not there",
      { id: "B", description: "b", children: ["gone"] },
      "statement-child-outside /data/standards/1/children/0 carried",
    ],
  ])("loses no other where one has %s", (_, bad, issue) => {
    const { value, told } = read(
      set([{ id: "A", description: "a" }, bad, { id: "C", description: "c" }]),
    );
    expect(value?.competencies.map(({ id }) => id)).toEqual(expect.arrayContaining(["A", "C"]));
    expect(told).toEqual([issue]);
  });

  it("is nothing where there is none", () => {
    for (const input of [{}, [], { data: [] }, "x", 3]) expect(read(input).value).toBeUndefined();
    expect(read({ data: { standards: {} } }).told).toEqual(["statements-nothing  none"]);
  });
});

describe("what no standards are in", () => {
  it.each<[string, unknown]>([
    ["an empty record", {}],
    ["an empty list", []],
    ["an empty set", { data: { standards: {} } }],
    ["a number", 3],
    ["fields that are no addresses", { a: { b: 1 } }],
  ])("is told of %s", (_, input) => {
    expect(fromAcademicStandards(deepFreeze(input))).toEqual({
      value: undefined,
      issues: [
        {
          code: "statements-nothing",
          path: [],
          data: { standard: "the Common Standards Project or ASN" },
          severity: "error",
          repair: "none",
        },
      ],
    });
  });

  it("is told once of what is no JSON", () => {
    const { value, issues } = fromAcademicStandards("{");
    expect(value).toBeUndefined();
    expect(issues).toHaveLength(1);
    expect(issues[0]?.code).not.toBe("statements-nothing");
  });
});

describe("what ASN gives", () => {
  it("nests its children in a manifest", () => {
    const manifest = [
      {
        id: "http://asn.example/S1",
        text: "Practice",
        dcterms_educationLevel: [
          { uri: "http://purl.org/ASN/scheme/ASNEducationLevel/K", prefLabel: "K" },
        ],
        children: [
          {
            id: "http://asn.example/S2",
            asn_statementNotation: { language: "en-us", literal: "MP1" },
            skos_exactMatch: [{ uri: "http://match.example/1", prefLabel: "One" }],
            text: "Makes sense",
            leaf: "true",
          },
          { text: "Lost", children: [{ id: "S3", text: "Not lost" }] },
        ],
      },
    ];
    const { value, told } = read(manifest);
    expect(placed(manifest)).toEqual([
      ["http://asn.example/S1", undefined, "none"],
      ["http://asn.example/S2", "http://asn.example/S1", "level"],
      ["S3", "http://asn.example/S1", "level"],
    ]);
    expect(value?.competencies[0]?.bands).toEqual(["K"]);
    expect(value?.competencies[1]?.code).toBe("MP1");
    expect(value?.relations).toEqual([
      { type: "equivalent", from: "http://asn.example/S2", to: { uri: "http://match.example/1" } },
    ]);
    expect(told).toEqual(["statement-without-id /0/children/1 left-out"]);
  });

  it.each<[string, (head: object) => object, string]>([
    ["itself", (head) => head, ""],
    ["its data", (data) => ({ data }), "/data"],
  ])("may have a head that holds the children, in %s", (_, wrap, above) => {
    const children = [{ id: "S1", text: "x" }, null];
    const { value, told } = read(wrap({ id: "D", title: "Mathematics", children }));
    expect(value?.title).toBe("Mathematics");
    expect(value?.competencies.map(({ id }) => id)).toEqual(["S1"]);
    expect(told).toEqual([`not-a-record ${above}/children/1 left-out`]);
  });

  it("names its fields by IRIs in RDF", () => {
    const of = (value: string) => [{ value, type: "uri" }];
    const { value, told } = read({
      "http://asn.example/D1": {
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#type": of(
          "http://purl.org/ASN/schema/core/StandardDocument",
        ),
        "http://purl.org/dc/elements/1.1/title": [
          { value: "Mathematics", type: "literal", lang: "en-US" },
        ],
        "http://purl.org/gem/qualifiers/hasChild": of("http://asn.example/S1"),
      },
      "http://asn.example/S1": {
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#type": of(
          "http://purl.org/ASN/schema/core/Statement",
        ),
        "http://purl.org/dc/terms/description": [{ value: "Practice", type: "literal" }],
        "http://purl.org/gem/qualifiers/isChildOf": of("http://asn.example/D1"),
        "http://purl.org/gem/qualifiers/hasChild": of("http://asn.example/S9"),
      },
    });
    expect(value?.title).toBe("Mathematics");
    expect(value?.competencies).toMatchObject([{ id: "http://asn.example/S1", name: "Practice" }]);
    expect(told).toEqual(["statement-child-outside /http:~1~1asn.example~1S1 carried"]);
  });
});
