/** A number of people that a publication would print, by an id that is the caller's own. The same id is the same number, wherever it stands. */
export interface PublishedCount {
  readonly id: string;
  readonly count: number;
  /** How many people it is of, where it counts some of them more than once (results, works): small where these are few. The count unless told. */
  readonly people?: number;
  /**
   * Printed whatever it is, and known to whoever reads: what was published before, or what says something of the school and of no learner
   * ("no opportunity for any of them").
   */
  readonly open?: boolean;
}

/** A count that is the sum of others. A count that is two others' sum in two tables has two totals. */
export interface PublishedTotal {
  readonly total: string;
  readonly parts: readonly string[];
}

/** A rate that would be printed, by the counts it is made of: `part` of `whole`. What it leaves, the rest, is guarded as a count. */
export interface PublishedShare {
  readonly part: string;
  readonly whole: string;
}

/**
 * All counts that are given out together, in one report or in several, and every way in which one follows from others. A sum that is not
 * told is not guarded.
 */
export interface Publication {
  readonly counts: readonly PublishedCount[];
  readonly totals?: readonly PublishedTotal[];
  readonly shares?: readonly PublishedShare[];
}

/** A count as it may be printed; without a number where it is withheld. Why it is withheld would tell, so it is not said. */
export interface ShownCount {
  readonly id: string;
  readonly count?: number;
}

/** A rate of a publication, and whether it may be printed: where both its counts are. */
export interface ShownShare extends PublishedShare {
  readonly shown: boolean;
}

/** What of a publication may be printed, in the order in which it was given. */
export interface ShownPublication {
  readonly counts: readonly ShownCount[];
  readonly shares: readonly ShownShare[];
}

/** What small numbers are. */
export interface SuppressOptions {
  /** Counts of fewer people are withheld: a whole number from 1. 10 unless told. */
  readonly limit?: number;
  /**
   * Whether none counts as few: it does unless told. "None of 12" says something of each of the twelve. Where a whole is none, there is nobody
   * it could say something of: that is printed.
   */
  readonly zeros?: "withhold" | "show";
}
