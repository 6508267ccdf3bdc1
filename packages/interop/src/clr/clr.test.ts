import { sketchFramework } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import { hasOfficial, official, schemaFault } from "@whole-learner/testkit/interop";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { codes } from "../../test/codes.ts";
import { sent } from "../../test/sent.ts";
import { type AchievementCredential, toAchievementCredential } from "../open-badges/index.ts";
import { fromClrCredential, toClrCredential } from "./index.ts";

const framework = deepFreeze(
  sketchFramework({
    scale: ["Begins", "Does it", "Leads"],
    outcomes: { Team: ["Listens", "Shares"], Self: ["Plans"] },
  }),
);
const frame = {
  id: "urn:uuid:1d0f9d52-55b5-4a0c-8f1e-6a2b0f7d9c11",
  learner: "did:example:ana",
  issuer: { id: "https://school.example", name: "Our School" },
  validFrom: "2026-06-12T00:00:00Z",
};
function credentialOf(competency: string, id: string, learner = frame.learner) {
  const { value } = toAchievementCredential({
    ...frame,
    framework,
    id,
    learner,
    determination: {
      status: "determined",
      learner: "ana",
      competency,
      scale: "scale",
      level: "Does it",
      score: 2,
      pieces: [],
    },
  });
  if (value === undefined) throw new Error("it is one");
  return value;
}
const listens = credentialOf("Listens", "urn:x:1");
const shares = credentialOf("Shares", "urn:x:2");
const plans = credentialOf("Plans", "urn:x:3");
const made = (input: Partial<Parameters<typeof toClrCredential>[0]> = {}) =>
  toClrCredential(
    deepFreeze({
      ...frame,
      name: "Record of learning",
      credentials: [listens, shares, plans],
      framework,
      ...input,
    }),
  );

describe("credentials as a learner record", () => {
  it("stand in the tree of the framework", () => {
    const { value, issues } = made();
    expect(issues).toEqual([]);
    const subject = value?.credentialSubject;
    expect(subject?.verifiableCredential).toEqual([listens, shares, plans]);
    const names = new Map(
      [
        ...(subject?.achievement ?? []),
        ...(subject?.verifiableCredential ?? []).map((one) => one.credentialSubject.achievement),
      ].map(({ id, name }) => [id, name]),
    );
    expect(
      subject?.association?.map(({ associationType, sourceId, targetId }) => [
        names.get(sourceId),
        associationType,
        names.get(targetId),
      ]),
    ).toEqual([
      ["Listens", "isChildOf", "Team"],
      ["Shares", "isChildOf", "Team"],
      ["Plans", "isChildOf", "Self"],
    ]);
    expect(subject?.achievement?.map(({ name }) => name)).toEqual(["Team", "Self"]);
  });

  it("have no associations without a framework, and can have attachments and a remark that they are not all", () => {
    const { framework: _, ...rest } = { ...frame, framework, name: "Record", credentials: [plans] };
    const { value } = toClrCredential({
      ...rest,
      partial: true,
      description: "Grade 6",
      attachments: [{ uri: "data:text/plain,Transcript", name: "Transcript" }],
    });
    expect(value?.credentialSubject).toEqual({
      id: frame.learner,
      type: ["ClrSubject"],
      verifiableCredential: [plans],
    });
    expect(value).toMatchObject({
      partial: true,
      description: "Grade 6",
      evidence: [{ id: "data:text/plain,Transcript", type: ["Evidence"], name: "Transcript" }],
    });
  });

  it("from elsewhere are kept, with a note that they stand nowhere", () => {
    const foreign: AchievementCredential = {
      ...plans,
      credentialSubject: {
        ...plans.credentialSubject,
        achievement: { ...plans.credentialSubject.achievement, alignment: [] },
      },
    };
    const { value, issues } = made({ credentials: [listens, foreign] });
    expect(value?.credentialSubject.verifiableCredential).toHaveLength(2);
    expect(codes(issues)).toEqual([
      "clr-achievement-outside /credentials/1/credentialSubject/achievement",
    ]);
  });

  it.each<[string, Partial<Parameters<typeof toClrCredential>[0]>, string]>([
    [
      "a credential of another learner",
      { credentials: [listens, credentialOf("Plans", "urn:x:9", "did:example:ben")] },
      "clr-other-learner /credentials/1/credentialSubject/id",
    ],
    ["no credential", { credentials: [] }, "clr-empty /credentials"],
    ["an id that is no URI", { id: "1" }, "credential-id-not-uri /id"],
  ])("are no record with %s", (_, input, said) => {
    const { value, issues } = made(input);
    expect(value).toBeUndefined();
    expect(codes(issues)).toEqual([said]);
  });

  it("with one id twice are said", () => {
    const { value, issues } = made({ credentials: [listens, { ...shares, id: "urn:x:1" }] });
    expect(value).toBeDefined();
    expect(codes(issues)).toEqual(["clr-credential-twice /credentials/1/id"]);
  });
});

describe("a learner record that is read", () => {
  const record = sent(made({ partial: true }).value);
  const subject = record["credentialSubject"] as Record<string, unknown>;
  const read = (fields: object) =>
    fromClrCredential(
      deepFreeze(sent({ ...record, credentialSubject: { ...subject, ...fields } })),
    );

  it("says what it said", () => {
    const { value, issues } = fromClrCredential(JSON.stringify(record));
    expect(issues).toEqual([]);
    expect(value).toMatchObject({
      id: frame.id,
      name: "Record of learning",
      learner: { id: frame.learner },
      partial: true,
    });
    expect(value?.credentials.map(({ results }) => results[0]?.level?.level)).toEqual([
      "Does it",
      "Does it",
      "Does it",
    ]);
    expect(value?.achievements.map(({ name }) => name)).toEqual(["Team", "Self"]);
    expect(value?.associations.map(({ type }) => type)).toEqual(Array(3).fill("isChildOf"));
  });

  it("loses a credential that is none, and no other", () => {
    const { value, issues } = read({
      verifiableCredential: [listens, "a.jwt.here", { type: "Person" }, plans],
    });
    expect(value?.credentials.map(({ id }) => id)).toEqual(["urn:x:1", "urn:x:3"]);
    expect(codes(issues).slice(0, 2)).toEqual([
      "not-a-record /credentialSubject/verifiableCredential/1",
      "credential-not-one /credentialSubject/verifiableCredential/2",
    ]);
  });

  it.each<[string, object, readonly string[]]>([
    [
      "another's credential",
      {
        verifiableCredential: [credentialOf("Plans", "urn:x:9", "did:example:ben")],
        association: [],
      },
      ["clr-other-learner /credentialSubject/verifiableCredential/0/credentialSubject"],
    ],
    [
      "a credential twice",
      { verifiableCredential: [plans, plans], association: [] },
      ["clr-credential-twice /credentialSubject/verifiableCredential/1/id"],
    ],
    [
      "no credential",
      { verifiableCredential: [], association: [] },
      ["clr-empty /credentialSubject"],
    ],
    [
      "an association of no kind",
      {
        association: [
          { type: "Association", associationType: "likes", sourceId: "a", targetId: "b" },
        ],
      },
      ["clr-association-unknown /credentialSubject/association/0/associationType"],
    ],
    [
      "an association to outside",
      {
        association: [
          {
            type: "Association",
            associationType: "precedes",
            sourceId: listens.credentialSubject.achievement.id,
            targetId: "urn:x:far",
          },
        ],
      },
      ["clr-association-outside /credentialSubject/association/0/targetId"],
    ],
  ])("is said to have %s", (_, fields, said) => {
    expect(codes(read(fields).issues)).toEqual(said);
  });

  it("is none where it is something else", () => {
    for (const input of ["{", [], listens]) {
      const { value, issues } = fromClrCredential(input);
      expect(value).toBeUndefined();
      expect(issues.at(-1)?.code).toBe("clr-not-one");
    }
  });

  it("of the older form is read, with a warning", () => {
    const { value, issues } = fromClrCredential({
      "@context": ["https://www.w3.org/2018/credentials/v1"],
      id: "urn:x:1",
      type: ["VerifiableCredential", "ClrCredential"],
      name: "Old",
      issuer: "did:example:s",
      issuanceDate: "2022-01-01T00:00:00Z",
      credentialSubject: { id: "urn:x:2", type: ["ClrSubject"], verifiableCredential: [listens] },
    });
    expect(value?.credentials).toHaveLength(1);
    expect(codes(issues)).toEqual([
      "credential-older-shape /",
      "legacy-key /issuanceDate",
      "clr-other-learner /credentialSubject/verifiableCredential/0/credentialSubject",
    ]);
  });
});

describe.skipIf(!hasOfficial)("by the official files, which lie beside the repository", () => {
  const contexts: Readonly<Record<string, string>> = {
    "https://www.w3.org/ns/credentials/v2": "contexts/credentials-v2.jsonld",
    "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json": "contexts/clr-v2p0-2.0.1.json",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json": "contexts/ob-v3p0-3.0.3.json",
    "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json": "contexts/ob-v3p0-extensions.json",
  };
  const options = {
    documentLoader: (url: string) =>
      Promise.resolve({ documentUrl: url, document: { ...official(contexts[url] ?? "") } }),
    safe: true,
    format: "application/n-quads",
  } as const;

  it("a record passes the schema", () => {
    const schema = official("clr/schemas/clr_v2p0_clrcredential_schema.json");
    expect(schemaFault(schema, sent(made().value))).toBeUndefined();
  });

  it("a record expands as JSON-LD in safe mode, offline, and loses no term", async () => {
    const quads = JSON.stringify(await jsonld.toRDF(sent(made().value), options));
    expect(quads).toContain("isChildOf");
    expect(quads).toContain("achievedLevel");
  });

  it.each(["simple", "spec-impl-linked-data-proof-1"])("%s is read without an error", (name) => {
    const { value, issues } = fromClrCredential(official(`clr/examples/${name}.json`));
    expect(value?.credentials.length).toBeGreaterThan(0);
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
