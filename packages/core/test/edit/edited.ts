import { type Edited, edit } from "../../src/edit/edit.ts";
import type { Recipe } from "../../src/edit/recipe.ts";
import type { Framework } from "../../src/framework/framework.ts";
import { promise } from "../fixtures/promise.ts";
import { audit } from "./audit.ts";

/** The day from which what is retired, merged, split or replaced is out of use. */
export const on = "2026-06-30";

/** What a recipe makes of the framework; it throws where it is refused. */
export const edited = (recipe: Recipe, framework: Framework = promise): Edited => {
  const result = edit(framework, recipe, audit);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

/** The framework after a recipe. */
export const after = (recipe: Recipe, framework?: Framework): Framework =>
  edited(recipe, framework).framework;

/** Why a recipe is refused, as code, place and data. */
export const issuesOf = (recipe: Recipe, framework: Framework = promise) =>
  edit(framework, recipe, audit).issues.map(({ code, path, data }) => [code, path.join("/"), data]);

/** The member of a list that has an id; it throws where there is none. */
export const find = <T extends { readonly id: string }>(list: readonly T[], id: string): T => {
  const found = list.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
