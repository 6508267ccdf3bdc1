import type { Brings, NeverReasons } from "@whole-learner/mastery";
import type { Day, Sentences } from "@whole-learner/core";

/** The words of what it would take, for educators: with counts and levels. */
export interface ProjectionMessages {
  readonly heading: string;
  readonly table: string;
  readonly how: string;
  readonly columns: {
    readonly toward: string;
    readonly takes: string;
    readonly brings: string;
  };
  readonly brings: Sentences<Brings>;
  readonly never: Sentences<NeverReasons>;
  readonly reached: string;
  /** So many more demonstrations, each with its level. */
  readonly pieces: (data: { readonly count: number; readonly levels: string }) => string;
  readonly byTime: (on: Day) => string;
  readonly notWithin: (count: number) => string;
  readonly inTheLimit: string;
  readonly notOffered: string;
  readonly notYetSearched: (count: number) => string;
}
