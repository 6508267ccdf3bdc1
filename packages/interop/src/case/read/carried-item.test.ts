import { describe, expect, it } from "vitest";
import {
  document,
  type Fields,
  item,
  time,
  to,
  uriOf,
  uuid,
} from "../../../test/case/package-of.ts";
import { recordOf } from "../../../test/case/reading-of.ts";
import type { JsonRecord } from "../../json/json-record.ts";
import { carriedItem, type SaidByNode } from "./carried-item.ts";
import type { NodeParts } from "./node-parts.ts";
import type { Association, End } from "./read-associations.ts";

const itemOf = (more: Fields) => recordOf("item", item(1, more) as JsonRecord, ["CFItems"], 0);
const above = recordOf("item", item(2) as JsonRecord, ["CFItems"], 1);
const about = { uri: "https://example.org/a", lastChangeDateTime: time };
const toDocument = { title: document.title, identifier: document.identifier, uri: document.uri };

/** The item at 0 stands below the one at 1, or the document. */
function homeOf(more: Fields, end: End = 1): Association {
  const raw = {
    identifier: uuid(100),
    ...about,
    associationType: "isChildOf",
    originNodeURI: to(1),
    destinationNodeURI: end === 1 ? to(2) : toDocument,
    ...more,
  };
  const record = recordOf("association", raw as JsonRecord, ["CFAssociations"], 0);
  return { record, type: "isChildOf", origin: {}, destination: {}, from: 0, to: end };
}

const competency: SaidByNode = { kind: "competency", notes: true, grades: true };

function carried(more: Fields, said: SaidByNode = competency, home?: Association) {
  const record = itemOf(more);
  // Of all parts, only what links are compared with is asked.
  const parts = {
    items: [record, above],
    document: recordOf("document", document, [], "CFDocument"),
  } as unknown as NodeParts;
  return carriedItem(record, home, said, parts);
}

const lastChangeDateTime = time;

describe("what is carried of an item", () => {
  it("is what its node does not say, as it came", () => {
    const loose = {
      alternativeLabel: "Label",
      listEnumeration: "2",
      conceptKeywords: ["add"],
      conceptKeywordsURI: to(5),
      subject: ["Maths"],
      subjectURI: [to(6)],
      language: "en",
      CFItemTypeURI: to(7),
      licenseURI: to(8),
      statusStartDate: "2026-01-01",
    };
    const said = {
      humanCodingScheme: "A.1",
      abbreviatedStatement: "Adds",
      notes: "Note",
      educationLevel: ["06"],
      statusEndDate: "2027-01-01",
    };
    const more = {
      ...loose,
      ...said,
      CFItemType: "Standard",
      colour: "red",
      CFDocumentURI: toDocument,
      extensions: { "example.org": 1 },
    };
    const other = { colour: "red", CFDocumentURI: toDocument };
    expect(carried(more)).toStrictEqual({
      lastChangeDateTime,
      ...loose,
      CFItemType: "Standard",
      other,
    });
    const silent = { kind: "indicator", notes: false, grades: false } as const;
    expect(carried({ ...more, language: { not: "a text" } }, silent)).toStrictEqual({
      lastChangeDateTime,
      ...(({ language: _, ...rest }) => rest)(loose),
      CFItemType: "Standard",
      abbreviatedStatement: "Adds",
      educationLevel: ["06"],
      notes: "Note",
      other,
      unusable: { language: { not: "a text" } },
    });
  });

  it("is that it has no type, where an export would give it one", () => {
    expect(carried({})).toStrictEqual({ lastChangeDateTime, CFItemType: null });
    expect(carried({ CFItemType: "competency" })).toStrictEqual({
      lastChangeDateTime,
      CFItemType: "competency",
    });
  });

  it.each([
    ["domain", "Domain"],
    ["outcome", "Outcome"],
    ["competency", "Competency"],
    ["indicator", "Indicator"],
  ] as const)("is no type where that of a %s is %s", (kind, CFItemType) => {
    // Nothing is carried where the node says nothing of it and the item neither.
    const said = { kind, notes: false, grades: false };
    expect(carried({ CFItemType }, said)).toStrictEqual({ lastChangeDateTime });
  });

  it.each<[string, Fields, SaidByNode, object]>([
    ["an empty code", { humanCodingScheme: "" }, competency, { humanCodingScheme: "" }],
    ["no other code", { humanCodingScheme: " " }, competency, {}],
    [
      "a short name that says nothing",
      { abbreviatedStatement: " " },
      competency,
      { abbreviatedStatement: " " },
    ],
    ["an empty short name", { abbreviatedStatement: "" }, competency, { abbreviatedStatement: "" }],
    [
      "no short name where our own export kept the name",
      {
        abbreviatedStatement: " ",
        extensions: { "whole-learner/framework": { name: { en: "" } } },
      },
      competency,
      {},
    ],
    [
      "the short name of an indicator, even there",
      {
        abbreviatedStatement: " ",
        extensions: { "whole-learner/framework": { name: { en: "" } } },
      },
      { ...competency, kind: "indicator" },
      { abbreviatedStatement: " ", CFItemType: "Competency" },
    ],
    [
      "notes alone where the node says the grades",
      { notes: "Note", educationLevel: ["06"] },
      { ...competency, notes: false },
      { notes: "Note" },
    ],
    [
      "grades alone where the node says the notes",
      { notes: "Note", educationLevel: ["06"] },
      { ...competency, grades: false },
      { educationLevel: ["06"] },
    ],
  ])("is %s", (_, more, said, expected) => {
    expect(carried({ CFItemType: "Competency", ...more }, said)).toStrictEqual({
      lastChangeDateTime,
      ...expected,
    });
  });
});

describe("what is carried of the home of an item", () => {
  const home = (more: Fields, end?: End) =>
    carried({ CFItemType: "Competency" }, competency, homeOf(more, end))["home"];

  it("is what its association says beyond the place", () => {
    expect(home({ sequenceNumber: 3 })).toStrictEqual({ identifier: uuid(100), ...about });
    expect(home({}, "document")).toStrictEqual({ identifier: uuid(100), ...about });
  });

  it("is everything else that it says", () => {
    const grouping = { CFAssociationGroupingURI: to(9) };
    const more = {
      ...grouping,
      notes: "Why",
      colour: "red",
      sequenceNumber: "many",
      extensions: { "example.org": 1 },
    };
    expect(home(more)).toStrictEqual({
      identifier: uuid(100),
      ...about,
      ...grouping,
      notes: "Why",
      other: { colour: "red" },
      unusable: { sequenceNumber: "many" },
      extensions: { "example.org": 1 },
    });
  });

  it("is, among what CASE does not have there, the document that it says it belongs to", () => {
    expect(home({ CFDocumentURI: toDocument })).toStrictEqual({
      identifier: uuid(100),
      ...about,
      other: { CFDocumentURI: toDocument },
    });
  });

  it("is nothing where an export made it", () => {
    const made = { extensions: { "whole-learner/framework": { made: true } } };
    expect(home(made)).toBeUndefined();
    expect(carried({ CFItemType: "Competency" }, competency, homeOf(made))).toStrictEqual({
      lastChangeDateTime,
    });
    expect(home({ ...made, notes: "Why" })).toStrictEqual({ notes: "Why" });
  });

  it.each<[string, Fields, End, object]>([
    [
      "the item's, of another title",
      { originNodeURI: { ...to(1), title: "Cut" } },
      1,
      { originNodeURI: { ...to(1), title: "Cut" } },
    ],
    [
      "the item's, of another URI",
      { originNodeURI: { ...to(1), uri: uriOf(9) } },
      1,
      { originNodeURI: { ...to(1), uri: uriOf(9) } },
    ],
    [
      "the item's, with its target's type",
      { originNodeURI: { ...to(1), targetType: "CASE" } },
      1,
      { originNodeURI: { ...to(1), targetType: "CASE" } },
    ],
    [
      "that of the item above, of another identifier",
      { destinationNodeURI: { ...to(2), identifier: uuid(9) } },
      1,
      { destinationNodeURI: { ...to(2), identifier: uuid(9) } },
    ],
    [
      "the document's, of another title",
      { destinationNodeURI: { ...toDocument, title: "" } },
      "document",
      { destinationNodeURI: { ...toDocument, title: "" } },
    ],
    [
      "the document's, of an item's title",
      { destinationNodeURI: to(2) },
      "document",
      { destinationNodeURI: to(2) },
    ],
    [
      "that of an item outside",
      { destinationNodeURI: to(2) },
      "outside",
      { destinationNodeURI: to(2) },
    ],
  ])("is a link that is not as we write it: %s", (_, more, end, expected) => {
    expect(home(more, end)).toStrictEqual({ identifier: uuid(100), ...about, ...expected });
  });
});
