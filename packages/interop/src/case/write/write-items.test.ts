import { describe, expect, it } from "vitest";
import { framework, listOf, made, ourId, ours, written } from "../../../test/case/our-framework.ts";
import { type Fields, time, uuid } from "../../../test/case/package-of.ts";
import { fromCase } from "../index.ts";

const both = (en: string, es: string): Fields => ({ en, es });

/** The items of a framework, each without what all have. */
const itemsOf = (of: Parameters<typeof written>[0]): readonly Fields[] =>
  listOf(written(of), "CFItems").map(({ lastChangeDateTime: _, ...rest }) => rest);

/** An item with what all have. */
const item = (id: string, fields: Fields, more: Fields): Fields => {
  const identifier = /^[0-9a-f]{8}-/.test(id) ? id : made(`node:${id}`);
  const beyond = identifier === id ? more : { ...more, id };
  return { identifier, uri: `urn:uuid:${identifier}`, ...fields, extensions: ours(beyond) };
};

const bands = [
  { id: "lower", name: "Lower", grades: ["1", "2"] },
  { id: "3", name: "Three", grades: ["3"] },
  { id: "4", name: "Four", grades: ["4"] },
  { id: "later", name: "Later" },
  { id: "other", name: "Also three", grades: ["3"] },
];

const nodes = framework({
  languages: ["en", "es"],
  gradeBands: bands,
  scales: [
    {
      id: "steps",
      levels: ["a", "b", "c"].map((id, at) => ({ id, name: id, value: at + 1 })),
      goal: "b",
    },
  ],
  domains: [
    { id: "field", name: "Field", description: "All of it", code: "F", order: 2 },
    { id: "strand", name: both("Strand", "Rama"), partOf: "field", order: 1.5 },
  ],
  outcomes: [
    { id: "promise", name: "Promise", part: "whole-learner", partOf: "strand" },
    {
      id: uuid(2),
      name: "Reads",
      description: both("Reads to learn", "Lee para aprender"),
      part: "academic",
      retired: { on: "2026-06-30", reason: "Said elsewhere" },
    },
  ],
  competencies: [
    {
      id: "short",
      name: "Short",
      statement: "The whole statement",
      description: both("What is meant", "Lo que es"),
      kind: "mindset",
      reporting: "narrative",
      scale: "steps",
      partOf: "promise",
      order: 0,
      bands: ["3", "4"],
    },
    { id: "plain", name: both("Plain", "Llano"), reporting: "level", bands: ["lower"] },
    { id: "lost", name: "Lost", reporting: "level", partOf: "nowhere", bands: ["later"] },
    { id: "none", name: "None", reporting: "level", bands: [], extensions: {} },
    { id: "two", name: "Two", reporting: "level", bands: ["3", "other"] },
  ],
  indicators: [
    { id: "i1", statement: "I can", partOf: "short", level: "b", band: "3" },
    { id: "i2", statement: both("I do", "Hago"), partOf: "short", band: "lower" },
    { id: "i3", statement: "I try", partOf: "short", extensions: { acme: 1 } },
  ],
});

describe("the nodes of a framework of ours", () => {
  it("are items: the words of the main language in the fields, all else under extensions", () => {
    expect(itemsOf(nodes)).toEqual([
      item(
        "field",
        {
          fullStatement: "All of it",
          abbreviatedStatement: "Field",
          CFItemType: "Domain",
          humanCodingScheme: "F",
        },
        { kind: "domain" },
      ),
      item(
        "strand",
        { fullStatement: "Strand", CFItemType: "Domain" },
        { kind: "domain", name: both("Strand", "Rama"), order: 1.5 },
      ),
      item(
        "promise",
        { fullStatement: "Promise", CFItemType: "Outcome" },
        { kind: "outcome", part: "whole-learner" },
      ),
      item(
        uuid(2),
        {
          fullStatement: "Reads to learn",
          abbreviatedStatement: "Reads",
          CFItemType: "Outcome",
          statusEndDate: "2026-06-30",
        },
        {
          kind: "outcome",
          part: "academic",
          long: both("Reads to learn", "Lee para aprender"),
          retiredReason: "Said elsewhere",
        },
      ),
      item(
        "short",
        {
          fullStatement: "The whole statement",
          abbreviatedStatement: "Short",
          CFItemType: "Competency",
          notes: "What is meant",
          educationLevel: ["3", "4"],
        },
        {
          kind: "competency",
          description: both("What is meant", "Lo que es"),
          competencyKind: "mindset",
          reporting: "narrative",
          scale: "steps",
        },
      ),
      item(
        "plain",
        { fullStatement: "Plain", CFItemType: "Competency", educationLevel: ["1", "2"] },
        { kind: "competency", name: both("Plain", "Llano"), bands: ["lower"] },
      ),
      item(
        "lost",
        { fullStatement: "Lost", CFItemType: "Competency", educationLevel: ["later"] },
        { kind: "competency", bands: ["later"], partOf: "nowhere" },
      ),
      item(
        "none",
        { fullStatement: "None", CFItemType: "Competency" },
        { kind: "competency", bands: [], bare: true },
      ),
      item(
        "two",
        { fullStatement: "Two", CFItemType: "Competency", educationLevel: ["3", "3"] },
        { kind: "competency", bands: ["3", "other"] },
      ),
      item(
        "i1",
        { fullStatement: "I can", CFItemType: "Indicator", educationLevel: ["3"] },
        { kind: "indicator", level: "b" },
      ),
      item(
        "i2",
        { fullStatement: "I do", CFItemType: "Indicator", educationLevel: ["1", "2"] },
        { kind: "indicator", name: both("I do", "Hago"), band: "lower" },
      ),
      {
        ...item("i3", { fullStatement: "I try", CFItemType: "Indicator" }, {}),
        extensions: { acme: 1, ...ours({ kind: "indicator", id: "i3" }) },
      },
    ]);
  });

  it("stand where associations say, each with an identifier made of that of its item", () => {
    const { CFItems, CFAssociations } = written(nodes) as Record<string, readonly Fields[]>;
    const at = (position: number): Fields => CFItems?.[position] ?? {};
    const to = (position: number, title: string): Fields => ({
      title,
      identifier: at(position)["identifier"],
      uri: at(position)["uri"],
    });
    const home = (from: number, title: string, end: Fields, more: Fields = {}): Fields => {
      const identifier = made(`association:home:${at(from)["identifier"] as string}`);
      return {
        identifier,
        uri: `urn:uuid:${identifier}`,
        lastChangeDateTime: time,
        associationType: "isChildOf",
        ...more,
        originNodeURI: to(from, title),
        destinationNodeURI: end,
        extensions: ours({ made: true }),
      };
    };
    const top = { title: "Our promise", identifier: ourId, uri: `urn:uuid:${ourId}` };
    expect(CFAssociations).toEqual([
      home(0, "F", top, { sequenceNumber: 2 }),
      home(1, "Strand", to(0, "F")),
      home(2, "Promise", to(1, "Strand")),
      home(3, "Reads", top),
      home(4, "Short", to(2, "Promise"), { sequenceNumber: 0 }),
      home(5, "Plain", top),
      home(6, "Lost", top),
      home(7, "None", top),
      home(8, "Two", top),
      home(9, "I can", to(4, "Short")),
      home(10, "I do", to(4, "Short")),
      home(11, "I try", to(4, "Short")),
    ]);
  });

  it("come back as they were", () => {
    const { value, issues } = fromCase(written(nodes));
    expect(value?.framework).toStrictEqual(nodes);
    expect(issues).toEqual([]);
  });
});

describe("the identifiers of a node", () => {
  const urn = `urn:uuid:${uuid(1)}`;
  const caseOf = (value: string): Fields => ({ system: "CASE", value });
  const acme = { system: "acme", value: "A1" };

  it.each([
    [undefined, urn, true],
    [[], urn, false],
    [[caseOf("urn:x")], "urn:x", true],
    [[caseOf(urn)], urn, false],
    [[caseOf(urn), caseOf("urn:x")], "urn:x", false],
    [[caseOf("urn:x"), acme], "urn:x", false],
    [[acme, caseOf("urn:x")], "urn:x", false],
    [[acme], urn, false],
    [[{ ...acme, value: "urn:x" }, caseOf("urn:x")], "urn:x", false],
  ])("%j: the URI is %s, which says them: %s", (identifiers, uri, isSaid) => {
    const node = {
      id: uuid(1),
      name: "One",
      reporting: "level",
      ...(identifiers === undefined ? {} : { identifiers }),
    };
    const of = framework({ competencies: [node] });
    expect(itemsOf(of)).toEqual([
      {
        ...item(
          uuid(1),
          { fullStatement: "One", CFItemType: "Competency" },
          { kind: "competency", ...(isSaid ? {} : { identifiers }) },
        ),
        uri,
      },
    ]);
    expect(fromCase(written(of)).value?.framework).toStrictEqual(of);
  });
});

describe("nodes whose ids are the same", () => {
  it("have identifiers of their own, and lead to the first", () => {
    const one = (name: string, more: Fields = {}): Fields => ({
      id: "same",
      name,
      reporting: "level",
      ...more,
    });
    const of = framework({
      competencies: [
        one("First"),
        one("Second"),
        one("Third"),
        { id: "below", name: "Below", reporting: "level", partOf: "same" },
      ],
    });
    const { CFItems, CFAssociations } = written(of) as Record<string, readonly Fields[]>;
    expect(CFItems?.map(({ identifier }) => identifier)).toEqual([
      made("node:same"),
      made("node:same#2"),
      made("node:same#3"),
      made("node:below"),
    ]);
    expect(CFAssociations?.[3]?.["destinationNodeURI"]).toEqual({
      title: "First",
      identifier: made("node:same"),
      uri: `urn:uuid:${made("node:same")}`,
    });
  });
});
