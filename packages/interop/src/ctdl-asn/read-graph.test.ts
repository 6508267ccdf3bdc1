import { parseFramework, sketchFramework } from "@whole-learner/core";
import { uuidV5 } from "@whole-learner/core/identity";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { fromCtdlAsn, type FromCtdlAsnOptions } from "./from-ctdl-asn.ts";

const uuid = (last: string): string => `00000000-0000-4000-8000-00000000000${last}`;
const namespace = "c6f1d0aa-1a55-5b3e-9d0c-7f4f0f1b2e63";
const competency = (iri: string, more: object = {}): object => ({
  "@id": iri,
  "@type": "ceasn:Competency",
  "ceasn:competencyText": `Text of ${iri}`,
  ...more,
});
const framework = (more: object = {}): object => ({
  "@id": "https://x.example/f",
  "@type": "ceasn:CompetencyFramework",
  ...more,
});
const read = (graph: readonly object[], options: FromCtdlAsnOptions = {}) =>
  fromCtdlAsn(deepFreeze({ "@graph": graph }), options);

describe("the id of a resource", () => {
  it.each<[string, object, string, readonly string[]]>([
    [
      "the UUID of its CTID",
      { "@id": "https://x.example/1", "ceterms:ctid": `ce-${uuid("A")}` },
      uuid("a"),
      ["https://x.example/1"],
    ],
    [
      "the UUID at the end of its IRI",
      { "@id": `https://x.example/${uuid("B")}` },
      uuid("b"),
      [`https://x.example/${uuid("B")}`],
    ],
    [
      "made of its IRI",
      { "@id": "https://x.example/1" },
      uuidV5("https://x.example/1", namespace),
      ["https://x.example/1"],
    ],
    [
      "made of its IRI where the CTID is none",
      { "@id": "https://x.example/1", "ceterms:ctid": uuid("a") },
      uuidV5("https://x.example/1", namespace),
      ["https://x.example/1"],
    ],
    ["its URN, which is no identifier besides", { "@id": `urn:uuid:${uuid("c")}` }, uuid("c"), []],
  ])("is %s", (_, record, id, identifiers) => {
    const [one] = read([competency("", record)]).value?.competencies ?? [];
    expect(one?.id).toBe(id);
    expect(one?.identifiers?.map(({ system, value }) => [system, value]) ?? []).toEqual(
      identifiers.map((value) => ["ctdl-asn", value]),
    );
  });
});

describe("the head of a framework", () => {
  it("is all that the standard says, and carries the rest", () => {
    const { value, issues } = read([
      framework({
        "@id": `urn:uuid:${uuid("1")}`,
        "ceasn:name": { es: "Nuestro" },
        "ceasn:description": "De la bahía",
        "ceasn:inLanguage": ["es", "en", "es", "no tag", `en-${"abcdefgh-".repeat(7)}a`],
        "ceasn:publisherName": [{ es: "Bahía" }],
        "ceasn:publicationStatusType": { "@id": "x:Deprecated" },
        "ceasn:license": { "@id": "https://x.example/by" },
        "ceasn:author": ["A"],
      }),
      { "@id": "urn:o", "@type": "asn:Rubric" },
    ]);
    expect(issues).toEqual([]);
    expect(value).toEqual(
      parseFramework({
        format: "whole-learner/framework@1",
        id: uuid("1"),
        title: "Nuestro",
        description: "De la bahía",
        languages: ["es", "en"],
        publisher: "Bahía",
        status: "deprecated",
        licence: { name: "https://x.example/by", link: "https://x.example/by" },
        scales: [],
        competencies: [],
        extensions: {
          "ctdl-asn": {
            "ceasn:author": ["A"],
            others: [{ "@id": "urn:o", "@type": "asn:Rubric" }],
          },
        },
      }),
    );
  });

  it.each<[string, readonly object[], string, string | undefined]>([
    ["its address", [framework()], "https://x.example/f", "https://x.example/f"],
    [
      "what its first competency is part of",
      [competency("urn:a", { "ceasn:isPartOf": "https://x.example/g" })],
      "https://x.example/g",
      "https://x.example/g",
    ],
    [
      "its first competency",
      [competency("https://x.example/a")],
      "https://x.example/a",
      "https://x.example/a",
    ],
  ])("is named, for want of a name, by %s", (_, graph, title, uri) => {
    const { value } = read(graph);
    expect([value?.title, value?.uri]).toEqual([title, uri]);
    expect(value?.id).toBe(uuidV5(title, namespace));
    expect(value?.extensions).toBeUndefined();
  });

  it.each<[string, readonly object[], FromCtdlAsnOptions, readonly string[]]>([
    ["the document's", [framework({ "ceasn:inLanguage": "fr" })], { language: "es" }, ["fr"]],
    ["the caller's where the document says none", [framework()], { language: "es" }, ["es"]],
    ["English where nobody says any", [framework()], {}, ["en"]],
    [
      "English where what is said is none",
      [framework({ "ceasn:inLanguage": "no tag" })],
      {},
      ["en"],
    ],
    [
      "English where what is said is too long",
      [framework({ "ceasn:inLanguage": `en-${"abcdefgh-".repeat(7)}a` })],
      {},
      ["en"],
    ],
    [
      "a tag of 64 characters",
      [framework({ "ceasn:inLanguage": `en-${"abcdefgh-".repeat(6)}abcdefg` })],
      {},
      [`en-${"abcdefgh-".repeat(6)}abcdefg`],
    ],
  ])("has as its language %s", (_, graph, options, languages) => {
    expect(read(graph, options).value?.languages).toEqual(languages);
  });

  it("has the caller's scales", () => {
    const { scales } = sketchFramework({ scale: ["A", "B", "C"], outcomes: { One: ["Two"] } });
    expect(read([framework()], { scales }).value?.scales).toEqual(scales);
  });
});

describe("a competency", () => {
  it("is all that the standard says, and carries the rest", () => {
    const [one] =
      read([
        competency(`urn:uuid:${uuid("1")}`, {
          "ceasn:competencyText": { en: "Gives attention", es: "Atiende" },
          "ceasn:competencyLabel": "Listens",
          "ceasn:comment": "In any room",
          "ceasn:codedNotation": "T.1",
          "ceasn:weight": 0.5,
        }),
      ]).value?.competencies ?? [];
    expect(one).toEqual({
      id: uuid("1"),
      name: "Listens",
      statement: { en: "Gives attention", es: "Atiende" },
      description: "In any room",
      code: "T.1",
      reporting: "level",
      extensions: { "ctdl-asn": { "ceasn:weight": 0.5 } },
    });
  });

  it.each<[object, string]>([
    [{ "ceasn:codedNotation": "T.1" }, "T.1"],
    [{ "ceasn:codedNotation": "" }, uuid("1")],
    [{ "ceasn:codedNotation": 3 }, uuid("1")],
  ])("without words is called by its code or id: %j", (more, name) => {
    const [one] =
      read([{ "@id": `urn:uuid:${uuid("1")}`, "@type": "Competency", ...more }]).value
        ?.competencies ?? [];
    expect(one?.name).toBe(name);
    expect(one?.code).toBe(name === "T.1" ? "T.1" : undefined);
  });

  it.each<[string, string]>([
    ["exactAlignment", "equivalent"],
    ["prerequisiteAlignment", "precedes"],
    ["broadAlignment", "ctdl-asn/broadAlignment"],
    ["narrowAlignment", "ctdl-asn/narrowAlignment"],
    ["majorAlignment", "ctdl-asn/majorAlignment"],
    ["minorAlignment", "ctdl-asn/minorAlignment"],
    ["derivedFrom", "ctdl-asn/derivedFrom"],
    ["alignTo", "related"],
  ])("is aligned by %s", (term, type) => {
    const { value } = read([
      competency(`urn:uuid:${uuid("1")}`, {
        [`ceasn:${term}`]: [`urn:uuid:${uuid("2")}`, "urn:z", "urn:z"],
      }),
      competency(`urn:uuid:${uuid("2")}`),
    ]);
    expect(value?.relations).toEqual([
      { type, from: uuid("1"), to: uuid("2") },
      { type, from: uuid("1"), to: { uri: "urn:z" } },
    ]);
    const own = type.startsWith("ctdl-asn/") ? [{ id: type, name: term }] : undefined;
    expect(value?.vocabulary?.relations).toEqual(own);
  });
});

describe("the place of a competency", () => {
  const a = `urn:uuid:${uuid("1")}`;
  const b = `urn:uuid:${uuid("2")}`;
  const c = `urn:uuid:${uuid("3")}`;
  const placed = (graph: readonly object[]) =>
    read(graph).value?.competencies.map(({ partOf, order }) => [partOf, order]);

  it.each<[string, readonly object[], readonly (readonly unknown[])[]]>([
    [
      "as it says itself",
      [competency(a), competency(b, { "ceasn:isChildOf": a })],
      [
        [undefined, undefined],
        [uuid("1"), undefined],
      ],
    ],
    [
      "as the one above says",
      [competency(a, { "ceasn:hasChild": [b] }), competency(b)],
      [
        [undefined, undefined],
        [uuid("1"), undefined],
      ],
    ],
    [
      "at the top of its framework",
      [framework(), competency(a, { "ceasn:isChildOf": "https://x.example/f" })],
      [[undefined, undefined]],
    ],
    [
      "in the order of the graph where the one above names them so",
      [framework({ "ceasn:hasTopChild": [a, b, c] }), competency(a), competency(b), competency(c)],
      [
        [undefined, undefined],
        [undefined, undefined],
        [undefined, undefined],
      ],
    ],
    [
      "in the order in which the framework names them",
      [
        framework({ "ceasn:hasTopChild": [a, c, b, c, "urn:gone"] }),
        competency(a),
        competency(b),
        competency(c),
      ],
      [
        [undefined, 1],
        [undefined, 3],
        [undefined, 2],
      ],
    ],
    [
      "in the order of the first that names them",
      [
        competency(a, { "ceasn:hasChild": [c, b] }),
        competency(b),
        competency(c),
        competency("urn:d", { "ceasn:hasChild": [b, c] }),
      ],
      [
        [undefined, undefined],
        [uuid("1"), 2],
        [uuid("1"), 1],
        [undefined, undefined],
      ],
    ],
  ])("is %s", (_, graph, places) => {
    expect(placed(graph)).toEqual(places);
  });
});

describe("what is no document of CTDL-ASN", () => {
  it("is told once", () => {
    expect(fromCtdlAsn({ a: 1 })).toEqual({
      value: undefined,
      issues: [
        {
          code: "statements-nothing",
          path: [],
          data: { standard: "CTDL-ASN" },
          severity: "error",
          repair: "none",
        },
      ],
    });
    const { value, issues } = fromCtdlAsn("{");
    expect([value, issues.length]).toEqual([undefined, 1]);
    expect(issues[0]?.code).not.toBe("statements-nothing");
  });
});
