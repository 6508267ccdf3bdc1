import { safeParseFramework } from "@whole-learner/core";
import { damagedJson } from "@whole-learner/testkit/interop";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromCase, toCase } from "../src/case/index.ts";
import { bigPackage } from "./big-package.ts";

const rubric = {
  identifier: "50000000-0000-4000-8000-000000000001",
  uri: "u",
  lastChangeDateTime: "2026-01-01T00:00:00Z",
  CFRubricCriteria: [
    {
      identifier: "60000000-0000-4000-8000-000000000001",
      CFItemURI: { title: "", identifier: "00000001-0000-4000-8000-000000000003", uri: "" },
      CFRubricCriterionLevels: [1, 2, 3].map((score) => ({
        quality: `Q${score}`,
        score,
        description: "Does it",
      })),
    },
  ],
};
const plain = {
  ...bigPackage(6, 3),
  CFRubrics: [rubric],
  CFDefinitions: { CFItemTypes: [{ title: "Target" }] },
};
/** What our own export wrote of it. */
const written: unknown = JSON.parse(
  JSON.stringify(toCase(fromCase(plain).value?.framework as never)),
);

describe("a package that was dropped, swapped, nulled, retyped, repeated, looped, deepened", () => {
  it("is read without an error thrown; what comes parses, and is written again", () => {
    fc.assert(
      fc.property(fc.oneof(damagedJson(plain), damagedJson(written)), ({ file: json }) => {
        const { value, issues } = fromCase(json);
        expect(Reflect.get({}, "polluted")).toBeUndefined();
        if (value === undefined) {
          expect(issues.some(({ severity }) => severity === "error")).toBe(true);
          return;
        }
        const again = JSON.parse(JSON.stringify(toCase(value.framework))) as unknown;
        expect(fromCase(again).value).toBeDefined();
        JSON.stringify(toCase(value.framework, { version: "1.0" }));
      }),
      { numRuns: 500 },
    );
  });

  it("is a framework that parses, where a server sent it", () => {
    fc.assert(
      fc.property(damagedJson(plain), ({ file: json }) => {
        const { value } = fromCase(json);
        const parsed = value && safeParseFramework(value.framework);
        expect(parsed === undefined || parsed.ok ? [] : parsed.issues).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("is read in time where it is a chain of ten thousand, or all children of one", () => {
    for (const parentOf of [(at: number): number => at - 1, (): number => 0]) {
      const count = 10_000;
      const id = (at: number): string =>
        `00000001-0000-4000-8000-${at.toString(16).padStart(12, "0")}`;
      const end = (at: number): object => ({ title: "", identifier: id(at), uri: "" });
      const { value } = fromCase({
        CFDocument: { title: "Long", creator: "" },
        CFItems: Array.from({ length: count }, (_, at) => ({
          identifier: id(at),
          fullStatement: "One",
        })),
        CFAssociations: Array.from({ length: count - 1 }, (_, at) => ({
          associationType: "isChildOf",
          originNodeURI: end(at + 1),
          destinationNodeURI: end(parentOf(at + 1)),
          uri: `a/${at}`,
        })),
      });
      expect(value?.framework.competencies).toHaveLength(count - 1);
    }
  });
});
