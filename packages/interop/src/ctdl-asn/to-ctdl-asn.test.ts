import { parseFramework } from "@whole-learner/core";
import { uuidV5 } from "@whole-learner/core/identity";
import { describe, expect, it } from "vitest";
import { fromCtdlAsn } from "./from-ctdl-asn.ts";
import { toCtdlAsn } from "./to-ctdl-asn.ts";

const id = "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11";
const uuid = (last: string): string => `00000000-0000-4000-8000-00000000000${last}`;
const urn = (nodeId: string): string => `urn:uuid:${nodeId}`;

const framework = parseFramework({
  format: "whole-learner/framework@1",
  id: id.toUpperCase(),
  title: { en: "Our promise", es: "Nuestra promesa" },
  description: "Of the bay",
  languages: ["en", "es"],
  publisher: "Lantern Bay",
  status: "adopted",
  licence: { name: "CC BY", link: "https://x.example/by" },
  uri: "not an address",
  scales: [],
  extensions: {
    "ctdl-asn": { "ceasn:author": ["A. B."], "ceasn:name": "no", "x:y": 1, "ceasn:a-b": 2 },
  },
  domains: [{ id: uuid("1"), name: "Living together" }],
  outcomes: [
    {
      id: uuid("2"),
      name: "Team",
      partOf: uuid("1"),
      part: "whole-learner",
      description: "With others",
    },
  ],
  competencies: [
    {
      id: "listens",
      name: "Listens",
      statement: "Gives attention",
      code: "T.1",
      partOf: uuid("2"),
      order: 2,
      identifiers: [{ system: "ctdl-asn", value: "https://x.example/listens" }],
      extensions: { "ctdl-asn": { "ceasn:weight": 0.5 }, school: { room: 3 } },
    },
    { id: uuid("3"), name: "Speaks", partOf: uuid("2"), order: 1 },
    {
      id: uuid("4"),
      name: "Asks",
      partOf: "gone",
      identifiers: [
        { system: "other", value: "https://x.example/other" },
        { system: "ctdl-asn", value: "no address" },
      ],
    },
    {
      id: uuid("5"),
      name: "Waits",
      partOf: uuid("2"),
      identifiers: [{ system: "ctdl-asn", value: "https://x.example/listens" }],
    },
  ],
  indicators: [{ id: uuid("6"), statement: "I can wait", partOf: uuid("5") }],
  relations: [
    { type: "precedes", from: "listens", to: uuid("3") },
    { type: "precedes", from: "listens", to: uuid("4") },
    { type: "related", from: "listens", to: { uri: "https://else.example/z" } },
    { type: "equivalent", from: "listens", to: { uri: "no address" } },
    { type: "covers", from: uuid("3"), to: uuid("4") },
    { type: "equivalent", from: "listens", to: "gone" },
  ],
});
const listens = uuidV5("listens", id.toUpperCase());
const [head, ...nodes] = (toCtdlAsn(framework)["@graph"] as readonly Record<string, unknown>[]).map(
  ({ wholeLearner: _, ...rest }) => rest,
);

describe("a framework written as CTDL-ASN", () => {
  it("has its head with all that the standard can say", () => {
    expect(head).toEqual({
      "@id": urn(id),
      "@type": "ceasn:CompetencyFramework",
      "ceterms:ctid": `ce-${id}`,
      "ceasn:name": { en: "Our promise", es: "Nuestra promesa" },
      "ceasn:description": { en: "Of the bay" },
      "ceasn:inLanguage": ["en", "es"],
      "ceasn:publicationStatusType":
        "http://credreg.net/ctdlasn/vocabs/publicationStatus/Published",
      "ceasn:publisherName": { en: "Lantern Bay" },
      "ceasn:license": "https://x.example/by",
      "ceasn:author": ["A. B."],
      "ceasn:hasTopChild": [urn(uuid("1")), urn(uuid("4"))],
    });
  });

  it("has every node as a competency in its place, with its texts and alignments", () => {
    const node = (ctid: string, more: object) => ({
      "@id": urn(ctid),
      "@type": "ceasn:Competency",
      "ceterms:ctid": `ce-${ctid}`,
      "ceasn:isPartOf": urn(id),
      ...more,
    });
    expect(nodes).toEqual([
      node(uuid("1"), {
        "ceasn:competencyText": { en: "Living together" },
        "ceasn:isTopChildOf": urn(id),
        "ceasn:hasChild": [urn(uuid("2"))],
      }),
      node(uuid("2"), {
        "ceasn:competencyText": { en: "Team" },
        "ceasn:comment": { en: "With others" },
        "ceasn:isChildOf": [urn(uuid("1"))],
        "ceasn:hasChild": [urn(uuid("3")), "https://x.example/listens", urn(uuid("5"))],
      }),
      {
        ...node(listens, {
          "ceasn:competencyText": { en: "Gives attention" },
          "ceasn:competencyLabel": { en: "Listens" },
          "ceasn:codedNotation": "T.1",
          "ceasn:isChildOf": [urn(uuid("2"))],
          "ceasn:weight": 0.5,
          "ceasn:prerequisiteAlignment": [urn(uuid("3")), urn(uuid("4"))],
          "ceasn:alignTo": ["https://else.example/z"],
        }),
        "@id": "https://x.example/listens",
      },
      node(uuid("3"), {
        "ceasn:competencyText": { en: "Speaks" },
        "ceasn:isChildOf": [urn(uuid("2"))],
      }),
      node(uuid("4"), { "ceasn:competencyText": { en: "Asks" }, "ceasn:isTopChildOf": urn(id) }),
      node(uuid("5"), {
        "ceasn:competencyText": { en: "Waits" },
        "ceasn:isChildOf": [urn(uuid("2"))],
        "ceasn:hasChild": [urn(uuid("6"))],
      }),
      node(uuid("6"), {
        "ceasn:competencyText": { en: "I can wait" },
        "ceasn:isChildOf": [urn(uuid("5"))],
      }),
    ]);
  });

  it("comes back whole", () => {
    expect(fromCtdlAsn(toCtdlAsn(framework))).toEqual({ value: framework, issues: [] });
  });

  it("keeps beside every node the list that it is of", () => {
    const graph = toCtdlAsn(framework)["@graph"] as readonly { wholeLearner: { list?: string } }[];
    expect(graph.map(({ wholeLearner }) => wholeLearner.list)).toEqual([
      undefined,
      "domains",
      "outcomes",
      "competencies",
      "competencies",
      "competencies",
      "competencies",
      "indicators",
    ]);
  });

  it("has what a small framework says, and nothing else", () => {
    const small = parseFramework({
      format: "whole-learner/framework@1",
      id,
      title: "Ours",
      uri: "https://x.example/f",
      scales: [],
      licence: { name: "Ours", link: "no address" },
      competencies: [
        {
          id: "https://x.example/f",
          name: "A",
          identifiers: [{ system: "ctdl-asn", value: "https://x.example/f" }],
        },
        { id, name: "B" },
      ],
    });
    const [top, first, second] = toCtdlAsn(small)["@graph"] as readonly Record<string, unknown>[];
    const a = uuidV5("https://x.example/f", id);
    const b = uuidV5(`1 ${id}`, id);
    expect(top).toMatchObject({
      "@id": "https://x.example/f",
      "ceasn:hasTopChild": [urn(a), urn(b)],
    });
    for (const term of ["ceasn:license", "ceasn:publisherName", "ceasn:description"])
      expect(top).not.toHaveProperty(term);
    expect(first).toMatchObject({ "@id": urn(a), "ceterms:ctid": `ce-${a}` });
    expect(second).toMatchObject({ "@id": urn(b), "ceterms:ctid": `ce-${b}` });
    expect(fromCtdlAsn(toCtdlAsn(small)).value).toEqual(small);
  });

  it("without nodes has none at its top", () => {
    const empty = parseFramework({
      format: "whole-learner/framework@1",
      id,
      title: "Ours",
      scales: [],
      competencies: [],
    });
    expect(toCtdlAsn(empty)["@graph"]).toEqual([
      expect.not.objectContaining({ "ceasn:hasTopChild": expect.anything() as unknown }),
    ]);
  });
});
