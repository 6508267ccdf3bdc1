import { parseFramework } from "@whole-learner/core";
import { uuidV5 } from "@whole-learner/core/identity";
import { deepFreeze } from "@whole-learner/testkit";
import { describe, expect, it } from "vitest";
import { type AchievementCredential, toAchievementCredential } from "../open-badges/index.ts";
import { toClrCredential } from "./index.ts";
import { issueAt as issue } from "../../test/expected-issue.ts";

const framework = deepFreeze(
  parseFramework({
    format: "whole-learner/framework@1",
    id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11",
    title: "Our promise",
    languages: ["en"],
    scales: [
      {
        id: "s",
        name: "Steps",
        goal: "b",
        levels: ["a", "b", "c"].map((id, value) => ({ id, name: id, value })),
      },
    ],
    domains: [{ id: "life", name: "Living" }],
    outcomes: [{ id: "team", name: "Teams", part: "whole-learner", partOf: "life" }],
    competencies: [
      { id: "listens", name: "Listens", partOf: "team" },
      {
        id: "copy",
        name: "Copied",
        partOf: "life",
        identifiers: [{ system: "CASE", value: "https://case.example/1" }],
      },
      {
        id: "again",
        name: "Copied again",
        partOf: "team",
        identifiers: [{ system: "CASE", value: "https://case.example/1" }],
      },
    ],
  }),
);
const frame = {
  id: "urn:x:record",
  learner: "did:example:ana",
  issuer: { id: "https://school.example" },
  validFrom: "2026-06-12T00:00:00Z",
};
function credential(
  competency: string,
  id: string,
  more: { readonly learner?: string; readonly achievement?: string } = {},
): AchievementCredential {
  const { value } = toAchievementCredential({
    ...frame,
    ...more,
    framework,
    id,
    determination: { status: "no-evidence", learner: "ana", competency, scale: "s", pieces: [] },
  });
  if (value === undefined) throw new Error("it is one");
  return value;
}
const made = (credentials: readonly AchievementCredential[], of = framework) =>
  toClrCredential(deepFreeze({ ...frame, name: "Record", credentials, framework: of }));
const idOf = (kind: string, node: string) =>
  `urn:uuid:${uuidV5(`achievement:${kind}:${node}`, framework.id)}`;
const [team, life] = [idOf("outcome", "team"), idOf("domain", "life")];
const child = (sourceId: string, targetId: string) => ({
  type: "Association",
  associationType: "isChildOf",
  sourceId,
  targetId,
});

describe("credentials as a learner record", () => {
  it("is written whole, with no more than was given", () => {
    const listens = credential("listens", "urn:x:1");
    expect(toClrCredential({ ...frame, name: "Record", credentials: [listens] })).toStrictEqual({
      value: {
        "@context": [
          "https://www.w3.org/ns/credentials/v2",
          "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json",
          "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
          "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
        ],
        id: "urn:x:record",
        type: ["VerifiableCredential", "ClrCredential"],
        name: "Record",
        issuer: { id: "https://school.example", type: ["Profile"] },
        validFrom: "2026-06-12T00:00:00.000Z",
        credentialSubject: {
          id: "did:example:ana",
          type: ["ClrSubject"],
          verifiableCredential: [listens],
        },
        credentialSchema: [
          {
            id: "https://purl.imsglobal.org/spec/clr/v2p0/schema/json/clr_v2p0_clrcredential_schema.json",
            type: "1EdTechJsonSchemaValidator2019",
          },
        ],
      },
      issues: [],
    });
  });

  it("stands under all that is above, up to the top of the tree", () => {
    const listens = credential("listens", "urn:x:1");
    const { value, issues } = made([listens]);
    expect(issues).toEqual([]);
    expect(value?.credentialSubject.achievement?.map(({ id, name }) => [id, name])).toEqual([
      [team, "Teams"],
      [life, "Living"],
    ]);
    const { association = [] } = value?.credentialSubject ?? {};
    expect(association).toHaveLength(2);
    expect(association).toEqual(
      expect.arrayContaining([child(idOf("competency", "listens"), team), child(team, life)]),
    );
  });

  it("stands where the first node of its URI stands; all achievements of one node stand there, and none under itself", () => {
    // Two of one competency, and one achievement that is said to be of two nodes, one above the other.
    const foreign = credential("copy", "urn:x:1", { achievement: "urn:x:mine" });
    const own = credential("copy", "urn:x:2");
    const { value, issues } = made([foreign, own, own, { ...foreign, id: "urn:x:3" }]);
    expect(value?.credentialSubject.achievement?.map(({ id }) => id)).toEqual([life]);
    expect(value?.credentialSubject.association).toEqual([
      child("urn:x:mine", life),
      child(idOf("competency", "copy"), life),
    ]);
    expect(issues).toEqual([
      issue("clr-credential-twice", ["credentials", 2, "id"], { id: "urn:x:2" }, "warning", "none"),
    ]);
    const both = credential("listens", "urn:x:4", { achievement: "urn:x:both" });
    const above: AchievementCredential = {
      ...both,
      id: "urn:x:5",
      credentialSubject: {
        ...both.credentialSubject,
        achievement: {
          ...both.credentialSubject.achievement,
          alignment: both.credentialSubject.achievement.alignment.map((one) => ({
            ...one,
            targetUrl: `urn:uuid:${uuidV5("node:team", framework.id)}`,
          })),
        },
      },
    };
    expect(made([both, above]).value?.credentialSubject.association).toEqual([
      child("urn:x:both", life),
    ]);
  });

  it("is found by the first of its alignments that is of the framework, and told where none is", () => {
    const listens = credential("listens", "urn:x:1");
    const [alignment] = listens.credentialSubject.achievement.alignment;
    if (alignment === undefined) throw new Error("it has one");
    const aligned = (...urls: readonly string[]): AchievementCredential => ({
      ...listens,
      credentialSubject: {
        ...listens.credentialSubject,
        achievement: {
          ...listens.credentialSubject.achievement,
          alignment: urls.map((targetUrl) => ({ ...alignment, targetUrl })),
        },
      },
    });
    const second = made([aligned("urn:x:elsewhere", alignment.targetUrl)]);
    expect(second.issues).toEqual([]);
    expect(second.value?.credentialSubject.association).toHaveLength(2);
    const { value, issues } = made([aligned("urn:x:elsewhere")]);
    expect(value?.credentialSubject).not.toHaveProperty("association");
    expect(value?.credentialSubject).not.toHaveProperty("achievement");
    expect(issues).toEqual([
      issue(
        "clr-achievement-outside",
        ["credentials", 0, "credentialSubject", "achievement"],
        { achievement: idOf("competency", "listens") },
        "note",
        "none",
      ),
    ]);
  });

  it("never goes out with another's credential, with nothing, or without a right id; all of it is told", () => {
    const others = credential("copy", "urn:x:1", { learner: "did:example:ben" });
    expect(made([credential("listens", "urn:x:0"), others])).toEqual({
      value: undefined,
      issues: [
        issue(
          "clr-other-learner",
          ["credentials", 1, "credentialSubject", "id"],
          { learner: "did:example:ben" },
          "error",
          "left-out",
        ),
      ],
    });
    expect(toClrCredential({ ...frame, id: "1", name: "Record", credentials: [] })).toEqual({
      value: undefined,
      issues: [
        issue("credential-id-not-uri", ["id"], { field: "id", found: "1" }, "error", "left-out"),
        issue("clr-empty", ["credentials"], {}, "error", "left-out"),
      ],
    });
  });
});
