import type { TextPlace } from "../../src/diff/text-place.ts";
import { edit } from "../../src/edit/edit.ts";
import type { Recipe } from "../../src/edit/recipe.ts";
import { promise } from "../fixtures/promise.ts";
import { audit } from "./audit.ts";

/** What a recipe makes of the framework, or why it is refused. */
export const run = (recipe: Recipe) => {
  const result = edit(promise, recipe, audit);
  return result.ok ? result.value : result.issues;
};

/** The patches of a recipe, or why it is refused. */
export const patchesOf = (recipe: Recipe) => {
  const edited = run(recipe);
  return "patches" in edited ? edited.patches : edited;
};

/** Two places that have words. */
export const title: TextPlace = { kind: "framework", field: "title" };

export const name: TextPlace = { kind: "competency", id: "presents", field: "name" };
