import type { Framework } from "../framework/framework.ts";
import { indexFramework } from "../framework/lookup/index-framework.ts";
import { hasErrors, type Issue, issue } from "../issue/issue.ts";
import type { Result } from "../issue/result.ts";
import type { Audit, AuditEntry } from "./audit.ts";
import { copy } from "./copy.ts";
import { newErrors } from "./new-errors.ts";
import type { Patch } from "./patch.ts";
import type { Recipe } from "./recipe.ts";
import type { RecipeKind } from "./recipe-kind.ts";
import { recipeKinds } from "./registry.ts";
import { tracked } from "./tracked.ts";

/** What an edit did, the way back, and what is kept of it. */
export interface Edit {
  readonly entry: AuditEntry;
  readonly patches: readonly Patch[];
  /** Applied to the edited framework, they give the one before. */
  readonly inverse: readonly Patch[];
}

/** A framework after an edit. What the edit did not touch is shared with the framework before. */
export interface Edited extends Edit {
  readonly framework: Framework;
}

const under = (root: "recipe" | "framework", found: Issue): Issue => ({
  ...found,
  path: [root, ...found.path],
});

/** The registry's entry for the recipe's own type: TypeScript cannot follow that through a union. */
const kindOf = (recipe: Recipe): RecipeKind<Recipe> | undefined =>
  Object.hasOwn(recipeKinds, recipe.type)
    ? (recipeKinds[recipe.type] as RecipeKind<Recipe>)
    : undefined;

/**
 * Edits a framework by a recipe: gives the framework after it, the patches and those that take them back, and an entry for whoever
 * keeps the audit. The framework given is never changed. A recipe that cannot be applied gives its issues: with
 * paths under `recipe` for what is wrong in it, under `framework` for errors that the framework would have after it and has not now. No recipe
 * but `version` changes the framework's version.
 *
 * A frozen framework gives a frozen one; where it is not, nothing of the caller's is frozen.
 *
 * @example
 * ```ts
 * import { edit, must, parseFramework } from "@whole-learner/core";
 * const framework = parseFramework({
 *   format: "whole-learner/framework@1",
 *   id: "0b7c9a54-6f0e-4a39-9a64-0c6f2f3a7d11",
 *   title: "Our promise",
 *   scales: [],
 *   competencies: [{ id: "presents", name: "Presents ideas" }],
 * });
 * const edited = must(edit(
 *   framework,
 *   { type: "rename", what: { kind: "competency", id: "presents", field: "name" }, to: "Shares ideas" },
 *   { by: "Ines Vega", at: "2026-03-02T09:00:00.000Z", why: "Families asked for plainer words" },
 * ));
 * edited.patches; // => [{ op: "replace", path: ["competencies", 0, "name"], value: "Shares ideas" }]
 * ```
 */
export function edit(framework: Framework, recipe: Recipe, audit: Audit): Result<Edited> {
  const own = copy(recipe);
  const kind = kindOf(own);
  if (kind === undefined) {
    return { ok: false, issues: [issue("unknown-recipe", ["recipe", "type"], { type: own.type })] };
  }
  const index = indexFramework(framework);
  const issues = kind.check(own, index).map((found) => under("recipe", found));
  if (hasErrors(issues)) return { ok: false, issues };
  const changed = tracked(framework, (draft) => kind.apply(own, draft, index));
  const broken = kind.structural ? newErrors(framework, changed.framework) : [];
  if (broken.length > 0) {
    return { ok: false, issues: [...issues, ...broken.map((found) => under("framework", found))] };
  }
  const note =
    changed.patches.length === 0 ? [issue("nothing-changed", ["recipe"], {}, "note")] : [];
  const { by, at, why } = audit;
  const entry = { by, at, why, framework: framework.id, version: framework.version, recipe: own };
  return { ok: true, value: { ...changed, entry }, issues: [...issues, ...note] };
}
