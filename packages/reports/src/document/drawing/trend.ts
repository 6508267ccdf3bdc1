import type { Axis, Tick } from "./axis.ts";

/** An estimate at a time, with the interval around it where there is one. */
export interface TrendPoint {
  readonly at: number;
  readonly value: number;
  /** Both or none. */
  readonly low?: number;
  readonly high?: number;
}

/** A demonstration at its time and value, with its number as in the table; `aside` if it did not count. */
export interface TrendMark {
  readonly at: number;
  readonly value: number;
  readonly label: string;
  readonly aside?: boolean;
}

/** A value on its way through time, with its interval as a band and the demonstrations behind it. For educators. */
export interface Trend {
  readonly kind: "trend";
  readonly time: Axis;
  /** The scale of values; its ticks carry the level words. */
  readonly scale: Axis;
  /** In order of time. */
  readonly points: readonly TrendPoint[];
  readonly marks: readonly TrendMark[];
  /** Where one level ends and the next begins: dashed lines with their values. */
  readonly cuts: readonly Tick[];
  /** Values that meet the goal, or those of the level that was reached. */
  readonly band?: { readonly from: number; readonly to: number };
  /** Words at the last point: "score now 3.83". */
  readonly last?: string;
}
