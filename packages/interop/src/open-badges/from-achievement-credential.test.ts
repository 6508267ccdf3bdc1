import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { codes } from "../../test/codes.ts";
import { frame, log, made } from "../../test/open-badges/made.ts";
import { sent } from "../../test/sent.ts";
import { fromAchievementCredential } from "./index.ts";

describe("a credential that is read", () => {
  const credential = sent(made({ log, awarded: "2026-06-11T00:00:00Z" }).value);

  it("says what it said", () => {
    const { value, issues } = fromAchievementCredential(JSON.stringify(credential));
    expect(issues).toEqual([]);
    expect(value).toMatchObject({
      id: frame.id,
      name: "Listens",
      issuer: { id: "https://school.example", name: "Our School" },
      learner: { id: "did:example:ana", identifiers: [] },
      validFrom: "2026-06-12T00:00:00.000Z",
      awarded: "2026-06-11T00:00:00.000Z",
      signed: false,
      achievement: { name: "Listens", type: "Competency", code: "TEAM.1", language: "en" },
      evidence: [
        { uri: "https://school.example/film", name: "The film", genre: "exhibition" },
        { name: "Talk" },
      ],
    });
    expect(value?.results).toMatchObject([
      { level: { name: "Does it", level: "does", points: 2.5 } },
    ]);
    expect(value?.achievement.scales[0]?.required).toBe(value?.results[0]?.level?.id);
    expect(value?.achievement.alignments).toMatchObject([{ type: "CFItem", code: "TEAM.1" }]);
  });

  const subject = credential["credentialSubject"] as Record<string, unknown>;
  const result = (subject["result"] as readonly Record<string, unknown>[])[0];
  const withSubject = (fields: object) => ({
    ...credential,
    credentialSubject: { ...subject, ...fields },
  });
  // The semantic faults of the validator's own samples: each passes the schema.
  it.each<[string, object, readonly string[]]>([
    [
      "evidence of a type of its own",
      { ...credential, evidence: { type: ["Invented"] } },
      ["credential-type-wrong /evidence/type"],
    ],
    [
      "an issuer of a type of its own",
      { ...credential, issuer: { id: "https://a.example", type: ["Invented"] } },
      ["credential-type-wrong /issuer/type"],
    ],
    [
      "a level that is not there",
      withSubject({ result: [{ ...result, achievedLevel: "urn:x:y" }] }),
      ["credential-level-unknown /credentialSubject/result/0/achievedLevel"],
    ],
    [
      "a result without description",
      withSubject({ result: [{ ...result, resultDescription: "urn:x:y" }] }),
      ["credential-result-undescribed /credentialSubject/result/0/resultDescription"],
    ],
    [
      "a status that was refused",
      withSubject({ result: [{ type: ["Result"], status: "NotStarted" }] }),
      ["credential-status-unknown /credentialSubject/result/0/status"],
    ],
    [
      "nobody whom it is about",
      withSubject({ id: undefined }),
      ["credential-subject-unnamed /credentialSubject"],
    ],
    [
      "two whom it is about, of whom the first counts",
      { ...credential, credentialSubject: [subject, { ...subject, id: "did:example:ben" }] },
      ["value-unusable /credentialSubject"],
    ],
    [
      "another's key",
      {
        ...credential,
        proof: { type: "DataIntegrityProof", verificationMethod: "https://other.example#k" },
      },
      ["credential-proof-foreign /proof/verificationMethod"],
    ],
    [
      "times in disorder",
      { ...credential, validUntil: "2020-01-01T00:00:00Z" },
      ["credential-never-valid /validUntil"],
    ],
    [
      "a time without a zone",
      { ...credential, validFrom: "2026-06-12" },
      ["time-without-zone /validFrom"],
    ],
    [
      "no achievement",
      withSubject({ achievement: undefined, result: undefined }),
      ["field-missing /credentialSubject"],
    ],
    [
      "a subject of another type",
      withSubject({ type: "Person" }),
      ["credential-type-wrong /credentialSubject/type"],
    ],
  ])("is said to have %s", (_, input, said) => {
    const { value, issues } = fromAchievementCredential(deepFreeze(sent(input)));
    expect(value).toBeDefined();
    expect(codes(issues)).toEqual(said);
  });

  it("is asked whether it is valid at a time only where one is given", () => {
    const short = { ...credential, validUntil: "2026-12-31T00:00:00Z" };
    expect(fromAchievementCredential(short).issues).toEqual([]);
    const at = (time: string) => codes(fromAchievementCredential(short, { at: time }).issues);
    expect(at("2027-01-01T00:00:00.000Z")).toEqual(["credential-expired /validUntil"]);
    expect(at("2026-12-31T00:00:00.000Z")).toEqual([]);
    expect(at("2026-06-12T00:00:00.000Z")).toEqual([]);
    expect(at("2025-01-01T00:00:00.000Z")).toEqual(["credential-not-yet-valid /validFrom"]);
  });

  it("can have one of each instead of lists, a text in languages, an issuer by its URI, and hashed names", () => {
    const { value, issues } = fromAchievementCredential({
      "@context": ["https://www.w3.org/ns/credentials/v2"],
      id: "urn:x:1",
      type: ["VerifiableCredential", "OpenBadgeCredential"],
      issuer: "did:example:school",
      validFrom: "2026-01-01T00:00:00Z",
      credentialSubject: {
        type: "AchievementSubject",
        identifier: {
          type: "IdentityObject",
          hashed: true,
          identityHash: "sha256$00",
          identityType: "emailAddress",
        },
        achievement: {
          id: "urn:x:2",
          type: "Achievement",
          name: { es: "Escucha" },
          description: "d",
          criteria: { id: "https://a.example/criteria" },
          resultDescription: {
            id: "urn:x:3",
            type: "ResultDescription",
            name: "r",
            resultType: "RubricCriterionLevel",
            rubricCriterionLevel: {
              id: "urn:x:4",
              type: "RubricCriterionLevel",
              name: "Does",
              points: "",
            },
          },
        },
        result: { type: "Result", achievedLevel: "urn:x:4", value: "3", status: "Completed" },
      },
      proof: { type: "DataIntegrityProof", verificationMethod: "did:key:z6#z6" },
    });
    expect(issues).toEqual([]);
    expect(value).toMatchObject({
      issuer: { id: "did:example:school" },
      learner: { identifiers: ["sha256$00"] },
      achievement: { name: "Escucha", criteria: "https://a.example/criteria" },
      results: [{ level: { id: "urn:x:4", name: "Does" }, value: "3", status: "Completed" }],
      signed: true,
    });
    expect(value?.results[0]?.level).not.toHaveProperty("points");
  });
});
