import { describe, expect, it } from "vitest";
import { codes } from "../../test/codes.ts";
import { fromAchievementCredential } from "./index.ts";

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
    expect(issues).toMatchObject([
      { code: "credential-older-shape", data: { shape }, severity: "error" },
    ]);
  });

  it.each([
    ["no JSON", "{"],
    ["a list", []],
    ["another thing", { type: "Person" }],
  ])("is none where there is %s", (_, input) => {
    const { value, issues } = fromAchievementCredential(input);
    expect(value).toBeUndefined();
    expect(issues.at(-1)?.code).toBe("credential-not-one");
  });
});
