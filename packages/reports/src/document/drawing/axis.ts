/** A place on an axis with the words under it: a month under a day, a cut beside a score. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** An axis from its start to its end, in one unit of the caller's choice (days since some day, scores), with its ticks. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly Tick[];
}
