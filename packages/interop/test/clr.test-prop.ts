import { indexFramework, reportingCompetencies, scaleOf } from "@whole-learner/core";
import { arbitraryFramework } from "@whole-learner/testkit/arbitraries";
import { damagedJson } from "@whole-learner/testkit/interop";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromClrCredential, toClrCredential } from "../src/clr/index.ts";
import { toAchievementCredential } from "../src/open-badges/index.ts";

const frame = {
  learner: "did:example:ana",
  issuer: { id: "https://school.example" },
  validFrom: "2026-06-12T00:00:00.000Z",
} as const;

const recordOf = (framework: Parameters<typeof indexFramework>[0]) => {
  const index = indexFramework(framework);
  const credentials = reportingCompetencies(index).flatMap(({ id: competency }, at) => {
    const scale = scaleOf(index, competency);
    if (scale === undefined) return [];
    const { value } = toAchievementCredential({
      ...frame,
      framework,
      id: `urn:x:${at}`,
      determination: {
        status: "no-evidence",
        learner: "ana",
        competency,
        scale: scale.id,
        pieces: [],
      },
    });
    return value ?? [];
  });
  return toClrCredential({ ...frame, id: "urn:x:record", name: "Record", credentials, framework });
};

describe("a learner record of a whole framework", () => {
  it("reads as the same credentials, with associations between achievements that are all there", () => {
    fc.assert(
      fc.property(arbitraryFramework, (framework) => {
        const made = recordOf(framework);
        fc.pre(made.value !== undefined);
        const { value, issues } = fromClrCredential(JSON.stringify(made.value));
        expect(issues).toEqual([]);
        expect(value?.credentials.map(({ id }) => id)).toEqual(
          made.value.credentialSubject.verifiableCredential.map(({ id }) => id),
        );
        expect(value?.associations.length).toBe(
          made.value.credentialSubject.association?.length ?? 0,
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe("a learner record in which places are dropped, nulled, retyped or hostile", () => {
  it("is read without throwing, each issue with its place", () => {
    const base = fc
      .sample(arbitraryFramework, { numRuns: 40, seed: 3 })
      .map((framework) => recordOf(framework).value)
      .find((value) => (value?.credentialSubject.association?.length ?? 0) > 0);
    expect(base).toBeDefined();
    fc.assert(
      fc.property(damagedJson(base), ({ file: input }) => {
        const { issues } = fromClrCredential(input);
        expect(issues.every(({ path }) => Array.isArray(path))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
