import { indexFramework, pointer } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { fromCtdlAsn } from "./from-ctdl-asn.ts";
import { toCtdlAsn } from "./to-ctdl-asn.ts";

const read = (input: unknown) => {
  const { value, issues } = fromCtdlAsn(deepFreeze(input));
  return {
    value,
    told: issues.map(({ code, path, repair }) => `${code} ${pointer(path)} ${repair}`),
  };
};
const uuid = (last: string): string => `00000000-0000-4000-8000-00000000000${last}`;
const one = (last: string, more: object = {}): object => ({
  "@id": `https://r.example/${uuid(last)}`,
  "@type": "ceasn:Competency",
  "ceasn:competencyText": { en: `Text ${last}` },
  ...more,
});
const iri = (last: string): string => `https://r.example/${uuid(last)}`;

describe("a graph of CTDL-ASN", () => {
  it("is a framework with its texts, places and alignments", () => {
    const { value, told } = read({
      "@graph": [
        {
          "@id": iri("0"),
          "@type": "ceasn:CompetencyFramework",
          "ceasn:name": { en: "Ours", es: "Lo nuestro" },
          "ceasn:inLanguage": ["en", "es"],
          "ceasn:publicationStatusType": {
            "@id": "http://purl.org/ASN/scheme/ASNPublicationStatus/Published",
          },
          "ceasn:license": "https://x.example/by",
          "ceasn:hasTopChild": { "@list": [iri("1")] },
        },
        one("1", { "ceasn:isTopChildOf": iri("0"), "ceasn:hasChild": [iri("2")] }),
        one("2", {
          "ceasn:competencyText": [{ "@language": "en", "@value": "Adds" }],
          "ceasn:competencyLabel": { en: "Sums" },
          "ceasn:codedNotation": "A.2",
          "ceasn:weight": 0.3,
          "ceasn:prerequisiteAlignment": [iri("1")],
          "ceasn:majorAlignment": [{ "@id": "https://else.example/z" }],
        }),
      ],
    });
    expect(told).toEqual([]);
    expect(value).toMatchObject({
      id: uuid("0"),
      title: { en: "Ours", es: "Lo nuestro" },
      status: "adopted",
      uri: iri("0"),
      licence: { link: "https://x.example/by" },
    });
    expect(value?.competencies[1]).toMatchObject({
      id: uuid("2"),
      name: "Sums",
      statement: "Adds",
      code: "A.2",
      partOf: uuid("1"),
      extensions: { "ctdl-asn": { "ceasn:weight": 0.3 } },
    });
    expect(value?.relations).toEqual([
      { type: "precedes", from: uuid("2"), to: uuid("1") },
      { type: "ctdl-asn/majorAlignment", from: uuid("2"), to: { uri: "https://else.example/z" } },
    ]);
  });

  it("has siblings in the order in which their parent names them, and precedes what is outside", () => {
    const graph = {
      "@graph": [
        {
          "@id": iri("0"),
          "@type": "ceasn:CompetencyFramework",
          "ceasn:name": { en: "Ours" },
          "ceasn:hasTopChild": [iri("3"), iri("1")],
        },
        one("1", { "ceasn:isTopChildOf": iri("0"), "ceasn:hasChild": [iri("2")] }),
        one("2", {
          "ceasn:isChildOf": iri("1"),
          "ceasn:prerequisiteAlignment": "https://else.example/before",
        }),
        one("3", { "ceasn:isTopChildOf": iri("0") }),
      ],
    };
    const { value } = fromCtdlAsn(graph);
    const index = value && indexFramework(value);
    expect(index?.roots.map(({ node }) => node.id)).toEqual([uuid("3"), uuid("1")]);
    expect(value?.competencies.map(({ order }) => order)).toEqual([2, undefined, 1]);
    expect(value?.relations).toEqual([
      {
        type: "precedes",
        from: uuid("2"),
        to: { uri: "https://else.example/before" },
      },
    ]);
    const written = value && toCtdlAsn(value);
    expect(written).toMatchObject({
      "@graph": [
        { "ceasn:hasTopChild": [iri("3"), iri("1")] },
        {},
        { "ceasn:prerequisiteAlignment": ["https://else.example/before"] },
        {},
      ],
    });
    expect(fromCtdlAsn(written).value).toEqual(value);
  });

  it.each<[string, object, string | undefined, string[]]>([
    [
      "outside",
      one("2", { "ceasn:isChildOf": ["https://else.example/p"] }),
      undefined,
      ["statement-parent-outside /@graph/1 kept-as-external"],
    ],
    [
      "twice",
      one("2", { "ceasn:isChildOf": [iri("1"), iri("2")] }),
      uuid("1"),
      ["statement-cycle /@graph/1 converted"],
    ],
  ])("keeps a parent that stands %s", (_, second, home, issues) => {
    const { value, told } = read({ "@graph": [one("1"), second] });
    expect(value?.competencies[1]?.partOf).toBe(home);
    expect(told).toEqual(issues);
  });

  it("has its texts in its language, in whatever case the tag is written", () => {
    // As O*NET's frameworks are published: "en-US" is the language, and "en-us" that of every text.
    const { value } = read({
      "@graph": [
        {
          "@id": iri("0"),
          "@type": "ceasn:CompetencyFramework",
          "ceasn:name": { "en-us": "Knowledge" },
          "ceasn:inLanguage": ["en-US"],
          "ceasn:publisherName": { "en-us": ["Department of Labor"] },
        },
        one("1", { "ceasn:competencyText": { "en-us": "Adds", es: "Suma" } }),
      ],
    });
    expect(value).toMatchObject({ title: "Knowledge", publisher: "Department of Labor" });
    expect(value?.competencies[0]?.name).toEqual({ "en-US": "Adds", es: "Suma" });
  });

  it("carries what a term says beyond what is read of it", () => {
    const beyond = {
      "ceasn:publisherName": { fr: "Ministère", es: "Ministerio" },
      "ceasn:license": ["https://x.example/by", "https://x.example/sa"],
      "ceasn:publicationStatusType": "https://x.example/Withdrawn",
    };
    const { value } = read({
      "@graph": [
        { "@id": iri("0"), "@type": "ceasn:CompetencyFramework", "ceasn:name": "Ours", ...beyond },
        one("1", { "ceasn:codedNotation": ["A", "B"] }),
      ],
    });
    expect(value).toMatchObject({
      publisher: "Ministère",
      licence: { link: "https://x.example/by" },
      status: "draft",
      extensions: { "ctdl-asn": beyond },
    });
    expect(value?.competencies[0]?.extensions).toEqual({
      "ctdl-asn": { "ceasn:codedNotation": ["A", "B"] },
    });
    expect(fromCtdlAsn(value && toCtdlAsn(value)).value).toEqual(value);
  });

  it.each([
    ["http://credreg.net/ctdlasn/vocabs/publicationStatus/Published", "adopted"],
    ["https://credreg.net/ctdlasn/vocabs/publicationStatus/Deprecated", "deprecated"],
    ["http://purl.org/ctdlasn/vocabs/publicationStatus/Draft", "draft"],
    ["http://purl.org/ASN/scheme/ASNPublicationStatus/Published", "adopted"],
    ["publicationStatus:Published", "adopted"],
  ])("stands where %s says", (status, expected) => {
    const head = {
      "@id": iri("0"),
      "@type": "ceasn:CompetencyFramework",
      "ceasn:name": "Ours",
      "ceasn:publicationStatusType": status,
    };
    const { value } = read([head, one("1")]);
    expect(value?.status).toBe(expected);
    expect(value?.extensions).toBeUndefined();
    expect(value && toCtdlAsn(value)).toMatchObject({
      "@graph": [
        {
          "ceasn:publicationStatusType": expect.stringContaining(
            "http://credreg.net/ctdlasn/vocabs/publicationStatus/",
          ) as string,
        },
        {},
      ],
    });
  });

  it("may be one resource, a list, or the registry's envelope, and may name its terms in full", () => {
    const full = {
      "@id": iri("1"),
      "@type": ["http://purl.org/ctdlasn/terms/Competency"],
      "http://purl.org/ctdlasn/terms/competencyText": "Text 1",
    };
    for (const input of [
      one("1"),
      [one("1")],
      { decoded_resource: { "@graph": [one("1")] } },
      full,
    ])
      expect(read(input).value?.competencies).toMatchObject([{ id: uuid("1"), name: "Text 1" }]);
  });

  it("loses only what is no record, has no id, or was there before", () => {
    const { value, told } = read({
      "@graph": [one("1"), null, { "@type": "ceasn:Competency" }, one("1"), one("3")],
    });
    expect(value?.competencies.map(({ id }) => id)).toEqual([uuid("1"), uuid("3")]);
    expect(told).toEqual([
      "not-a-record /@graph/1 left-out",
      "statement-without-id /@graph/2 left-out",
      "statement-id-twice /@graph/3 first-kept",
    ]);
  });

  it("is nothing where there is none", () => {
    expect(read({ "@graph": [] }).told).toEqual(["statements-nothing  none"]);
  });
});

describe("a graph of ours that somebody changed", () => {
  const { value } = read({ "@graph": [one("1"), one("2")] });
  const written = JSON.stringify(value && toCtdlAsn(value));

  it("says what it says now", () => {
    const { value: again } = read(JSON.parse(written.replace("Text 2", "New")));
    expect(again?.competencies.map(({ name }) => name)).toEqual(["Text 1", "New"]);
  });

  it("is read by what the standard says, where what was kept is broken", () => {
    const broken = written.replaceAll('"fields":{}', '"fields":{"reporting":[["level"],["loud"]]}');
    expect(broken).not.toBe(written);
    const { value: again, told } = read(JSON.parse(broken));
    expect(again?.competencies).toHaveLength(2);
    expect(told).toContain("statements-kept-unusable /@graph/0 left-out");
  });
});
