import type { Html } from "../html/escape.ts";

/** A drawing, done: how high it is, and its shapes in the order in which they lie on each other. */
export interface Picture {
  readonly height: number;
  readonly shapes: readonly Html[];
}
