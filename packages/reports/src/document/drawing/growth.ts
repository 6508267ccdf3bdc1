import type { Tick } from "./axis.ts";

/** The levels of one grade band, lowest first, and which of them is the goal. */
export interface GrowthBand {
  /** "Grades 6 to 8". Without words where there is one band only. */
  readonly label?: string;
  readonly levels: readonly string[];
  /** The level that is the goal in this band, from 0. */
  readonly goal?: number;
}

/** A place on the staircase: a level of a band, both from 0. */
export interface GrowthPlace {
  readonly band: number;
  readonly level: number;
}

/** What is held from a time on, until the next: a place, or nothing (a gap in the line). */
export interface GrowthStep {
  readonly at: number;
  readonly held?: GrowthPlace;
}

/** A demonstration at its time and place, with its number as in the table. */
export interface GrowthMark extends GrowthPlace {
  readonly at: number;
  readonly label: string;
}

/**
 * The level held over time, as a staircase, with the demonstrations behind it. Bands stand one above the other: beginning a
 * new band is a step up, whatever the level in it. Times are in one unit of the caller's choice, such as days.
 */
export interface Growth {
  readonly kind: "growth";
  /** Lowest first. */
  readonly bands: readonly GrowthBand[];
  /** The words that mark the goal: "the goal". */
  readonly goalLabel: string;
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly Tick[];
  /** In order of time. */
  readonly steps: readonly GrowthStep[];
  readonly marks: readonly GrowthMark[];
}
