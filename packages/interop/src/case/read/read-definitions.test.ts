import type { Json } from "@whole-learner/core/parse";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { readingOf } from "../../../test/case/reading-of.ts";
import type { JsonRecord } from "../../json/json-record.ts";
import { openPackage } from "./open-package.ts";
import { readDefinitions } from "./read-definitions.ts";

const id = "4a2f0f0e-1111-4a39-9a64-0c6f2f3a7d11";
const record = {
  identifier: id,
  uri: "https://example.org/d",
  lastChangeDateTime: "2026-01-05T08:00:00Z",
};

const definitionsOf = (definitions: JsonRecord) => {
  const reading = readingOf();
  const opened = openPackage(
    deepFreeze<Json>({ CFPackage: { CFItems: [], CFDefinitions: definitions } }),
    [],
  );
  if (opened === undefined) throw new Error("no package");
  return { read: readDefinitions(reading, opened), issues: reading.issues };
};

const path = (...more: readonly (string | number)[]) => ["CFPackage", "CFDefinitions", ...more];

describe("the definitions of a package", () => {
  it("are read as CASE 1.1 has them, list by list", () => {
    const lists = {
      CFConcepts: [{ ...record, title: "C", hierarchyCode: "1", keywords: "a|b" }],
      CFSubjects: [{ ...record, title: "S", hierarchyCode: "1" }],
      CFLicenses: [{ ...record, title: "L", licenseText: "Do as you like" }],
      CFItemTypes: [{ ...record, title: "T", description: "D", hierarchyCode: "1", typeCode: "t" }],
      CFAssociationGroupings: [{ ...record, title: "G" }],
    };
    expect(definitionsOf(lists)).toStrictEqual({ read: lists, issues: [] });
  });

  it("keep the extensions of their records and of others, and what our own export kept beside them", () => {
    const others = { "example.org": { a: 1 } };
    const kept = { "whole-learner/framework": { other: { CFColours: ["red"] } } };
    const subject = { ...record, title: "S", hierarchyCode: "1" };
    expect(
      definitionsOf({
        CFSubjects: [{ ...subject, extensions: others }],
        extensions: { ...others, ...kept },
      }),
    ).toStrictEqual({
      read: {
        CFSubjects: [{ ...subject, extensions: others }],
        extensions: others,
        other: { CFColours: ["red"] },
      },
      issues: [],
    });
    expect(definitionsOf({ extensions: kept })).toStrictEqual({
      read: { other: { CFColours: ["red"] } },
      issues: [],
    });
    expect(definitionsOf({ extensions: others })).toStrictEqual({
      read: { extensions: others },
      issues: [],
    });
    expect(definitionsOf({ extensions: { "whole-learner/framework": 5 } })).toStrictEqual({
      read: {},
      issues: [],
    });
  });

  it("lose nothing where they are not as CASE has them", () => {
    const stray = (place: number, found: string) => ({
      code: "not-a-record",
      severity: "error",
      path: path("CFSubjects", place),
      data: { list: "CFSubjects", found },
      repair: "carried",
    });
    const unknown = (key: string) => ({
      code: "unknown-key",
      severity: "note",
      path: path(key),
      data: { key },
      repair: "carried",
    });
    expect(
      definitionsOf({
        CFConcepts: null,
        CFSubjects: [null, "Maths", [1], { ...record, title: "S" }],
        CFLicenses: { a: record },
        CFColours: [record],
        toString: { a: 1 },
        extensions: [1],
      }),
    ).toStrictEqual({
      read: {
        CFSubjects: [{ ...record, title: "S", hierarchyCode: "" }],
        other: {
          CFSubjects: [null, "Maths", [1]],
          CFLicenses: { a: record },
          CFColours: [record],
          toString: { a: 1 },
          extensions: [1],
        },
      },
      issues: [
        {
          code: "null-value",
          severity: "note",
          path: path("CFConcepts"),
          data: { field: "CFConcepts" },
          repair: "left-out",
        },
        stray(0, "null"),
        stray(1, "string"),
        stray(2, "list"),
        {
          code: "field-missing",
          severity: "note",
          path: path("CFSubjects", 3, "hierarchyCode"),
          data: { field: "hierarchyCode" },
          repair: "made",
        },
        unknown("CFLicenses"),
        unknown("CFColours"),
        unknown("toString"),
        unknown("extensions"),
      ],
    });
  });
});
