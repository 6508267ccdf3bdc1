/** Fewer axes make a shape that says something by their order. */
export const leastAxes = 5;

/** One spoke: its number or short name as in the table, and where on it, a level from 0; no value is a gap. */
export interface RadarAxis {
  readonly label: string;
  /** Halves and quarters lie between two levels. */
  readonly value?: number;
}

/**
 * Competencies of one learner as a shape, always beside their strips. The order of axes is the framework's and never changes;
 * the goal is a ring; a gap is a broken spoke that no line crosses. Never another person or group on it.
 */
export interface Radar {
  readonly kind: "radar";
  /** At least five. */
  readonly axes: readonly RadarAxis[];
  /** Level words from the centre outward. */
  readonly levels: readonly string[];
  /** The level that is the goal, from 0, with the words that mark it. */
  readonly goal?: { readonly at: number; readonly label: string };
  /** How many neighbouring axes belong together, in order, all axes counted: an arc joins each group. */
  readonly groups?: readonly number[];
}
