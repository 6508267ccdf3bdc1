import type { FrameworkStatus } from "../../framework/framework.ts";
import { issue } from "../../issue/issue.ts";
import type { Day } from "../../time/moment.ts";
import type { RecipeKind } from "../recipe-kind.ts";

/** Gives the framework a new version. No other recipe does: a version is what its publisher gives out. */
export interface Version {
  readonly type: "version";
  readonly version: string;
  readonly status?: FrameworkStatus;
  readonly adopted?: Day;
}

export const version: RecipeKind<Version> = {
  structural: false,
  check: (recipe) =>
    recipe.version === ""
      ? [issue("too-small", ["version"], { least: 1, what: "characters" })]
      : [],
  apply(recipe, draft) {
    draft.version = recipe.version;
    if (recipe.status !== undefined) draft.status = recipe.status;
    if (recipe.adopted !== undefined) draft.adopted = recipe.adopted;
  },
};
