import type { TextPlace } from "../../diff/text-place.ts";
import { same } from "../../diff/same.ts";
import { wordingsOf } from "../../diff/wordings.ts";
import type { LanguageTag, Text } from "../../text/text.ts";
import type { RecipeKind } from "../recipe-kind.ts";
import { missingThing, textAt, writeTextAt } from "../text-at.ts";
import { outdated, withWordings } from "../worded.ts";

/** Gives a text other words, or words to a field that had none. */
export interface Rename {
  readonly type: "rename";
  readonly what: TextPlace;
  /**
   * The new words. A plain text is in the framework's main language. Wordings in languages that are not given stay; where the
   * main language's words change, their review no longer holds.
   */
  readonly to: Text;
  /** The words still mean the same, as when a slip of the pen is mended: the other languages' review holds. */
  readonly sameMeaning?: boolean;
}

function renamed(old: Text | undefined, { to, sameMeaning }: Rename, main: LanguageTag): Text {
  if (typeof to === "string" && (old === undefined || typeof old === "string")) return to;
  const renewed = wordingsOf(to, main);
  const kept =
    sameMeaning === true ||
    !renewed.has(main) ||
    same(renewed.get(main), wordingsOf(old, main).get(main));
  return withWordings(old, [...(kept ? [] : outdated(old, renewed, main)), ...renewed], main);
}

export const rename: RecipeKind<Rename> = {
  structural: false,
  check: ({ what }, { framework }) => missingThing(framework, what),
  apply(recipe, draft, { framework }) {
    const old = textAt(framework, recipe.what);
    const text = renamed(old, recipe, framework.languages[0]);
    if (!same(old, text)) writeTextAt(draft, framework, recipe.what, text);
  },
};
