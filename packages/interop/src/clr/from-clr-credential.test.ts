import { describe, expect, it } from "vitest";
import type { JsonRecord } from "../json/json-record.ts";
import { fromClrCredential } from "./index.ts";

const finding = (
  code: string,
  path: readonly (string | number)[],
  data: object,
  { severity = "warning", repair = "none" }: { severity?: string; repair?: string } = {},
) => ({ code, severity, path, data, repair });
const missing = (path: readonly (string | number)[], ...fields: readonly string[]) =>
  fields.map((field) => finding("field-missing", path, { field }));

const credential = (fields: JsonRecord, subject: JsonRecord = {}): JsonRecord => ({
  type: "AchievementCredential",
  issuer: "urn:x:school",
  validFrom: "2026-06-12T00:00:00Z",
  ...fields,
  credentialSubject: { type: "AchievementSubject", achievement: [], ...subject },
});
const record: JsonRecord = {
  "@context": ["https://www.w3.org/ns/credentials/v2"],
  id: "urn:x:record",
  type: ["VerifiableCredential", "ClrCredential"],
  name: "Record",
  issuer: "urn:x:school",
  validFrom: "2026-06-12T00:00:00Z",
};
const read = (subject: JsonRecord, fields: JsonRecord = {}) =>
  fromClrCredential({
    ...record,
    ...fields,
    credentialSubject: { type: "ClrSubject", ...subject },
  });
const place = (list: string, at: number, ...more: readonly string[]) => [
  "credentialSubject",
  list,
  at,
  ...more,
];

describe("a learner record that is read", () => {
  it.each<[unknown, readonly object[]]>([
    ["{", [finding("not-json-text", [], {}, { severity: "error", repair: "left-out" })]],
    [[], []],
    [{ type: "AchievementCredential" }, []],
  ])("is none in %j", (input, before) => {
    expect(fromClrCredential(input)).toEqual({
      value: undefined,
      issues: [
        ...before,
        finding("clr-not-one", [], {}, { severity: "error", repair: "left-out" }),
      ],
    });
  });

  it("can be nearly nothing, and each thing that lacks is told", () => {
    expect(fromClrCredential({ type: "ClrCredential" })).toEqual({
      value: {
        issuer: {},
        learner: { identifiers: [] },
        evidence: [],
        signed: false,
        partial: false,
        credentials: [],
        achievements: [],
        associations: [],
      },
      issues: [
        ...missing([], "credentialSubject", "name"),
        ...missing([], "id", "issuer"),
        ...missing([], "validFrom"),
      ],
    });
  });

  it("of the older form is told to be one", () => {
    const { issues } = read(
      { id: "urn:x:ana", verifiableCredential: credential({ id: "urn:x:1" }, { id: "urn:x:ana" }) },
      { "@context": "https://www.w3.org/2018/credentials/v1" },
    );
    expect(issues).toEqual([finding("credential-older-shape", [], { shape: "vc-1.1" })]);
  });

  it.each<[unknown, boolean]>([
    [true, true],
    [false, false],
    ["true", false],
  ])("is a part where `partial` is %j: %j", (partial, is) => {
    expect(read({}, { partial: partial as boolean }).value?.partial).toBe(is);
  });

  it("is of the type of a learner record's subject", () => {
    expect(read({ type: "Person", id: "urn:x:ana" }).issues).toEqual([
      finding("credential-type-wrong", ["credentialSubject", "type"], {
        expected: "ClrSubject",
        found: "Person",
      }),
      finding("clr-empty", ["credentialSubject"], {}),
    ]);
  });

  it("tells whose credentials are another's and which come twice; of what is not said, nothing is", () => {
    const { value, issues } = read({
      id: "urn:x:ana",
      verifiableCredential: [
        credential({ id: "urn:x:1" }, { id: "urn:x:ana" }),
        credential({ id: "urn:x:1" }, { id: "urn:x:ben" }),
        credential({}, { identifier: { type: "IdentityObject", identityHash: "h" } }),
        credential({}, { id: "urn:x:ana" }),
      ],
    });
    expect(value?.credentials).toHaveLength(4);
    expect(issues).toEqual([
      finding("clr-other-learner", place("verifiableCredential", 1, "credentialSubject"), {
        learner: "urn:x:ben",
      }),
      finding("clr-credential-twice", place("verifiableCredential", 1, "id"), { id: "urn:x:1" }),
      ...missing(place("verifiableCredential", 2), "id"),
      ...missing(place("verifiableCredential", 3), "id"),
    ]);
  });

  it("of somebody unnamed can hold credentials of anybody", () => {
    const { issues } = read({
      identifier: { type: "IdentityObject", identityHash: "h" },
      verifiableCredential: credential({ id: "urn:x:1" }, { id: "urn:x:ben" }),
    });
    expect(issues).toEqual([]);
  });

  it("keeps associations that are whole, and tells which of their ends lie outside", () => {
    const association = (fields: JsonRecord): JsonRecord => ({ type: "Association", ...fields });
    const achievement = (id: string): JsonRecord => ({
      id,
      type: "Achievement",
      name: id,
      description: id,
      criteria: { narrative: id },
    });
    const [claimed, free] = ["urn:x:claimed", "urn:x:free"];
    const { value, issues } = read({
      id: "urn:x:ana",
      verifiableCredential: credential(
        { id: "urn:x:1" },
        { id: "urn:x:ana", achievement: achievement(claimed) },
      ),
      achievement: achievement(free),
      association: [
        association({ associationType: "isChildOf", sourceId: claimed, targetId: free }),
        association({ associationType: "precedes", sourceId: "urn:x:far", targetId: free }),
        association({ associationType: "likes", sourceId: claimed, targetId: free }),
        { sourceId: claimed, targetId: free },
        association({ associationType: "isPartOf", targetId: free }),
        association({ associationType: "isPartOf", sourceId: claimed }),
      ],
    });
    expect(value?.achievements).toEqual([
      {
        id: free,
        name: free,
        description: free,
        criteria: free,
        alignments: [],
        scales: [],
      },
    ]);
    expect(value?.associations).toEqual([
      { type: "isChildOf", from: claimed, to: free },
      { type: "precedes", from: "urn:x:far", to: free },
    ]);
    expect(issues).toEqual([
      finding(
        "clr-association-outside",
        place("association", 1, "sourceId"),
        { end: "urn:x:far" },
        { repair: "kept-as-external" },
      ),
      finding(
        "clr-association-unknown",
        place("association", 2, "associationType"),
        { type: "likes" },
        { repair: "left-out" },
      ),
      ...missing(place("association", 3), "type", "associationType"),
      ...missing(place("association", 4), "sourceId"),
      ...missing(place("association", 5), "targetId"),
    ]);
  });

  it.each([
    "exactMatchOf",
    "isChildOf",
    "isParentOf",
    "isPartOf",
    "isPeerOf",
    "isRelatedTo",
    "precedes",
    "replacedBy",
  ])("knows the association %s", (type) => {
    const { value } = read({
      association: { type: "Association", associationType: type, sourceId: "a", targetId: "b" },
    });
    expect(value?.associations).toEqual([{ type, from: "a", to: "b" }]);
  });

  it("is asked whether it and all in it are valid at a time", () => {
    const { issues } = fromClrCredential(
      {
        ...record,
        credentialSubject: {
          id: "urn:x:ana",
          type: "ClrSubject",
          verifiableCredential: [credential({ id: "urn:x:1" }, { id: "urn:x:ana" })],
        },
      },
      { at: "2026-01-01T00:00:00.000Z" },
    );
    const early = (path: readonly (string | number)[]) =>
      finding("credential-not-yet-valid", path, { from: "2026-06-12T00:00:00.000Z" });
    expect(issues).toEqual([
      early(["validFrom"]),
      early(place("verifiableCredential", 0, "validFrom")),
    ]);
  });
});
