import { safeParseFramework } from "@whole-learner/core";
import type { Framework } from "@whole-learner/core/framework";
import { uuidV5 } from "@whole-learner/core/identity";
import { deepFreeze } from "@whole-learner/testkit";
import { arbitraryFramework } from "@whole-learner/testkit/arbitraries";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromCase, toCase } from "../src/case/index.ts";

const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The framework with UUIDs in place of the ids of its nodes, progressions and relations. */
function withUuids(framework: Framework): Framework {
  const { domains, outcomes, competencies, indicators, progressions, relations } = framework;
  const listed = [domains, outcomes, competencies, indicators, progressions, relations].flat();
  const ids = new Set<unknown>(listed.flatMap(({ id }) => id ?? []));
  // The same document with other texts in it.
  return JSON.parse(JSON.stringify(framework), (_, value: unknown) =>
    typeof value === "string" && ids.has(value) ? uuidV5(value, framework.id) : value,
  ) as Framework;
}

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

  it("is the same framework where every id is a UUID, as the ids of packages are", () => {
    fc.assert(
      fc.property(arbitraryFramework, (ours) => {
        const framework = withUuids(ours);
        expect(fromCase(sent(toCase(framework))).value?.framework).toStrictEqual(framework);
      }),
      { numRuns: 100 },
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
