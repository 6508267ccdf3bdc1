import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { belongingOfClean } from "./belonging-of-clean.ts";
import { shapes } from "./shapes.ts";

const id = "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11";
const link = { title: "One", identifier: id, uri: "https://example.org/1" };
const item = deepFreeze({
  identifier: id,
  uri: "https://example.org/i",
  lastChangeDateTime: "2026-05-29T14:30:00Z",
  fullStatement: "Adds",
  educationLevel: ["06"],
  CFItemTypeURI: link,
});
const association = deepFreeze({
  identifier: id,
  uri: "https://example.org/a",
  lastChangeDateTime: "2026-02-28T00:00:00+01:00",
  associationType: "isChildOf",
  sequenceNumber: 3,
  originNodeURI: { ...link, identifier: "any", targetType: "CASE" },
  destinationNodeURI: link,
});

describe("a record that is just as CASE 1.1 asks", () => {
  it("says where it belongs, or nothing", () => {
    expect(belongingOfClean(shapes.item, item)).toEqual({});
    expect(belongingOfClean(shapes.association, association)).toEqual({});
    expect(
      belongingOfClean(shapes.item, { ...item, CFDocumentURI: link, CFPackageURI: "u" }),
    ).toEqual({ CFDocumentURI: link, CFPackageURI: "u" });
  });

  it.each([
    ["on the 31st", "2026-05-31T14:30:00Z"],
    ["on a leap day", "2028-02-29T14:30:00.125-11:30"],
    ["on the 28th", "2026-02-28T23:59:59Z"],
  ])("may be of a time %s", (_, lastChangeDateTime) => {
    expect(belongingOfClean(shapes.item, { ...item, lastChangeDateTime })).toEqual({});
  });

  it.each([
    ["a null", { notes: null }],
    ["a null where it belongs", { CFDocumentURI: null }],
    ["a key that CASE does not have", { colour: "red" }],
    ["extensions", { extensions: {} }],
    ["an identifier in capitals", { identifier: id.toUpperCase() }],
    ["an identifier that is none", { identifier: "1" }],
    ["an identifier with more around it", { identifier: `${id}0` }],
    ["an identifier that is a number", { identifier: 1 }],
    ["a URI that says nothing", { uri: "" }],
    ["a URI that is made of the identifier", { uri: `urn:uuid:${id}` }],
    ["a day that no month has", { lastChangeDateTime: "2026-02-30T14:30:00Z" }],
    ["a month that no year has", { lastChangeDateTime: "2026-13-28T14:30:00Z" }],
    ["a time without a zone", { lastChangeDateTime: "2026-05-29T14:30:00" }],
    ["a time without seconds", { lastChangeDateTime: "2026-05-29T14:30Z" }],
    ["a text for a list", { educationLevel: "06" }],
    ["a number in a list of texts", { educationLevel: ["06", 7] }],
    ["a number for a text", { fullStatement: 1 }],
    ["a link without a title", { CFItemTypeURI: { identifier: id, uri: "u" } }],
    ["a link to what has no UUID", { CFItemTypeURI: { ...link, identifier: "1" } }],
    ["a link with more", { CFItemTypeURI: { ...link, targetType: "CASE" } }],
    ["a day, which is read by its form", { statusEndDate: "2026-05-29" }],
  ])("is none with %s", (_, members) => {
    expect(belongingOfClean(shapes.item, { ...item, ...members })).toBeUndefined();
  });

  it.each(["identifier", "uri", "lastChangeDateTime"])("is none without %s", (field) => {
    const { [field as "uri"]: _, ...rest } = item;
    expect(belongingOfClean(shapes.item, rest)).toBeUndefined();
  });

  it.each([
    ["a sequence number that is a text", { sequenceNumber: "3" }],
    ["one that is not whole", { sequenceNumber: 1.5 }],
    ["an end of another type", { originNodeURI: { ...link, targetType: "other" } }],
    ["an end that is a text", { destinationNodeURI: "https://example.org/1" }],
  ])("is none with %s", (_, members) => {
    expect(belongingOfClean(shapes.association, { ...association, ...members })).toBeUndefined();
  });

  it("has what its kind requires", () => {
    const licence = {
      identifier: id,
      uri: "u",
      lastChangeDateTime: "2026-05-28T14:30:00Z",
      title: "L",
    };
    expect(belongingOfClean(shapes.licence, licence)).toBeUndefined();
    expect(belongingOfClean(shapes.licence, { ...licence, licenseText: "" })).toEqual({});
  });
});
