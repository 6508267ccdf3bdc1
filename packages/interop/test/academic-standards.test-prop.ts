import { safeParseFramework } from "@whole-learner/core";
import { damagedJson } from "@whole-learner/testkit/interop";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromAcademicStandards } from "../src/academic-standards/index.ts";

const set = {
  data: {
    id: "67810E9EF6944F9383DCC602A3484C23",
    title: "Grade 7",
    educationLevels: ["07"],
    license: { title: "CC BY 4.0", URL: "https://x.example/by" },
    document: { valid: "2010", publicationStatus: "Published" },
    standards: {
      A: { id: "A", position: 1000, description: "Number", ancestorIds: [] },
      B: {
        id: "B",
        position: 2000,
        description: "Adds",
        ancestorIds: ["A"],
        exactMatch: ["urn:x:1"],
      },
      C: {
        id: "C",
        position: 3000,
        description: "Takes away",
        ancestorIds: ["B", "A"],
        children: ["A"],
      },
    },
  },
};
const manifest = [
  {
    id: "a",
    text: "A",
    children: [{ id: "b", text: "B", asn_listID: "1", children: [{ id: "c", text: "C" }] }],
  },
];

describe("standards that were dropped, nulled, retyped, made hostile", () => {
  it("are read without an error thrown, as a framework that parses or with an error that says why not", () => {
    fc.assert(
      fc.property(fc.oneof(damagedJson(set), damagedJson(manifest)), ({ file: json }) => {
        const { value, issues } = fromAcademicStandards(json);
        if (value === undefined)
          expect(issues.some(({ severity }) => severity === "error")).toBe(true);
        else
          expect(
            safeParseFramework(value).issues.filter(({ severity }) => severity === "error"),
          ).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("are read in time where they are a chain, or all in one circle", () => {
    const count = 5000;
    const ring = Array.from({ length: count }, (_, at) => ({
      id: `s${at}`,
      description: "One",
      ancestorIds: [`s${(at + 1) % count}`],
    }));
    const { value, issues } = fromAcademicStandards({ standards: ring });
    expect(value?.competencies).toHaveLength(count);
    expect(issues.map(({ code }) => code)).toEqual(["statement-cycle"]);
  });
});
