import { describe, expect, it } from "vitest";
import {
  document,
  type Fields,
  item,
  pack,
  time,
  to,
  uuid,
} from "../../../test/case/package-of.ts";
import { fromCase } from "../index.ts";

const about = { uri: "https://example.org/a", lastChangeDateTime: time };
const toDocument = { title: document.title, identifier: document.identifier, uri: document.uri };
const outside = { title: "Far", identifier: "Far-1", uri: "https://else.example/1" };
const key = "whole-learner/case";

/** An association; its identifier counts up from 100. */
const say = (type: string, from: Fields, end: Fields, more: Fields = {}): Fields => ({
  ...about,
  associationType: type,
  originNodeURI: from,
  destinationNodeURI: end,
  ...more,
});

/** The relations of a package of two items, after the two associations that place them, with what was found in them. */
function relationsOf(said: readonly Fields[], doc: Fields = {}) {
  const homes = [1, 2].map((at) => say("isChildOf", to(at), toDocument));
  const json = pack(
    [item(1), item(2)],
    [...homes, ...said].map((one, at) => ({ identifier: uuid(98 + at), ...one })),
    { CFDocument: { ...document, ...doc } },
  );
  const { value, issues } = fromCase(json);
  return { relations: value?.framework.relations, vocabulary: value?.framework.vocabulary, issues };
}

const note = (code: string, at: number, more: readonly string[], data: object, repair: string) => ({
  code,
  severity: "note",
  path: ["CFAssociations", 2 + at, ...more],
  data,
  repair,
});

describe("relations between what is in the package", () => {
  it("are the associations that place nothing, with what they say beyond", () => {
    const link = { ...to(1), title: "Renamed" };
    expect(
      relationsOf([
        say("precedes", to(1), to(2)),
        say("isPartOf", to(2), link, { sequenceNumber: 3, notes: "Why" }),
        say("isRelatedTo", to(1), toDocument, { notes: "" }),
        say("exactMatchOf", { ...to(2), targetType: "CASE" }, to(1), {
          colour: "red",
          sequenceNumber: "many",
          CFAssociationGroupingURI: to(9),
          extensions: { "example.org": [1] },
        }),
      ]),
    ).toStrictEqual({
      relations: [
        {
          id: uuid(100),
          type: "precedes",
          from: uuid(1),
          to: uuid(2),
          extensions: { [key]: about },
        },
        {
          id: uuid(101),
          type: "part-of",
          from: uuid(2),
          to: uuid(1),
          order: 3,
          note: "Why",
          extensions: {
            [key]: { ...about, destinationNodeURI: link, associationType: "isPartOf" },
          },
        },
        {
          id: uuid(102),
          type: "related",
          from: uuid(1),
          to: document.identifier,
          note: "",
          extensions: { [key]: about },
        },
        {
          id: uuid(103),
          type: "equivalent",
          from: uuid(2),
          to: uuid(1),
          extensions: {
            "example.org": [1],
            [key]: {
              ...about,
              originNodeURI: { ...to(2), targetType: "CASE" },
              CFAssociationGroupingURI: to(9),
              other: { colour: "red" },
              unusable: { sequenceNumber: "many" },
            },
          },
        },
      ],
      vocabulary: undefined,
      issues: [
        note("unknown-key", 3, ["colour"], { key: "colour" }, "carried"),
        {
          ...note("value-unusable", 3, ["sequenceNumber"], {}, "carried"),
          severity: "warning",
          data: { field: "sequenceNumber", expected: "a whole number" },
        },
      ],
    });
  });

  it("of types that are none of ours are terms of the vocabulary, each once", () => {
    const kept = { vocabulary: { relations: [{ id: "case/exemplar", name: "Shows" }] } };
    const extensions = { "whole-learner/framework": kept };
    const long = "x".repeat(401);
    const said = [
      say("dependsOn", to(1), to(2)),
      say("dependsOn", to(2), to(1)),
      say("exemplar", to(1), to(2)),
      say("", to(2), to(1)),
      (({ associationType: _, ...rest }) => rest)(say("", to(1), toDocument)),
      say(long, to(1), to(2)),
    ];
    const { relations, vocabulary } = relationsOf(said);
    expect(relations?.map(({ type }) => type)).toStrictEqual([
      "case/dependsOn",
      "case/dependsOn",
      "case/exemplar",
      "related",
      "related",
      "related",
    ]);
    expect(relations?.slice(3).map((one) => one.extensions)).toStrictEqual([
      { [key]: about },
      { [key]: about },
      { [key]: { ...about, associationType: long } },
    ]);
    expect(vocabulary).toStrictEqual({
      relations: [
        { id: "case/dependsOn", name: "dependsOn" },
        { id: "case/exemplar", name: "exemplar" },
      ],
    });
    expect(relationsOf(said, { extensions }).vocabulary).toStrictEqual({
      relations: [
        { id: "case/exemplar", name: "Shows" },
        { id: "case/dependsOn", name: "dependsOn" },
      ],
    });
  });
});

describe("relations that lead outside of the package", () => {
  it("have what is outside as it was told", () => {
    const identifier = "Far-1";
    expect(
      relationsOf([
        say("exactMatchOf", to(1), outside, { notes: "Same" }),
        say("isRelatedTo", outside, to(2)),
        say(
          "precedes",
          { ...outside, title: "" },
          { ...outside, title: "" },
          { sequenceNumber: 0 },
        ),
      ]),
    ).toStrictEqual({
      relations: [
        {
          id: uuid(100),
          type: "equivalent",
          from: uuid(1),
          to: { uri: outside.uri, name: "Far", extensions: { [key]: outside } },
          note: "Same",
          extensions: { [key]: about },
        },
        {
          id: uuid(101),
          type: "related",
          from: "far-1",
          to: uuid(2),
          extensions: { [key]: { ...about, originNodeURI: outside } },
        },
        {
          id: uuid(102),
          type: "precedes",
          from: "far-1",
          to: { uri: outside.uri, extensions: { [key]: { ...outside, title: "" } } },
          order: 0,
          extensions: { [key]: { ...about, originNodeURI: { ...outside, title: "" } } },
        },
      ],
      vocabulary: undefined,
      issues: [
        note("case-outside", 0, ["destinationNodeURI"], { identifier }, "kept-as-external"),
        note(
          "case-origin-outside",
          1,
          ["originNodeURI"],
          { identifier: "far-1" },
          "kept-as-external",
        ),
        note(
          "case-origin-outside",
          2,
          ["originNodeURI"],
          { identifier: "far-1" },
          "kept-as-external",
        ),
        note("case-outside", 2, ["destinationNodeURI"], { identifier }, "kept-as-external"),
      ],
    });
  });
});

describe("relations that are told twice", () => {
  const another = { ...outside, identifier: "Far-2", uri: "https://else.example/2" };
  const all = [
    say("precedes", to(1), outside),
    say("precedes", to(1), toDocument),
    say("precedes", to(1), another),
    say("precedes", to(1), to(2)),
    say("precedes", to(1), to(1)),
    say("precedes", to(2), to(1)),
    say("precedes", to(2), toDocument),
    say("precedes", toDocument, to(1)),
    say("precedes", outside, to(1)),
    say("precedes", another, to(1)),
    say("isRelatedTo", to(1), to(2)),
    say("isRelatedTo", to(1), outside),
  ];
  const twice = (said: readonly Fields[]) =>
    relationsOf(said).issues.filter(({ code }) => code === "case-association-twice");

  it("are those of the same type from and to the same", () => {
    expect(twice(all)).toStrictEqual([]);
    expect(twice([...all, ...all])).toStrictEqual(
      all.map(({ associationType: type }, at) =>
        note("case-association-twice", all.length + at, [], { type }, "none"),
      ),
    );
  });

  it("say the type that came", () => {
    expect(twice([say("isPartOf", to(1), to(2)), say("isChildOf", to(1), to(2))])).toStrictEqual(
      [],
    );
    expect(
      twice([say("isPartOf", to(1), toDocument), say("isChildOf", to(1), toDocument)]),
    ).toStrictEqual([note("case-association-twice", 1, [], { type: "isChildOf" }, "none")]);
  });

  it("were two where our own export wrote them", () => {
    const { issues } = relationsOf([say("precedes", to(1), to(2)), say("precedes", to(1), to(2))], {
      extensions: { "whole-learner/framework": { id: uuid(777) } },
    });
    expect(issues).toStrictEqual([]);
  });
});
