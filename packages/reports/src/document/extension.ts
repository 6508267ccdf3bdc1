import type { Json } from "@whole-learner/core";
import type { Block } from "./node.ts";

/**
 * A block of a caller's own kind. A renderer that was given a handler for `name` uses it, every other prints the
 * fallback, so that nothing said in it is ever lost.
 */
export interface Extension {
  readonly type: "extension";
  /** Named `vendor/kind`, so that two vendors never meet. */
  readonly name: string;
  readonly data: Json;
  readonly fallback: readonly Block[];
}

/** A block of a caller's own kind, with what to print where it is not known. */
export const extension = (name: string, data: Json, fallback: readonly Block[]): Extension => ({
  type: "extension",
  name,
  data,
  fallback,
});
