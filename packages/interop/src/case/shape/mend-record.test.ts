import { describe, expect, it } from "vitest";
import { time, uuid } from "../../../test/case/package-of.ts";
import { shapes } from "./shapes.ts";
import { id, uri, mend, at, plain } from "../../../test/case/mended.ts";

const link = { title: "T", identifier: uuid(5), uri: "https://example.org/t" };

describe("a record in which something has to be looked at", () => {
  const raw = {
    identifier: id.toUpperCase(),
    colour: "red",
    CFDocumentURI: { uri: "https://example.org/doc" },
    CFPackageURI: null,
    uri,
    lastChangeDateTime: "2017-05-25",
    fullStatement: 12,
    notes: null,
    educationalLevel: "06",
    cfItemType: "Standard",
    conceptKeywords: {},
    CFItemTypeURI: { ...link, colour: "red" },
    licenseURI: link,
    statusStartDate: "2026-05-29 10:00",
    statusEndDate: "2026-05-29",
    extensions: { acme: 1, "whole-learner/framework": { kind: "outcome", other: { a: 1 } } },
  };

  it("is read field by field, each repair told, nothing lost", () => {
    expect(mend(shapes.item, raw)).toStrictEqual({
      record: {
        id,
        shape: shapes.item,
        above: ["CFItems"],
        at: 3,
        fields: {
          uri,
          lastChangeDateTime: "2017-05-25T00:00:00Z",
          fullStatement: "12",
          educationLevel: ["06"],
          CFItemType: "Standard",
          CFItemTypeURI: link,
          licenseURI: link,
          statusStartDate: "2026-05-29",
          statusEndDate: "2026-05-29",
        },
        other: { colour: "red", CFDocumentURI: { uri: "https://example.org/doc" } },
        unusable: { conceptKeywords: {}, CFItemTypeURI: { ...link, colour: "red" } },
        extensions: { acme: 1 },
        ours: {},
        raw,
      },
      issues: [
        at("colour", "unknown-key", { key: "colour" }, "carried"),
        at("CFPackageURI", "null-value", { field: "CFPackageURI" }, "left-out"),
        at("lastChangeDateTime", "time-without-zone", { field: "lastChangeDateTime" }, "converted"),
        at(
          "fullStatement",
          "value-converted",
          { field: "fullStatement", expected: "a text" },
          "converted",
        ),
        at("notes", "null-value", { field: "notes" }, "left-out"),
        at(
          "educationalLevel",
          "legacy-key",
          { key: "educationalLevel", now: "educationLevel" },
          "renamed",
        ),
        at("cfItemType", "legacy-key", { key: "cfItemType", now: "CFItemType" }, "renamed"),
        at(
          "conceptKeywords",
          "value-unusable",
          { field: "conceptKeywords", expected: "a list of texts" },
          "carried",
          "warning",
        ),
        at(
          "CFItemTypeURI",
          "value-converted",
          { field: "CFItemTypeURI", expected: "a link with title, identifier and uri" },
          "converted",
        ),
        at(
          "statusStartDate",
          "value-converted",
          { field: "statusStartDate", expected: "a day such as 2026-05-29" },
          "converted",
        ),
        at("identifier", "case-identifier-case", { identifier: id.toUpperCase() }, "converted"),
      ],
    });
  });

  it("of our own export says again what it kept, and no time or URI that was made for it", () => {
    const kept = { other: { colour: "red" }, unusable: { language: 5 }, undated: time };
    const { record, issues } = mend(
      shapes.item,
      {
        identifier: id,
        uri: `urn:uuid:${id}`,
        lastChangeDateTime: time,
        fullStatement: "Adds",
        size: 1,
        extensions: { acme: 1, "whole-learner/framework": kept },
      },
      true,
    );
    expect(record).toMatchObject({ id, extensions: { acme: 1 }, ours: kept });
    expect(record.fields).toStrictEqual({ fullStatement: "Adds" });
    expect(record.other).toStrictEqual({ size: 1, colour: "red" });
    expect(record.unusable).toStrictEqual({ language: 5 });
    expect(issues).toEqual([at("size", "unknown-key", { key: "size" }, "carried")]);
  });

  it("keeps a time that is not the one that was made", () => {
    const extensions = { "whole-learner/framework": { undated: "2020-01-01T00:00:00Z" } };
    expect(mend(shapes.item, { ...plain, extensions }, true).record.fields).toStrictEqual({
      uri,
      lastChangeDateTime: time,
      fullStatement: "Adds",
    });
  });

  it("gets what its kind requires, and is told of what an export makes", () => {
    const { record, issues } = mend(shapes.licence, { identifier: id, uri: "", title: "L" });
    expect(record.fields).toStrictEqual({ title: "L", licenseText: "" });
    expect(issues).toEqual(
      ["licenseText", "uri", "lastChangeDateTime"].map((field) =>
        at(field, "field-missing", { field }, "made"),
      ),
    );
  });

  it("is told of no URI where that is made of its identifier", () => {
    const { record, issues } = mend(shapes.item, { ...plain, uri: `urn:uuid:${id}` });
    expect(record.fields).toStrictEqual({ lastChangeDateTime: time, fullStatement: "Adds" });
    expect(issues).toEqual([]);
  });
});

describe("an old or mistaken key", () => {
  it("is an unknown one where the right one is there, or the record has no such field", () => {
    const level = { educationalLevel: "06", educationLevel: ["05"] };
    const twice = mend(shapes.item, { ...plain, ...level });
    expect(twice.record.fields["educationLevel"]).toEqual(["05"]);
    expect(twice.record.other).toEqual({ educationalLevel: "06" });
    expect(twice.issues).toEqual([
      at("educationalLevel", "unknown-key", { key: "educationalLevel" }, "carried"),
    ]);
    const foreign = mend(shapes.rubric, { ...plain, fullStatement: null, cfItemType: "x" });
    expect(foreign.record.other).toEqual({ cfItemType: "x" });
    expect(foreign.issues.at(-1)).toEqual(
      at("cfItemType", "unknown-key", { key: "cfItemType" }, "carried"),
    );
  });

  it("says what is unusable of it under its own name", () => {
    const { record, issues } = mend(shapes.item, { ...plain, educationalLevel: {} });
    expect(record.unusable).toStrictEqual({ educationalLevel: {} });
    expect(record.fields).not.toHaveProperty("educationLevel");
    expect(issues).toEqual([
      at(
        "educationalLevel",
        "legacy-key",
        { key: "educationalLevel", now: "educationLevel" },
        "renamed",
      ),
      at(
        "educationalLevel",
        "value-unusable",
        { field: "educationLevel", expected: "a list of texts" },
        "carried",
        "warning",
      ),
    ]);
  });

  it("may be that of the URI of an association", () => {
    const { uri: _, ...rest } = plain;
    const { record, issues } = mend(shapes.association, { ...rest, CFItemAssociationURI: uri });
    expect(record.fields).toStrictEqual({ lastChangeDateTime: time, uri });
    expect(issues.map(({ code }) => code)).toEqual(["unknown-key", "legacy-key"]);
  });
});
