import type { BandId, Circumstances, Evidence, Moment, ScaleId } from "@whole-learner/core";
import type { ScaleNumbers } from "../methods/method.ts";
import type { Crosswalk } from "../policy/sections.ts";

/** How a rating that was no number of this scale became one. */
export interface Converted {
  /** The number as it was written: on another scale, or points. */
  readonly number: number;
  /** The scale that it was written on as numbers; for points from nothing to the possible. */
  readonly from: Omit<ScaleNumbers, "levels">;
  readonly crosswalk: Crosswalk;
  /** The other scale, where it was one of the framework. */
  readonly scale?: ScaleId;
}

/** Evidence that was admitted, with the number that its rating is on the scale. */
export interface AdmittedEvidence {
  readonly evidence: Evidence;
  /** Undefined for missing work that takes a place without a value. */
  readonly number: number | undefined;
  /** Stands in for work that was never handed in: it satisfies no minimum. */
  readonly missing: boolean;
  readonly converted?: Converted;
}

/** A number that a rule for late work or for further tries changed: from what to what. */
export interface Adjustment {
  readonly rule: "late" | "late-cap" | "retake-cap";
  readonly from: number;
  readonly to: number;
  /** For `late`: the days begun since it was due. */
  readonly days?: number;
}

/** One work as one piece of the series, however many people rated it. */
export interface Piece {
  /** The work: its demonstration, or the rating that stands alone. */
  readonly work: string;
  /** The works that it stands for, where it is made of several: tries averaged, or an earlier period's result. Its own is the last of them. */
  readonly works?: readonly [string, ...string[]];
  readonly score: number | undefined;
  /** What late work and further tries took from the score, in order; absent where nothing did. */
  readonly adjustments?: readonly Adjustment[];
  readonly weight: number;
  readonly missing: boolean;
  /** A starting point: it comes first and satisfies no minimum. */
  readonly baseline?: true;
  /** What earlier periods came to, carried in. */
  readonly carried?: true;
  readonly band: BandId | undefined;
  readonly circumstances: Circumstances;
  /** The instant that orders it, in epoch milliseconds; undefined where none that the policy asks for is known. */
  readonly at: number | undefined;
  /** When it happened, as it was written down and in epoch milliseconds. */
  readonly happened: Moment;
  readonly happenedAt: number;
  /** The raw ratings, kept whole. */
  readonly ratings: readonly [AdmittedEvidence, ...AdmittedEvidence[]];
}

/** Something that was shown: neither only missing nor a place without a value. */
export const isShown = ({ missing, score }: Piece): boolean => !missing && score !== undefined;

/** What satisfies a minimum: something shown that is more than a starting point. */
export const satisfies = (piece: Piece): boolean => isShown(piece) && piece.baseline !== true;
