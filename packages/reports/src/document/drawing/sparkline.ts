/** A value at a time, both in units of the caller's choice. */
export interface SparkPoint {
  readonly at: number;
  readonly value: number;
}

/** A small line without axes: the way a few values went, earliest first. The words beside it say which. */
export interface Sparkline {
  readonly kind: "sparkline";
  readonly points: readonly SparkPoint[];
  /** The least and the greatest value that there could be, so that a small change looks small. */
  readonly from: number;
  readonly to: number;
  /** From which value on the goal is met: drawn as a line. */
  readonly goal?: number;
}
