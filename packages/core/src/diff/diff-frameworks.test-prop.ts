import { arbitraryFramework } from "@whole-learner/testkit/arbitraries";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryRecipe } from "../../test/arbitraries/recipe.ts";
import { audit } from "../../test/edit/audit.ts";
import { edit } from "../edit/edit.ts";
import type { Framework } from "../framework/framework.ts";
import { canonicalJson } from "../identity/canonical-json.ts";
import type { Json } from "../parse/json.ts";
import type { Change } from "./change.ts";
import { diffFrameworks } from "./diff-frameworks.ts";

// What is plain JSON is read back as what it was.
const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Two versions that share most of what they are, or nothing. */
const versions = fc.oneof(
  arbitraryFramework.chain((before) =>
    fc.record({
      before: fc.constant(before),
      after: fc.array(arbitraryRecipe(before), { minLength: 1, maxLength: 4 }).map((recipes) =>
        recipes.reduce((framework, recipe) => {
          const result = edit(framework, recipe, audit);
          return result.ok ? result.value.framework : framework;
        }, before),
      ),
    }),
  ),
  fc.record({ before: arbitraryFramework, after: arbitraryFramework }),
);

function mirrored(change: Change): Change {
  switch (change.change) {
    case "added":
      return { ...change, change: "removed" };
    case "removed":
      return { ...change, change: "added" };
    case "retired":
      return { ...change, change: "restored" };
    case "restored":
      return { ...change, change: "retired" };
    default:
      // Within each kind, before and after are of one type; a spread over all kinds forgets which.
      return { ...change, before: change.after, after: change.before } as Change;
  }
}

// A change is plain JSON; its interfaces have no index signature, which the type of JSON asks for.
const sorted = (changes: readonly Change[]): readonly string[] =>
  changes.map((change) => canonicalJson(change as unknown as Json)).sort();

/** A text that is plain says the same as one in the main language alone. */
const inLanguages = (framework: Framework): string => {
  const main = framework.languages[0];
  const fields = ["title", "name", "statement", "description", "introduction", "note", "meaning"];
  const more = ["mission", "vision", "attribution", "next"];
  const reworded: Json = JSON.parse(
    JSON.stringify(framework, (key, value: unknown) =>
      [...fields, ...more].includes(key) && typeof value === "string" ? { [main]: value } : value,
    ),
  );
  return canonicalJson(reworded);
};

describe("diffFrameworks", () => {
  it("finds nothing between a framework and itself", () => {
    fc.assert(
      fc.property(arbitraryFramework, (framework) => {
        for (const other of [framework, throughJson(framework)]) {
          const { changes, counts } = diffFrameworks(framework, other);
          expect(changes).toEqual([]);
          expect(counts.total).toBe(0);
        }
      }),
    );
  });

  it("finds nothing only between frameworks that say the same", () => {
    fc.assert(
      fc.property(versions, ({ before, after }) => {
        const { total } = diffFrameworks(before, after).counts;
        expect(total === 0).toBe(inLanguages(before) === inLanguages(after));
      }),
      { numRuns: 300 },
    );
  });

  it("finds the mirrored changes the other way round", () => {
    fc.assert(
      fc.property(versions, ({ before, after }) => {
        const forth = diffFrameworks(before, after).changes;
        const back = diffFrameworks(after, before).changes;
        expect(sorted(back.map(mirrored))).toEqual(sorted(forth));
      }),
    );
  });

  it("counts every change once, and is plain data", () => {
    fc.assert(
      fc.property(versions, ({ before, after }) => {
        const diff = diffFrameworks(before, after);
        expect(diff.counts.total).toBe(diff.changes.length);
        for (const [kind, times] of Object.entries(diff.counts.of)) {
          expect(diff.changes.filter(({ change }) => change === kind)).toHaveLength(times);
        }
        expect(throughJson(diff)).toStrictEqual(diff);
      }),
    );
  });
});
