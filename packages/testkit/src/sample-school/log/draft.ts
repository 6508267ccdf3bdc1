import type { Demonstration, Instant, Moment, Rating } from "@whole-learner/core";

/** A rating before it has an id and knows its learner and demonstration. */
export type RatingDraft = Omit<Rating, "type" | "id" | "learner" | "demonstration">;

/** A demonstration before it has an id. */
export interface Draft {
  readonly happened: Moment;
  readonly recorded: Instant;
  /** Everything that it says of itself. */
  readonly tells: Omit<
    Demonstration,
    "type" | "id" | "learners" | "happened" | "recorded" | "revises"
  >;
  readonly ratings: readonly RatingDraft[];
  /** The draft that this one revises. */
  readonly revises?: Draft;
}

/** The work that a draft is of, as its text is named. */
export interface WorkDraft extends Draft {
  readonly work: string;
}
