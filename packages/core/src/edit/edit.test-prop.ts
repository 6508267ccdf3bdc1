import { deepFreeze } from "@whole-learner/testkit";
import { arbitraryFramework } from "@whole-learner/testkit/arbitraries";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryRecipe } from "../../test/arbitraries/recipe.ts";
import { audit } from "../../test/edit/audit.ts";
import { diffFrameworks } from "../diff/diff-frameworks.ts";
import { checkFramework } from "../framework/checks/check-framework.ts";
import type { Framework } from "../framework/framework.ts";
import { safeParseFramework } from "../framework/parse-framework.ts";
import type { Result } from "../issue/result.ts";
import { applyEdit } from "./apply-edit.ts";
import { type Edited, edit } from "./edit.ts";
import { emptyHistory, type History, redo, remember, type Stepped, undo } from "./history.ts";
import type { Recipe } from "./recipe.ts";
import { recipeKinds } from "./registry.ts";

const framed = arbitraryFramework.chain((framework) =>
  fc.record({ framework: fc.constant(framework), recipe: arbitraryRecipe(framework) }),
);

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

/** Calls a law with every recipe that was applied. */
const law = (holds: (edited: Edited, framework: Framework, recipe: Recipe) => void): void => {
  fc.assert(
    fc.property(framed, ({ framework, recipe }) => {
      const result = edit(framework, recipe, audit);
      fc.pre(result.ok);
      holds(valueOf(result), framework, recipe);
    }),
    { numRuns: 250 },
  );
};

describe("edit", () => {
  it("is tried with recipes of every type that apply, and with some that do not", () => {
    const applied = new Set<string>();
    let refused = 0;
    for (const { framework, recipe } of fc.sample(framed, { numRuns: 700, seed: 7 })) {
      const result = edit(framework, recipe, audit);
      if (result.ok) applied.add(recipe.type);
      else refused += 1;
    }
    expect([...applied].sort()).toEqual(Object.keys(recipeKinds).sort());
    expect(refused).toBeGreaterThan(50);
  });

  it("is taken back by its inverse, and made again by its patches", () => {
    law(({ framework: after, patches, inverse }, before) => {
      expect(valueOf(applyEdit(after, inverse))).toStrictEqual(before);
      expect(valueOf(applyEdit(before, patches))).toStrictEqual(after);
      expect(valueOf(applyEdit(throughJson(after), throughJson(inverse)))).toStrictEqual(before);
    });
  });

  it("gives a framework that is read as it is", () => {
    law(({ framework }) => {
      expect(safeParseFramework(throughJson(framework))).toStrictEqual({
        ok: true,
        value: framework,
        issues: [],
      });
    });
  });

  it("gives a framework in which nothing is missing, doubled or led in a circle", () => {
    law(({ framework }) => {
      const errors = checkFramework(framework).filter(({ severity }) => severity === "error");
      expect(errors).toEqual([]);
    });
  });

  it("changes nothing that it was given, frozen or not, and freezes nothing of the caller's", () => {
    law((edited, framework, recipe) => {
      const loose = throughJson(framework);
      const own = throughJson(recipe);
      const again = valueOf(edit(loose, own, audit));
      expect(again).toStrictEqual(edited);
      expect(loose).toStrictEqual(framework);
      expect(own).toStrictEqual(recipe);
      const isFrozen = (value: unknown): boolean =>
        typeof value === "object" &&
        value !== null &&
        (Object.isFrozen(value) || Object.values(value).some(isFrozen));
      expect(isFrozen(loose) || isFrozen(own)).toBe(false);
      const isLoose = (value: unknown): boolean =>
        typeof value === "object" &&
        value !== null &&
        (!Object.isFrozen(value) || Object.values(value).some(isLoose));
      expect(isLoose(edited.framework)).toBe(false);
    });
  });

  it("shares what it did not touch", () => {
    law(({ framework: after, patches }, before) => {
      const touched = new Set(patches.map(({ path }) => path[0]));
      for (const key of Object.keys(before) as (keyof Framework)[]) {
        if (!touched.has(key)) expect(after[key]).toBe(before[key]);
      }
      for (const list of ["competencies", "indicators", "relations", "progressions"] as const) {
        const positions = new Set(
          patches.filter(({ path }) => path[0] === list).map(({ path }) => path[1]),
        );
        for (const [position, entity] of before[list].entries()) {
          if (!positions.has(position)) expect(after[list][position]).toBe(entity);
        }
      }
      if (patches.length === 0) expect(after).toBe(before);
    });
  });

  it("changes the version only where the recipe says so", () => {
    law(({ framework }, before, recipe) => {
      expect(framework.version).toBe(recipe.type === "version" ? recipe.version : before.version);
    });
  });

  it("changes something unless it says that it does not", () => {
    fc.assert(
      fc.property(framed, ({ framework, recipe }) => {
        const result = edit(framework, recipe, audit);
        if (!result.ok) return;
        const nothing = result.issues.some(({ code }) => code === "nothing-changed");
        expect(result.value.patches.length === 0).toBe(nothing);
        if (nothing) expect(diffFrameworks(framework, result.value.framework).changes).toEqual([]);
      }),
    );
  });

  it("can be undone and made again, any number of times", () => {
    const steps = arbitraryFramework.chain((framework) =>
      fc.record({
        framework: fc.constant(framework),
        recipes: fc.array(arbitraryRecipe(framework), { minLength: 1, maxLength: 6 }),
      }),
    );
    fc.assert(
      fc.property(steps, ({ framework, recipes }) => {
        const versions = [framework];
        let history: History = emptyHistory;
        for (const recipe of recipes) {
          const result = edit(versions.at(-1) as Framework, recipe, audit);
          if (!result.ok) continue;
          versions.push(result.value.framework);
          history = deepFreeze(throughJson(remember(history, result.value)));
        }
        let now: Pick<Stepped, "framework" | "history"> = {
          framework: versions.at(-1) as Framework,
          history,
        };
        for (const version of versions.slice(0, -1).reverse()) {
          now = valueOf(undo(now.framework, now.history));
          expect(now.framework).toStrictEqual(version);
        }
        expect(now.history.past).toEqual([]);
        expect(undo(now.framework, now.history).ok).toBe(false);
        for (const version of versions.slice(1)) {
          now = valueOf(redo(now.framework, now.history));
          expect(now.framework).toStrictEqual(version);
        }
        expect(now.history).toStrictEqual(history);
        expect(redo(now.framework, now.history).ok).toBe(false);
      }),
    );
  });
});
