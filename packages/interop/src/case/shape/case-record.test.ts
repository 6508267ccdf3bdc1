import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { time, uuid } from "../../../test/case/package-of.ts";
import type { CaseRecord } from "./case-record.ts";
import { carriedOf, fieldsOf } from "./case-record.ts";
import { readRecord } from "./read-record.ts";
import { shapes } from "./shapes.ts";

const reading = { issues: [], documentId: uuid(77), isOurs: false, trusts: false };
const raw = deepFreeze({
  identifier: uuid(1),
  uri: "https://example.org/1",
  lastChangeDateTime: time,
  fullStatement: "Adds",
  CFDocumentURI: "https://example.org/doc",
});
const told = { uri: raw.uri, lastChangeDateTime: time, fullStatement: "Adds" };

describe("a record", () => {
  it("that is just as CASE 1.1 asks is not copied", () => {
    const issues: never[] = [];
    const record = readRecord({ ...reading, issues }, shapes.item, raw, ["CFItems"], 3);
    expect(record).toStrictEqual({
      id: uuid(1),
      shape: shapes.item,
      above: ["CFItems"],
      at: 3,
      fields: raw,
      other: { CFDocumentURI: "https://example.org/doc" },
      unusable: {},
      extensions: {},
      ours: {},
      raw,
    });
    expect(record.fields).toBe(raw);
    expect(issues).toEqual([]);
    expect(fieldsOf(record)).toEqual(told);
    expect(carriedOf(record)).toEqual({ ...told, other: record.other });
  });

  it("that was repaired has its fields alone already", () => {
    const record = readRecord(reading, shapes.item, { ...raw, notes: null }, ["CFItems"], 3);
    expect(record.fields).toEqual(told);
    expect(fieldsOf(record)).toBe(record.fields);
  });

  it.each([
    ["nothing else", {}, {}, {}],
    ["unknown keys", { a: 1 }, {}, { other: { a: 1 } }],
    ["unusable values", {}, { notes: 5 }, { unusable: { notes: 5 } }],
    ["both", { a: 1 }, { notes: 5 }, { other: { a: 1 }, unusable: { notes: 5 } }],
  ])("carries its fields and %s", (_, other, unusable, carried) => {
    const fields = { fullStatement: "Adds" };
    const record: CaseRecord = {
      id: uuid(1),
      shape: shapes.item,
      above: [],
      at: 0,
      fields,
      other,
      unusable,
      extensions: { acme: 1 },
      ours: { kind: "outcome" },
      raw,
    };
    expect(carriedOf(record)).toEqual({ ...fields, ...carried });
  });
});
