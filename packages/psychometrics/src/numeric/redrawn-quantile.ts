import { studentQuantile } from "./student-quantile.ts";

/**
 * What stands for the normal quantile where values come from drawing `rows` rows (two or more) again: Student's with n - 1 degrees, times √(n / (n - 1)), since
 * drawn rows vary less than rows do. As a share of the drawn values it is Φ of this.
 *
 * Source: Hesterberg, What teachers should know about the bootstrap, The American Statistician 69 (2015), 371-386, 4.3 (the expanded percentile interval).
 */
export const redrawnQuantile = (probability: number, rows: number): number =>
  Math.sqrt(rows / (rows - 1)) * studentQuantile(probability, rows - 1);
