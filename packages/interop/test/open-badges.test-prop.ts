import { indexFramework, reportingCompetencies, scaleOf } from "@whole-learner/core";
import { arbitraryFramework } from "@whole-learner/testkit/arbitraries";
import { damagedJson } from "@whole-learner/testkit/interop";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromAchievementCredential, toAchievementCredential } from "../src/open-badges/index.ts";

const frame = {
  id: "urn:uuid:4f2e8a6c-3a51-4b8e-9d5f-0c1f5a3c7b21",
  learner: "did:example:ana",
  issuer: { id: "https://school.example", name: "Our School" },
  validFrom: "2026-06-12T00:00:00.000Z",
} as const;

const credentialOf = (framework: Parameters<typeof indexFramework>[0], at: number) => {
  const index = indexFramework(framework);
  const listed = reportingCompetencies(index);
  const competency = listed[at % Math.max(1, listed.length)];
  const scale = competency && scaleOf(index, competency.id);
  const level = scale?.levels[at % scale.levels.length];
  if (competency === undefined || scale === undefined || level === undefined) return undefined;
  const determination = {
    status: "determined",
    learner: "ana",
    competency: competency.id,
    scale: scale.id,
    level: level.id,
    score: level.value,
    pieces: [],
  } as const;
  return { level, scale, ...toAchievementCredential({ ...frame, framework, determination }) };
};

describe("a determination written as a credential and read again", () => {
  it("says the same level of the same scale, to the same learner, and nothing has to be repaired", () => {
    fc.assert(
      fc.property(arbitraryFramework, fc.nat(), (framework, at) => {
        const made = credentialOf(framework, at);
        fc.pre(made !== undefined);
        expect(made.issues).toEqual([]);
        const { value, issues } = fromAchievementCredential(JSON.stringify(made.value));
        expect(issues).toEqual([]);
        expect(value).toMatchObject({
          id: frame.id,
          learner: { id: frame.learner },
          issuer: frame.issuer,
          validFrom: frame.validFrom,
        });
        expect(value?.results.map(({ level }) => level?.level)).toEqual([made.level.id]);
        expect(
          value?.achievement.scales[0]?.levels.map(({ level, points }) => [level, points]),
        ).toEqual(made.scale.levels.map(({ id, value: points }) => [id, points]));
      }),
      { numRuns: 150 },
    );
  });
});

const sample = fc.sample(arbitraryFramework, { numRuns: 60, seed: 7 });
const base = sample.map((framework) => credentialOf(framework, 1)).find((made) => made?.value);

describe("a credential in which places are dropped, nulled, retyped or hostile", () => {
  it("is read without throwing, each issue with its place", () => {
    expect(base?.value).toBeDefined();
    fc.assert(
      fc.property(damagedJson(base?.value), ({ file: input }) => {
        const { issues } = fromAchievementCredential(input);
        expect(issues.every(({ path }) => Array.isArray(path))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
