import type { BandId, Circumstances, Evidence, Moment } from "@whole-learner/core";

/** Evidence that was admitted, with the number that its rating is on the scale. */
export interface AdmittedEvidence {
  readonly evidence: Evidence;
  /** Undefined for missing work that takes a place without a value. */
  readonly number: number | undefined;
  /** Stands in for work that was never handed in: it satisfies no minimum. */
  readonly missing: boolean;
}

/** One work as one piece of the series, however many people rated it. */
export interface Piece {
  /** The work: its demonstration, or the rating that stands alone. */
  readonly work: string;
  readonly score: number | undefined;
  readonly weight: number;
  readonly missing: boolean;
  readonly band: BandId | undefined;
  readonly circumstances: Circumstances;
  /** The instant that orders it, in epoch milliseconds. */
  readonly at: number;
  /** When it happened, as it was written down and in epoch milliseconds. */
  readonly happened: Moment;
  readonly happenedAt: number;
  /** The raw ratings, kept whole. */
  readonly ratings: readonly [AdmittedEvidence, ...AdmittedEvidence[]];
}
