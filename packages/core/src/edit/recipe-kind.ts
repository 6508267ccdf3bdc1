import type { FrameworkIndex } from "../framework/lookup/framework-index.ts";
import type { Issue } from "../issue/issue.ts";
import type { FrameworkDraft } from "./tracked.ts";

/** What a type of recipe does: one file each under `recipes`. */
export interface RecipeKind<R> {
  /** Whether it could make the framework contradict itself in a way that its check does not see: then all of the framework is checked. */
  readonly structural: boolean;
  /** What keeps the recipe from being applied (errors) and what it will cost (warnings). Paths start at the recipe. */
  check(recipe: R, index: FrameworkIndex): readonly Issue[];
  /** Applies a recipe that the check found no error in. The index is that of the framework before. */
  apply(recipe: R, draft: FrameworkDraft, index: FrameworkIndex): void;
}
