import { type Log, parseFramework } from "@whole-learner/core";
import type { CompetencyDetermination } from "@whole-learner/mastery";
import { deepFreeze } from "@whole-learner/testkit";
import { hasOfficial, official, schemaFault } from "@whole-learner/testkit/interop";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { fromCase, toCase } from "../case/index.ts";
import { fromAchievementCredential, toAchievementCredential } from "./index.ts";

const framework = deepFreeze(
  parseFramework({
    format: "whole-learner/framework@1",
    id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11",
    title: { en: "Our promise", es: "Nuestra promesa" },
    languages: ["en", "es"],
    scales: [
      {
        id: "steps",
        name: "Steps",
        goal: "does",
        levels: [
          { id: "begins", name: { en: "Begins", es: "Empieza" }, value: 1, meaning: "With help." },
          { id: "does", name: { en: "Does it", es: "Lo hace" }, value: 2.5 },
          { id: "leads", name: { en: "Leads", es: "Guía" }, value: 4 },
        ],
      },
    ],
    gradeBands: [
      { id: "young", name: "Young", grades: ["1"] },
      { id: "older", name: "Older", grades: ["6"] },
    ],
    outcomes: [{ id: "team", name: "Works as a team", part: "whole-learner" }],
    competencies: [
      {
        id: "listens",
        code: "TEAM.1",
        name: { en: "Listens", es: "Escucha" },
        statement: "Listens to others before answering",
        partOf: "team",
      },
      {
        id: "from-case",
        name: "Came from CASE",
        partOf: "team",
        identifiers: [{ system: "CASE", value: "https://case.example/uri/1" }],
      },
    ],
    progressions: [
      {
        id: "p",
        competency: "listens",
        scale: "steps",
        family: "within-band",
        expected: [],
        descriptors: [
          { level: "does", band: "young", statement: "I look at who speaks." },
          { level: "does", band: "older", statement: "I say back what I heard." },
        ],
      },
    ],
  }),
);
const determined: CompetencyDetermination = {
  status: "determined",
  learner: "ana",
  competency: "listens",
  scale: "steps",
  band: "older",
  level: "does",
  score: 2.6,
  pieces: ["r1", "r2", "d3"],
};
const frame = {
  id: "urn:uuid:4f2e8a6c-3a51-4b8e-9d5f-0c1f5a3c7b21",
  learner: "did:example:ana",
  issuer: { id: "https://school.example", name: "Our School" },
  validFrom: "2026-06-12T02:00:00+02:00",
};
const made = (input: Partial<Parameters<typeof toAchievementCredential>[0]> = {}) =>
  toAchievementCredential(deepFreeze({ ...frame, framework, determination: determined, ...input }));
const sent = (value: unknown): Record<string, unknown> =>
  JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
const codes = (issues: readonly { code: string; path: readonly (string | number)[] }[]) =>
  issues.map(({ code, path }) => `${code} /${path.join("/")}`);

const log: Log = {
  format: "whole-learner/log@1",
  entries: [
    {
      type: "demonstration",
      id: "d1",
      happened: "2026-05-01",
      learners: ["ana"],
      name: "Our garden",
      description: "A film",
      kind: "exhibition",
      visibility: "public",
      supports: ["reader"],
      artifacts: [{ uri: "https://school.example/film", title: "The film" }],
    },
    {
      type: "rating",
      id: "r1",
      happened: "2026-05-01",
      learner: "ana",
      target: "listens",
      demonstration: "d1",
      value: { kind: "level", level: "does" },
    },
    {
      type: "rating",
      id: "r2",
      happened: "2026-05-02",
      learner: "ana",
      target: "listens",
      value: { kind: "level", level: "does" },
    },
    {
      type: "demonstration",
      id: "d3",
      happened: "2026-05-03",
      learners: ["ana"],
      visibility: "public",
      name: "Talk",
    },
  ],
};

describe("a determination as an AchievementCredential", () => {
  it("says the scale, the goal, the level and where the competency stands", () => {
    const { value, issues } = made();
    expect(issues).toEqual([]);
    const subject = value?.credentialSubject;
    const [description] = subject?.achievement.resultDescription ?? [];
    expect(value).toMatchObject({
      "@context": [
        "https://www.w3.org/ns/credentials/v2",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
      ],
      type: ["VerifiableCredential", "AchievementCredential"],
      name: "Listens",
      issuer: { id: "https://school.example", type: ["Profile"], name: "Our School" },
      validFrom: "2026-06-12T00:00:00.000Z",
    });
    expect(subject).toMatchObject({
      id: "did:example:ana",
      type: ["AchievementSubject"],
      achievement: {
        achievementType: "Competency",
        name: "Listens",
        description: "Listens to others before answering",
        criteria: { narrative: "- Begins: With help.\n- Does it: I say back what I heard." },
        inLanguage: "en",
        humanCode: "TEAM.1",
        alignment: [{ targetType: "CFItem", targetCode: "TEAM.1", targetFramework: "Our promise" }],
      },
    });
    expect(
      description?.rubricCriterionLevel.map(({ name, level, points, description: words }) => [
        name,
        level,
        points,
        words,
      ]),
    ).toEqual([
      ["Begins", "begins", "1", "With help."],
      ["Does it", "does", "2.5", "I say back what I heard."],
      ["Leads", "leads", "4", undefined],
    ]);
    const does = description?.rubricCriterionLevel[1]?.id;
    expect(description?.requiredLevel).toBe(does);
    expect(subject?.result).toEqual([
      { type: ["Result"], resultDescription: description?.id, achievedLevel: does },
    ]);
    expect(value).not.toHaveProperty("evidence");
  });

  it("speaks the language that is asked for", () => {
    const achievement = made({ language: "es" }).value?.credentialSubject.achievement;
    expect(achievement?.name).toBe("Escucha");
    expect(achievement?.alignment[0]?.targetFramework).toBe("Nuestra promesa");
    expect(achievement?.resultDescription?.[0]?.rubricCriterionLevel[2]?.name).toBe("Guía");
  });

  it.each<[string, CompetencyDetermination]>([
    ["no-evidence", { ...determined, status: "no-evidence" }],
    [
      "insufficient",
      {
        ...determined,
        status: "insufficient",
        lacks: [{ code: "too-few", data: { has: 1, needs: 2 } } as never],
      },
    ],
  ])("has no result where the status is %s", (status, determination) => {
    const { value, issues } = made({ determination });
    expect(value?.credentialSubject).not.toHaveProperty("result");
    expect(JSON.stringify(value)).not.toMatch(/NotStarted|achievedLevel/);
    expect(issues).toMatchObject([{ code: "credential-without-level", data: { status } }]);
  });

  it("says a level by judgement like any other", () => {
    const {
      level: _,
      score: __,
      ...rest
    } = determined as Extract<CompetencyDetermination, { status: "determined" }>;
    const { value } = made({
      determination: {
        ...rest,
        status: "judged",
        level: "leads",
        judgement: "j",
        computed: determined as never,
        newEvidence: false,
      },
    });
    const achievement = value?.credentialSubject.achievement;
    expect(value?.credentialSubject.result?.[0].achievedLevel).toBe(
      achievement?.resultDescription?.[0]?.rubricCriterionLevel[2]?.id,
    );
  });

  it("names public works, and what is attached; never how they were rated or with which supports", () => {
    const { value, issues } = made({
      log,
      attachments: [
        { uri: "data:text/plain,Report", name: "Report", audience: "Employer" },
        { uri: "no uri", narrative: "In words" },
      ],
    });
    expect(value?.evidence).toEqual([
      {
        id: "https://school.example/film",
        type: ["Evidence"],
        name: "The film",
        description: "A film",
        genre: "exhibition",
      },
      { type: ["Evidence"], name: "Talk" },
      {
        id: "data:text/plain,Report",
        type: ["Evidence"],
        name: "Report",
        audience: "Employer",
      },
      { type: ["Evidence"], narrative: "In words" },
    ]);
    expect(issues).toMatchObject([{ code: "credential-works-kept-back", data: { works: 1 } }]);
    expect(JSON.stringify(value)).not.toContain("reader");
  });

  it("is aligned with the CFItem as toCase writes it, or as it came from CASE", () => {
    const items = toCase(framework).CFItems;
    const uri = (competency: string) =>
      made({ determination: { ...determined, competency } }).value?.credentialSubject.achievement
        .alignment[0]?.targetUrl;
    const item = items.find(({ humanCodingScheme }) => humanCodingScheme === "TEAM.1");
    expect(uri("listens")).toBe(`urn:uuid:${String(item?.identifier)}`);
    expect(uri("from-case")).toBe("https://case.example/uri/1");
    const again = fromCase(sent(toCase(framework))).value?.framework;
    if (again === undefined) throw new Error("it was written");
    expect(made({ framework: again }).value).toEqual(made().value);
  });

  it.each<[string, Partial<Parameters<typeof toAchievementCredential>[0]>, string]>([
    ["an id that is no URI", { id: "3527" }, "credential-id-not-uri /id"],
    ["a learner that is no URI", { learner: "Ana Ruiz" }, "credential-id-not-uri /learner"],
    ["an issuer that is no URI", { issuer: { id: "" } }, "credential-id-not-uri /issuer/id"],
    ["an achievement that is none", { achievement: "x" }, "credential-id-not-uri /achievement"],
    ["a time without zone", { validFrom: "2026-06-12T00:00:00" }, "value-unusable /validFrom"],
    [
      "a competency of another framework",
      { determination: { ...determined, competency: "flies" } },
      "credential-competency-unknown /determination",
    ],
    [
      "a level of another scale",
      { determination: { ...determined, level: "soars" } as CompetencyDetermination },
      "credential-competency-unknown /determination",
    ],
  ])("is none with %s", (_, input, said) => {
    const { value, issues } = made(input);
    expect(value).toBeUndefined();
    expect(codes(issues)).toEqual([said]);
  });

  it("warns of a modified expectation, and of an end before the beginning", () => {
    const { value, issues } = made({
      determination: { ...determined, modified: true },
      validUntil: "2026-01-01T00:00:00Z",
    });
    expect(value).toBeDefined();
    expect(codes(issues)).toEqual([
      "credential-never-valid /validUntil",
      "credential-modified /determination/modified",
    ]);
  });
});

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

describe.skipIf(!hasOfficial)("by the official files, which lie beside the repository", () => {
  const contexts: Readonly<Record<string, string>> = {
    "https://www.w3.org/ns/credentials/v2": "contexts/credentials-v2.jsonld",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json": "contexts/ob-v3p0-3.0.3.json",
    "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json": "contexts/ob-v3p0-extensions.json",
  };
  const options = {
    documentLoader: (url: string) =>
      Promise.resolve({ documentUrl: url, document: { ...official(contexts[url] ?? "") } }),
    safe: true,
    format: "application/n-quads",
  } as const;
  const full = made({
    log,
    attachments: [{ name: "n", narrative: "x" }],
    awarded: frame.validFrom,
  });

  it.each([
    ["with a result", full.value],
    ["without one", made({ determination: { ...determined, status: "no-evidence" } }).value],
  ])("a credential %s passes the schema", (_, credential) => {
    const schema = official("open-badges/schemas/ob_v3p0_achievementcredential_schema.json");
    expect(schemaFault(schema, sent(credential))).toBeUndefined();
  });

  it("a credential expands as JSON-LD in safe mode, offline, and loses no term", async () => {
    const quads = await jsonld.toRDF(sent(full.value), options);
    expect(JSON.stringify(quads)).toContain("vocab.html#achievedLevel");
    expect(JSON.stringify(quads)).toContain("The film");
  });

  it.each(["simple-err-evidence-type", "simple-err-issuer-type"])(
    "%s passes the schema and is seen to be wrong",
    (name) => {
      const found = fromAchievementCredential(official(`open-badges/examples/${name}.json`));
      expect(found.issues.map(({ code }) => code)).toEqual(["credential-type-wrong"]);
    },
  );

  it.each<[string, readonly string[]]>([
    ["basicOpenBadgeCredential", []],
    ["skillAssertionCase", []],
    // Both name a level of another result description than the one they name.
    ["complete", ["credential-level-unknown"]],
    ["fullOpenBadge", ["credential-level-unknown"]],
  ])("%s is read, with the faults %j", (name, said) => {
    const found = fromAchievementCredential(official(`open-badges/examples/${name}.json`));
    expect(found.issues.map(({ code }) => code)).toEqual(said);
    expect(found.value?.results.filter(({ level }) => level !== undefined)).toHaveLength(
      said.length,
    );
  });
});
