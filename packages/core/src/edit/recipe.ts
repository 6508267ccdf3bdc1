import type { Add } from "./recipes/add.ts";
import type { Merge } from "./recipes/merge.ts";
import type { Move } from "./recipes/move.ts";
import type { Relevel } from "./recipes/relevel.ts";
import type { Rename } from "./recipes/rename.ts";
import type { Replace } from "./recipes/replace.ts";
import type { Retire } from "./recipes/retire.ts";
import type { Split } from "./recipes/split.ts";
import type { Translate } from "./recipes/translate.ts";
import type { Version } from "./recipes/version.ts";

/** Every type of recipe under its name. */
export interface Recipes {
  readonly add: Add;
  readonly merge: Merge;
  readonly move: Move;
  readonly relevel: Relevel;
  readonly rename: Rename;
  readonly replace: Replace;
  readonly retire: Retire;
  readonly split: Split;
  readonly translate: Translate;
  readonly version: Version;
}

/** A change to a framework as plain data: it can be stored, reviewed and applied again. */
export type Recipe = Recipes[keyof Recipes];
