import { describe, expect, it } from "vitest";
import type { JsonRecord } from "../json/json-record.ts";
import { fromAchievementCredential } from "./index.ts";

const warning = (
  code: string,
  path: readonly (string | number)[],
  data: object,
  repair = "none",
) => ({ code, severity: "warning", path, data, repair });
const missing = (path: readonly (string | number)[], ...fields: readonly string[]) =>
  fields.map((field) => warning("field-missing", path, { field }));

const credential: JsonRecord = {
  "@context": ["https://www.w3.org/ns/credentials/v2"],
  id: "urn:x:1",
  type: ["VerifiableCredential", "AchievementCredential"],
  issuer: "https://school.example",
  validFrom: "2026-06-12T00:00:00Z",
  credentialSubject: { id: "did:example:ana", type: "AchievementSubject", achievement: [] },
};
const read = (fields: JsonRecord, at?: string) =>
  fromAchievementCredential({ ...credential, ...fields }, at === undefined ? {} : { at });

describe("what a credential says of itself", () => {
  it("is read whole", () => {
    const { value, issues } = read({
      name: "Listening",
      description: "What Ana has shown",
      issuer: {
        id: "https://school.example",
        type: ["Profile"],
        name: "Our School",
        url: "https://school.example/about",
      },
      validUntil: "2027-06-12T00:00:00Z",
      awardedDate: "2026-06-11T22:00:00-02:00",
      evidence: {
        id: "https://school.example/film",
        type: "Evidence",
        name: "The film",
        description: "Of our garden",
        narrative: "We dug",
        genre: "exhibition",
        audience: "Everybody",
      },
    });
    expect(issues).toEqual([]);
    expect(value).toEqual({
      id: "urn:x:1",
      name: "Listening",
      description: "What Ana has shown",
      issuer: {
        id: "https://school.example",
        name: "Our School",
        url: "https://school.example/about",
      },
      learner: { id: "did:example:ana", identifiers: [] },
      validFrom: "2026-06-12T00:00:00.000Z",
      validUntil: "2027-06-12T00:00:00.000Z",
      awarded: "2026-06-12T00:00:00.000Z",
      evidence: [
        {
          uri: "https://school.example/film",
          name: "The film",
          description: "Of our garden",
          narrative: "We dug",
          genre: "exhibition",
          audience: "Everybody",
        },
      ],
      signed: false,
      achievement: { alignments: [], scales: [] },
      results: [],
    });
  });

  it("can be nearly nothing, and each thing that lacks is told", () => {
    expect(fromAchievementCredential({ type: "AchievementCredential" })).toEqual({
      value: {
        issuer: {},
        learner: { identifiers: [] },
        evidence: [],
        signed: false,
        achievement: { alignments: [], scales: [] },
        results: [],
      },
      issues: [
        ...missing([], "credentialSubject"),
        ...missing([], "id", "issuer"),
        ...missing([], "validFrom"),
      ],
    });
  });

  it("is about somebody of whom at least an identifier is known", () => {
    const subject = (fields: JsonRecord) =>
      read({ credentialSubject: { type: "AchievementSubject", achievement: [], ...fields } });
    const hashed = { type: "IdentityObject", identityHash: "sha256$00" };
    const { value, issues } = subject({ identifier: [hashed, { type: "IdentityObject" }] });
    expect(value?.learner).toEqual({ identifiers: ["sha256$00"] });
    expect(issues).toEqual([]);
    expect(subject({ identifier: { type: "Other" } })).toMatchObject({
      value: { learner: { identifiers: [] } },
      issues: [
        warning("credential-type-wrong", ["credentialSubject", "identifier", "type"], {
          expected: "IdentityObject",
          found: "Other",
        }),
        warning("credential-subject-unnamed", ["credentialSubject"], {}),
      ],
    });
  });

  it("is about a subject of the type that belongs there", () => {
    const subject = (type: JsonRecord) =>
      read({ credentialSubject: { id: "did:example:ana", achievement: [], ...type } }).issues;
    expect(subject({ type: ["Person", "Agent"] })).toEqual([
      warning("credential-type-wrong", ["credentialSubject", "type"], {
        expected: "AchievementSubject",
        found: "Person, Agent",
      }),
    ]);
    expect(subject({})).toEqual(missing(["credentialSubject"], "type"));
  });

  it("keeps what was said of a text that is no credential", () => {
    expect(fromAchievementCredential("{").issues.map(({ code }) => code)).toEqual([
      "not-json-text",
      "credential-not-one",
    ]);
  });
});

describe("when a credential is valid", () => {
  const never = warning("credential-never-valid", ["validUntil"], {});
  const until = "2026-12-31T00:00:00.000Z";
  const expired = warning("credential-expired", ["validUntil"], { until });
  const from = "2026-06-12T00:00:00.000Z";
  const early = warning("credential-not-yet-valid", ["validFrom"], { from });

  it.each<[string, JsonRecord, string | undefined, readonly object[]]>([
    ["ends before it begins", { validUntil: "2026-06-11T23:59:59Z" }, undefined, [never]],
    ["ends when it begins", { validUntil: "2026-06-12T00:00:00Z" }, undefined, []],
    ["has no end", {}, "9999-01-01T00:00:00.000Z", []],
    ["has ended", { validUntil: until }, "2026-12-31T00:00:00.001Z", [expired]],
    ["just ends", { validUntil: until }, "2026-12-31T00:00:00.000Z", []],
    ["just ends, at a time written shortly", { validUntil: until }, "2026-12-31T00:00:00Z", []],
    ["has not ended in another zone", { validUntil: until }, "2026-12-31T01:00:00+02:00", []],
    ["has not begun", { validUntil: until }, "2026-06-11T23:59:59.999Z", [early]],
    ["just begins", { validUntil: until }, "2026-06-12T00:00:00Z", []],
  ])("%s", (_, fields, at, issues) => {
    expect(read(fields, at).issues).toEqual(issues);
  });

  it("is not known where it does not say from when", () => {
    const { validFrom: _, ...rest } = credential;
    const { issues } = fromAchievementCredential({ ...rest, validUntil: until }, { at: from });
    expect(issues).toEqual(missing([], "validFrom"));
  });

  it("is said by other names in the older shape alone, where the newer are not there", () => {
    const renamed = (key: string, now: string) => ({
      code: "legacy-key",
      severity: "note",
      path: [key],
      data: { key, now },
      repair: "renamed",
    });
    const old = { "@context": ["https://www.w3.org/2018/credentials/v1"] };
    const older = warning("credential-older-shape", [], { shape: "vc-1.1" });
    const fields = { issuanceDate: "2020-01-01T00:00:00Z", expirationDate: until };
    expect(read({ ...old, ...fields })).toMatchObject({
      value: { validFrom: from, validUntil: until },
      issues: [older, renamed("expirationDate", "validUntil")],
    });
    const newer = read(fields);
    expect(newer.issues).toEqual([]);
    expect(newer.value).not.toHaveProperty("validUntil");
  });
});

describe("a proof", () => {
  const foreign = (method: string) =>
    warning("credential-proof-foreign", ["proof", "verificationMethod"], {
      method,
      issuer: "https://school.example",
    });
  it.each<[string, JsonRecord, readonly object[]]>([
    ["of the issuer", { verificationMethod: "https://school.example" }, []],
    ["of a key of the issuer", { verificationMethod: "https://school.example#key-1" }, []],
    ["of a key that names itself", { verificationMethod: "did:key:z6Mk#z6Mk" }, []],
    ["that names no key", {}, []],
    [
      "of a name that only begins like the issuer's",
      { verificationMethod: "https://school.example.evil/#k" },
      [foreign("https://school.example.evil/#k")],
    ],
    [
      "of a name that only ends like the issuer's",
      { verificationMethod: "https://evil.example/https://school.example#" },
      [foreign("https://evil.example/https://school.example#")],
    ],
  ])("can be one %s", (_, proof, issues) => {
    const found = read({ proof });
    expect(found.value?.signed).toBe(true);
    expect(found.issues).toEqual(issues);
  });

  it("is not compared where no issuer is named", () => {
    const { value, issues } = read({
      issuer: { type: "Profile" },
      proof: [{ verificationMethod: "urn:x:key" }],
    });
    expect(value?.issuer).toEqual({});
    expect(value?.signed).toBe(true);
    expect(issues).toEqual(missing(["issuer"], "id"));
  });
});
