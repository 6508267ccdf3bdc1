import { describe, expect, it } from "vitest";
import { audit } from "../../test/edit/audit.ts";
import { edited, issuesOf, on } from "../../test/edit/edited.ts";
import { promise } from "../../test/fixtures/promise.ts";
import { edit } from "./edit.ts";
import type { Recipe } from "./recipe.ts";

describe("edit", () => {
  it("keeps who, when and why with the recipe and the version that it was applied to", () => {
    const recipe: Recipe = { type: "retire", id: "team", on };
    expect(edited(recipe).entry).toEqual({
      ...audit,
      framework: promise.id,
      version: "1",
      recipe,
    });
  });

  it("keeps nothing of the audit but who, when and why", () => {
    const more = { ...audit, secret: "x" };
    const result = edit(promise, { type: "version", version: "2" }, more);
    expect(result.ok && Object.keys(result.value.entry)).toEqual([
      "by",
      "at",
      "why",
      "framework",
      "version",
      "recipe",
    ]);
  });

  it("gives a frozen framework for a frozen one, and freezes nothing of another", () => {
    const recipe: Recipe = { type: "retire", id: "team", on };
    const frozen = edited(recipe).framework;
    expect([frozen, frozen.outcomes, frozen.outcomes[1]?.retired].every(Object.isFrozen)).toBe(
      true,
    );
    const loose = structuredClone(promise);
    const { framework } = edited(recipe, loose);
    const parts = [loose, loose.domains, framework, framework.outcomes, framework.domains];
    expect(parts.some(Object.isFrozen)).toBe(false);
    expect(framework.domains).toBe(loose.domains);
  });

  it("keeps a recipe that nobody can change later", () => {
    const levels = [
      { id: "a", name: "A", value: 1 },
      { id: "b", name: "B", value: 2 },
      { id: "c", name: "C", value: 3 },
    ];
    const recipe: Recipe = {
      type: "add",
      kind: "scale",
      value: { id: "new", goal: "b", levels },
    };
    const { framework, entry } = edited(recipe);
    levels.pop();
    expect(framework.scales[2]?.levels).toHaveLength(3);
    expect(entry.recipe).toMatchObject({ value: { levels: [{}, {}, {}] } });
  });

  it.each(["remove", "constructor", "__proto__"])("knows no recipe %s", (type) => {
    expect(issuesOf({ type } as unknown as Recipe)).toEqual([
      ["unknown-recipe", "recipe/type", { type }],
    ]);
  });
});
