import { describe, expect, it } from "vitest";
import { givenFile, standardOf } from "../../src/interop/index.ts";

describe("a file of standards as statements", () => {
  it.each<[string, unknown, string]>([
    [
      "a standard set",
      { data: { id: "x", standards: { A: { description: "a" } } } },
      "1 statements",
    ],
    ["a manifest", [{ id: "a", text: "A", children: [{ id: "b", text: "B" }] }], "2 statements"],
    [
      "RDF",
      {
        "http://a.example/1": {
          "http://purl.org/gem/qualifiers/isChildOf": [{ value: "http://a.example/0" }],
          "http://purl.org/dc/terms/description": [{ value: "A" }],
        },
      },
      "1 statements",
    ],
  ])("is recognised and read: %s", (_, json, counts) => {
    const file = givenFile("x.json", JSON.stringify(json));
    expect(standardOf(file)?.name).toBe("Common Standards Project or ASN");
    expect(standardOf(file)?.tries(file, () => undefined)).toMatchObject({ counts, failures: [] });
  });
});

describe("a graph of CTDL-ASN", () => {
  it("is recognised, and comes back", () => {
    const json = {
      "@graph": [
        { "@id": "urn:x:a", "@type": "ceasn:Competency", "ceasn:competencyText": { en: "A" } },
      ],
    };
    const file = givenFile("x.json", JSON.stringify(json));
    expect(standardOf(file)?.name).toBe("CTDL-ASN");
    expect(standardOf(file)?.tries(file, () => undefined)).toMatchObject({
      counts: "1 competencies",
      failures: [],
    });
  });
});
