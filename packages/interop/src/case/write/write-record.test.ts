import { canonicalJson, uuidV5 } from "@whole-learner/core/identity";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { time, uuid } from "../../../test/case/package-of.ts";
import { shapes } from "../shape/shapes.ts";
import { writeRecord, writeStored } from "./write-record.ts";

const documentId = uuid(77);
const writing = { version: "1.1", documentId, changed: time } as const;
const old = { version: "1.0", documentId, changed: time } as const;

const link = { title: "T", identifier: uuid(5), uri: "a b" };
const oldLink = { ...link, uri: "local:a%20b" };

const item = deepFreeze({
  id: uuid(1),
  fields: { fullStatement: "Says", notes: null, licenseURI: link, statusEndDate: "2026-13-01" },
  carried: {
    notes: "gone",
    subject: ["Art"],
    subjectURI: [link],
    educationLevel: "03",
    other: { colour: "red", subject: 1, licenseURI: 2, extensions: "none" },
    unusable: { language: 5 },
  },
  extensions: { acme: 1 },
  ours: { kind: "outcome" },
});

describe("a record", () => {
  it("says in 1.1 under extensions what has no field", () => {
    expect(writeRecord(shapes.item, item, writing)).toEqual({
      identifier: uuid(1),
      uri: `urn:uuid:${uuid(1)}`,
      lastChangeDateTime: time,
      fullStatement: "Says",
      subject: ["Art"],
      subjectURI: [link],
      educationLevel: ["03"],
      licenseURI: link,
      extensions: {
        acme: 1,
        "whole-learner/framework": {
          kind: "outcome",
          undated: time,
          other: { colour: "red", subject: 1, licenseURI: 2, extensions: "none" },
          unusable: { language: 5, statusEndDate: "2026-13-01" },
        },
      },
    });
  });

  it("has in 1.0 its unknown keys in their place, no field of 1.1, and URIs that are some", () => {
    expect(writeRecord(shapes.item, item, old)).toEqual({
      identifier: uuid(1),
      uri: `urn:uuid:${uuid(1)}`,
      lastChangeDateTime: time,
      fullStatement: "Says",
      educationLevel: ["03"],
      licenseURI: oldLink,
      colour: "red",
    });
  });

  it.each([
    ["document", true],
    ["item", true],
    ["association", true],
    ["rubric", false],
    ["criterion", false],
    ["level", false],
    ["grouping", false],
  ] as const)("that is a %s takes unknown keys in 1.0: %s", (type, takes) => {
    const parts = { ...item, fields: {}, carried: { other: { colour: "red" }, title: "T" } };
    const { colour } = writeRecord(shapes[type], parts, old) as { colour?: unknown };
    expect(colour).toBe(takes ? "red" : undefined);
  });

  it("keeps its own words where an unknown key has the name of one", () => {
    const parts = { ...item, fields: {}, carried: { other: { identifier: "mine" } } };
    expect(writeRecord(shapes.item, parts, old).identifier).toBe(uuid(1));
  });

  it("has no extensions where there is nothing to say, and those of others alone", () => {
    const dated = { ...item, ours: {}, fields: {}, carried: { lastChangeDateTime: time } };
    const bare = { identifier: uuid(1), uri: `urn:uuid:${uuid(1)}`, lastChangeDateTime: time };
    expect(writeRecord(shapes.item, { ...dated, extensions: {} }, writing)).toEqual(bare);
    expect(writeRecord(shapes.item, dated, writing)).toEqual({ ...bare, extensions: { acme: 1 } });
    // The schema has a list here.
    expect(writeRecord(shapes.level, dated, writing)).toEqual({
      ...bare,
      extensions: [{ acme: 1 }],
    });
  });

  it.each([
    ["as it came", "1.1", link],
    ["without what 1.0 does not have", "1.0", oldLink],
  ] as const)("has every kind of link %s", (_, version, written) => {
    const parts = {
      ...item,
      ours: {},
      carried: { lastChangeDateTime: time },
      extensions: {},
      fields: { uri: "a b", subjectURI: [link, link], licenseURI: link },
    };
    const uri = version === "1.0" ? "local:a%20b" : "a b";
    expect(writeRecord(shapes.document, parts, { ...writing, version })).toEqual({
      identifier: uuid(1),
      uri,
      lastChangeDateTime: time,
      subjectURI: [written, written],
      licenseURI: written,
    });
    const end = { ...link, targetType: "CASE" };
    const ends = { ...parts, fields: { originNodeURI: end } };
    expect(writeRecord(shapes.association, ends, { ...writing, version })["originNodeURI"]).toEqual(
      version === "1.0" ? oldLink : end,
    );
  });

  it.each([
    [uuid(5), `urn:uuid:${uuid(5)}`],
    ["M.1", "local:M.1"],
    ["", "local:unknown"],
  ])("names in 1.0 the target %j of a link whose URI is empty: %s", (identifier, uri) => {
    const end = { title: "T", identifier, uri: "" };
    const parts = { ...item, fields: { originNodeURI: end }, carried: {} };
    expect(writeRecord(shapes.association, parts, old)["originNodeURI"]).toEqual({ ...end, uri });
  });

  it("has the texts that the standard asks for, empty where nothing is known", () => {
    const parts = { ...item, fields: {}, carried: { title: "T" }, ours: {}, extensions: {} };
    expect(writeRecord(shapes["item-type"], parts, writing)).toEqual({
      identifier: uuid(1),
      uri: `urn:uuid:${uuid(1)}`,
      lastChangeDateTime: time,
      title: "T",
      description: "",
      hierarchyCode: "",
      extensions: { "whole-learner/framework": { undated: time } },
    });
  });
});

describe("a record that was carried whole", () => {
  const stored = deepFreeze({ title: "T", lastChangeDateTime: "2025-01-01T00:00:00Z" });

  it("comes back, with the fields that were written anew", () => {
    const record = { ...stored, identifier: uuid(3), uri: "urn:x", extensions: { acme: 1 } };
    expect(writeStored(shapes.grouping, record, writing)).toEqual(record);
    expect(writeStored(shapes.grouping, record, writing, { title: "N" })).toEqual({
      ...record,
      title: "N",
    });
  });

  it.each([undefined, 5, "none"])("has an identifier made of it where its own is %s", (given) => {
    const record = { ...stored, ...(given === undefined ? {} : { identifier: given }) };
    const made = uuidV5(canonicalJson(record), documentId);
    expect(writeStored(shapes.grouping, { ...record, extensions: {} }, writing).identifier).toBe(
      uuidV5(canonicalJson({ ...record, extensions: {} }), documentId),
    );
    expect(writeStored(shapes.grouping, record, writing)).toEqual({
      ...stored,
      identifier: made,
      uri: `urn:uuid:${made}`,
    });
  });
});
