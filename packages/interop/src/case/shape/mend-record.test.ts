import { canonicalJson, uuidV5 } from "@whole-learner/core/identity";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { time, uuid } from "../../../test/case/package-of.ts";
import type { InteropIssue } from "../../issue/issue.ts";
import type { JsonRecord } from "../../json/json-record.ts";
import { mendRecord } from "./mend-record.ts";
import { type Shape, shapes } from "./shapes.ts";

const documentId = uuid(77);
const id = "abcdef00-1234-4000-8000-00000000000a";
const uri = "https://example.org/1";
const link = { title: "T", identifier: uuid(5), uri: "https://example.org/t" };

const mend = (shape: Shape, raw: JsonRecord, trusts = false) => {
  const issues: InteropIssue[] = [];
  const from = deepFreeze({ shape, raw, above: ["CFItems"], at: 3 });
  const record = mendRecord({ issues, documentId, isOurs: trusts, trusts }, from);
  return { record, issues };
};

/** An issue at a field of the record. */
const at = (
  field: string,
  code: string,
  data: object,
  repair: string,
  severity: "note" | "warning" = "note",
) => ({ code, severity, path: ["CFItems", 3, field], data, repair });

const plain = { identifier: id, uri, lastChangeDateTime: time, fullStatement: "Adds" };

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

describe("the identifier of a record", () => {
  const nameless = { fullStatement: "Adds", lastChangeDateTime: time };
  const fromUri = `https://example.org/${id.toUpperCase()}/`;
  it.each<[string, JsonRecord, string, JsonRecord]>([
    ["at the end of its URI", { ...nameless, uri: fromUri }, id, {}],
    ["made of its URI", { ...nameless, uri }, uuidV5(uri, documentId), {}],
    [
      "made of one that is no UUID",
      { ...nameless, uri, identifier: "local-1" },
      uuidV5("local-1", documentId),
      { identifier: "local-1" },
    ],
    [
      "at the end of its URI rather than one that is no UUID",
      { ...nameless, uri: fromUri, identifier: "local-1" },
      id,
      { identifier: "local-1" },
    ],
    ["none in a null", { ...nameless, uri: fromUri, identifier: null }, id, {}],
    ["none in a number", { ...nameless, uri: fromUri, identifier: 5 }, id, { identifier: 5 }],
    ["made of all that it says", nameless, uuidV5(canonicalJson(nameless), documentId), {}],
  ])("is %s", (_, raw, made, unusable) => {
    const { record, issues } = mend(shapes.item, raw);
    expect(record.id).toBe(made);
    expect(record.unusable).toStrictEqual(unusable);
    expect(issues[0]).toEqual(
      at("identifier", "case-identifier-made", { made }, "made", "warning"),
    );
  });

  it("is its own, in small letters", () => {
    expect(mend(shapes.item, { ...plain, colour: 1 }).record.id).toBe(id);
    expect(mend(shapes.item, { ...plain, identifier: id.toUpperCase() }).record).toMatchObject({
      id,
      unusable: {},
    });
  });
});

describe("what stands under extensions", () => {
  it.each<[string, unknown, object]>([
    ["an object", { acme: 1 }, { acme: 1 }],
    ["nothing", null, {}],
    ["an empty list", [], {}],
    ["a list of objects, as a rubric's levels have it", [{ a: 1 }, { b: 2 }], { a: 1, b: 2 }],
  ])("may be %s", (_, extensions, read) => {
    const { record, issues } = mend(shapes.level, {
      ...plain,
      fullStatement: null,
      extensions: extensions as never,
    });
    expect(record.extensions).toStrictEqual(read);
    expect(record.unusable).toStrictEqual({});
    expect(issues.map(({ code }) => code)).toEqual(["null-value"]);
  });

  it.each<[string, unknown]>([
    ["a text", "acme"],
    ["a list with something else in it", [{ a: 1 }, 5]],
    ["a list of nothing else", [5]],
    ["two that say the same key", [{ a: 1 }, { a: 2 }]],
  ])("cannot be %s", (_, extensions) => {
    for (const trusts of [false, true]) {
      const { record, issues } = mend(
        shapes.item,
        { ...plain, extensions: extensions as never },
        trusts,
      );
      expect(record.extensions).toStrictEqual({});
      expect(record.unusable).toStrictEqual({ extensions });
      expect(issues).toEqual([
        at(
          "extensions",
          "value-unusable",
          { field: "extensions", expected: "an object" },
          "carried",
          "warning",
        ),
      ]);
    }
  });

  it("is what our own export kept, in a list too", () => {
    const kept = { kind: "outcome" };
    const extensions = [{ acme: 1 }, { "whole-learner/framework": kept }];
    const { record } = mend(shapes.item, { ...plain, extensions }, true);
    expect(record).toMatchObject({ ours: kept, extensions: { acme: 1 } });
    expect(record.extensions).toStrictEqual({ acme: 1 });
    expect(mend(shapes.item, { ...plain, extensions }).record.ours).toStrictEqual({});
  });
});
