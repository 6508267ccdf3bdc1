import type { CompetencyDetermination } from "@whole-learner/mastery";
import { describe, expect, it } from "vitest";
import { codes } from "../../test/codes.ts";
import { determined, framework, log, made } from "../../test/open-badges/made.ts";
import { sent } from "../../test/sent.ts";
import { fromCase, toCase } from "../case/index.ts";
import { toAchievementCredential } from "./index.ts";

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
    expect(value?.credentialSchema).toEqual([
      {
        id: "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json",
        type: "1EdTechJsonSchemaValidator2019",
      },
    ]);
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
    expect(issues).toEqual([
      {
        code: "credential-without-level",
        severity: "note",
        path: ["determination", "status"],
        data: { status },
        repair: "none",
      },
    ]);
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
    expect(issues).toEqual([
      {
        code: "credential-works-kept-back",
        severity: "note",
        path: ["determination", "pieces"],
        data: { works: 1 },
        repair: "left-out",
      },
    ]);
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
      "a scale of another framework",
      { determination: { ...determined, scale: "stars" } },
      "credential-competency-unknown /determination",
    ],
    [
      "a scale of another framework, and no level",
      { determination: { ...determined, scale: "stars", status: "no-evidence" } as never },
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
    expect(issues).toMatchObject([{ severity: "error", repair: "left-out" }]);
  });

  it("says which competency the framework does not have", () => {
    const { issues } = made({ determination: { ...determined, competency: "flies" } });
    expect(issues[0]?.data).toEqual({ competency: "flies" });
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
    expect(issues).toMatchObject([
      { severity: "warning", repair: "none" },
      { severity: "warning", repair: "none" },
    ]);
  });
});
