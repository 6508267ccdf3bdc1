import { safeParseFramework } from "@whole-learner/core";
import { deepFreeze } from "@whole-learner/testkit";
import { arbitraryFramework } from "@whole-learner/testkit/arbitraries";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromCase, toCase } from "../src/case/index.ts";

const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("a framework written as CASE 1.1 and read again", () => {
  it("is the same framework, and nothing has to be repaired", () => {
    fc.assert(
      fc.property(arbitraryFramework, (framework) => {
        const { value, issues } = fromCase(sent(toCase(framework)));
        expect(value?.framework).toStrictEqual(framework);
        expect(issues).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("is the same after a second time, package for package", () => {
    fc.assert(
      fc.property(arbitraryFramework, (framework) => {
        const once = sent(toCase(framework));
        expect(sent(toCase(fromCase(once).value?.framework ?? framework))).toStrictEqual(once);
      }),
      { numRuns: 50 },
    );
  });
});

describe("a framework written as CASE 1.0", () => {
  it("reads as a framework with the same statements in the same homes", () => {
    fc.assert(
      fc.property(arbitraryFramework, (framework) => {
        const written = deepFreeze(sent(toCase(framework, { version: "1.0" })));
        const { value } = fromCase(written);
        expect(safeParseFramework(value?.framework).ok).toBe(true);
        const count = (one: typeof framework): number =>
          one.domains.length +
          one.outcomes.length +
          one.competencies.length +
          one.indicators.length;
        expect(value && count(value.framework)).toBe(count(framework));
      }),
      { numRuns: 100 },
    );
  });
});
