import type { LevelId, ScaleId } from "../identity/ids.ts";

/** What became of something from one framework to another. */
export type Fate<Id> =
  /** It is there under the same id. */
  | { readonly kind: "same" }
  /** Another stands in its place. */
  | { readonly kind: "moved"; readonly to: Id }
  /** Another stands in its place and in that of others: `together` names all that came together, itself and any that kept its id included. */
  | { readonly kind: "merged"; readonly to: Id; readonly together: readonly Id[] }
  /** Several stand in its place. */
  | { readonly kind: "split"; readonly to: readonly Id[] }
  /** Nothing stands in its place. */
  | { readonly kind: "lost" };

/** A level with the scale that it is of. */
export interface LevelPlace {
  readonly scale: ScaleId;
  readonly level: LevelId;
}
