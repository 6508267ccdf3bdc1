import type { Tick } from "./axis.ts";

/** What one demonstration gives to the score: its number as in the table, how much, and the same in words. */
export interface Contribution {
  readonly label: string;
  readonly value: number;
  readonly text: string;
}

/** What a score is made of: its parts from zero to the score, largest first or as the caller has them, over the cuts. For educators. */
export interface Contributions {
  readonly kind: "contributions";
  readonly parts: readonly Contribution[];
  readonly total: { readonly value: number; readonly text: string };
  /** The end of the scale. It starts at zero. */
  readonly to: number;
  /** Where levels begin, rising. */
  readonly cuts: readonly Tick[];
  /** Words over the scale: one more than cuts. */
  readonly levels: readonly string[];
  /** The level that the score has reached, from 0. */
  readonly reached?: number;
}
