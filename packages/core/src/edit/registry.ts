import type { RecipeKind } from "./recipe-kind.ts";
import type { Recipes } from "./recipe.ts";
import { add } from "./recipes/add.ts";
import { merge } from "./recipes/merge.ts";
import { move } from "./recipes/move.ts";
import { relevel } from "./recipes/relevel.ts";
import { rename } from "./recipes/rename.ts";
import { replace } from "./recipes/replace.ts";
import { retire } from "./recipes/retire.ts";
import { split } from "./recipes/split.ts";
import { translate } from "./recipes/translate.ts";
import { version } from "./recipes/version.ts";

/** What every type of recipe does. A type without its kind does not compile. */
export const recipeKinds: { readonly [T in keyof Recipes]: RecipeKind<Recipes[T]> } = {
  add,
  merge,
  move,
  relevel,
  rename,
  replace,
  retire,
  split,
  translate,
  version,
};
