import { describe, expect, it } from "vitest";
import { codes } from "../../test/codes.ts";
import type { JsonRecord } from "../json/json-record.ts";
import { fromAchievementCredential } from "./index.ts";
import { type CredentialShape, shapeOf } from "./shape-of.ts";

const v2 = "https://www.w3.org/ns/credentials/v2";
const v1 = "https://www.w3.org/2018/credentials/v1";
const badges2 = "https://w3id.org/openbadges/v2";
const badges1 = "https://w3id.org/openbadges/v1";

describe("the shape of a credential", () => {
  it.each<[string, JsonRecord, CredentialShape | undefined]>([
    ["a credential by its context", { "@context": [v2], type: "VerifiableCredential" }, "vc-2.0"],
    ["an older one by its context", { "@context": v1, type: "OpenBadgeCredential" }, "vc-1.1"],
    [
      "one of both contexts by the newer, whatever its fields",
      { "@context": [v1, v2], type: ["AchievementCredential"], issuanceDate: "2020" },
      "vc-2.0",
    ],
    [
      "one without a context by its older field",
      { type: "ClrCredential", issuanceDate: "a" },
      "vc-1.1",
    ],
    [
      "one without a context that has both fields",
      { type: "ClrCredential", issuanceDate: "a", validFrom: "a" },
      "vc-2.0",
    ],
    ["one with nothing to tell", { type: "ClrCredential" }, "vc-2.0"],
    ["a context of its own", { "@context": "https://a.example", type: "ClrCredential" }, "vc-2.0"],
    ["a context alone, which is no credential", { "@context": [v2] }, undefined],
    ["badges of 2", { "@context": badges2 }, "open-badges-2"],
    ["an assertion without a context", { type: "Assertion" }, "open-badges-2"],
    ["a class without a context", { type: "BadgeClass" }, "open-badges-2"],
    ["badges of 1", { "@context": badges1, type: "Assertion" }, "open-badges-1"],
    ["the oldest, for somebody", { badge: "b", recipient: "r" }, "open-badges-1"],
    ["the oldest, to be verified", { badge: "b", verify: {} }, "open-badges-1"],
    ["a badge that says no more", { badge: "b", verify: "hosted" }, undefined],
    ["somebody without a badge", { recipient: {}, verify: {} }, undefined],
    ["nothing", {}, undefined],
  ])("is told: %s", (_, record, shape) => {
    expect(shapeOf(record)).toBe(shape);
  });
});

describe("an older shape", () => {
  it("of Verifiable Credentials 1.1 is read with a warning", () => {
    const { value, issues } = fromAchievementCredential({
      "@context": ["https://www.w3.org/2018/credentials/v1"],
      id: "urn:x:1",
      type: ["VerifiableCredential", "OpenBadgeCredential"],
      issuer: { id: "https://a.example", type: ["Profile"] },
      issuanceDate: "2022-01-01T00:00:00Z",
      expirationDate: "2023-01-01T00:00:00Z",
      credentialSubject: { id: "urn:x:2", type: ["AchievementSubject"] },
    });
    expect(issues[0]).toEqual({
      code: "credential-older-shape",
      severity: "warning",
      path: [],
      data: { shape: "vc-1.1" },
      repair: "none",
    });
    expect(issues.at(-1)).toEqual({
      code: "legacy-key",
      severity: "note",
      path: ["expirationDate"],
      data: { key: "expirationDate", now: "validUntil" },
      repair: "renamed",
    });
    expect(codes(issues)).toEqual([
      "credential-older-shape /",
      "field-missing /credentialSubject",
      "legacy-key /issuanceDate",
      "legacy-key /expirationDate",
    ]);
    expect(value).toMatchObject({
      validFrom: "2022-01-01T00:00:00.000Z",
      validUntil: "2023-01-01T00:00:00.000Z",
    });
  });

  it.each<[string, object]>([
    ["open-badges-2", { "@context": "https://w3id.org/openbadges/v2", type: "Assertion" }],
    ["open-badges-2", { "@context": "https://w3id.org/openbadges/v2", type: "BadgeClass" }],
    ["open-badges-1", { "@context": "https://w3id.org/openbadges/v1", type: "Assertion" }],
    ["open-badges-1", { uid: "a", recipient: {}, badge: "https://a.example/b", verify: {} }],
  ])("of %s is told by name and not read", (shape, input) => {
    const { value, issues } = fromAchievementCredential(input);
    expect(value).toBeUndefined();
    expect(issues).toEqual([
      {
        code: "credential-older-shape",
        severity: "error",
        path: [],
        data: { shape },
        repair: "left-out",
      },
    ]);
  });

  it.each<[string, unknown, readonly string[]]>([
    ["no JSON", "{", ["not-json-text", "credential-not-one"]],
    ["a list", [], ["credential-not-one"]],
    ["another thing", { type: "Person" }, ["credential-not-one"]],
    [
      "a record of credentials",
      { type: ["VerifiableCredential", "ClrCredential"] },
      ["credential-not-one"],
    ],
    [
      "a type before a name",
      { type: ["VerifiableCredential", "MyAchievementCredential"] },
      ["credential-not-one"],
    ],
    [
      "a type after a name",
      { type: ["VerifiableCredential", "OpenBadgeCredentials"] },
      ["credential-not-one"],
    ],
  ])("is none where there is %s", (_, input, said) => {
    const { value, issues } = fromAchievementCredential(input);
    expect(value).toBeUndefined();
    expect(issues.at(-1)).toEqual({
      code: "credential-not-one",
      severity: "error",
      path: [],
      data: {},
      repair: "left-out",
    });
    expect(issues.map(({ code }) => code)).toEqual(said);
  });
});
