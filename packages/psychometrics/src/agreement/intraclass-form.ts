import { fQuantile } from "../numeric/f-quantile.ts";
import type { IntraclassForm } from "./intraclass-correlation.ts";
import type { RatingVariances } from "./rating-variances.ts";

/** The two ends of an interval; null where it has no end on that side. */
interface Bounds {
  readonly lower: number | null;
  readonly upper: number | null;
  /** The degrees of freedom of the error. */
  readonly df2: number | null;
}

/** A share of a whole that may come out as nothing or less, where there is no share. */
const shareOf = (part: number, whole: number): number | undefined =>
  whole > 0 ? part / whole : undefined;

/** The correlation of a form; undefined where the variance that it is a share of is not above 0. */
export function intraclassValue(
  form: IntraclassForm,
  { works, raters, betweenWorks: b, betweenRaters: j, residual, withinWorks }: RatingVariances,
): number | undefined {
  const error = form === "1,1" || form === "1,k" ? withinWorks : residual;
  // Severity is error where raters are some of many: its variance is that between raters less the residual one.
  const severity = form === "2,1" || form === "2,k" ? (j - error) / works : 0;
  return form.endsWith("k")
    ? shareOf(b - error, b + severity)
    : shareOf(b - error, b + (raters - 1) * error + raters * severity);
}

/** The ends of the interval that leaves out `tail` on each side. */
export function intraclassBounds(
  form: IntraclassForm,
  variances: RatingVariances,
  tail: number,
): Bounds {
  if (form === "2,1" || form === "2,k") return boundsWithSeverity(form, variances, tail);
  const { works, raters, betweenWorks: b } = variances;
  const oneWay = form === "1,1" || form === "1,k";
  const error = oneWay ? variances.withinWorks : variances.residual;
  const df1 = works - 1;
  const df2 = oneWay ? works * (raters - 1) : df1 * (raters - 1);
  const others = form.endsWith("k") ? 0 : raters - 1;
  const low = error * fQuantile(1 - tail, df1, df2);
  const high = b * fQuantile(1 - tail, df2, df1);
  return {
    lower: shareOf(b - low, b + others * low) ?? null,
    upper: shareOf(high - error, high + others * error) ?? null,
    df2,
  };
}

/** Shrout and Fleiss's approximation, with Satterthwaite's degrees of freedom for severity and residual together. */
function boundsWithSeverity(
  form: IntraclassForm,
  variances: RatingVariances,
  tail: number,
): Bounds {
  const { works: n, raters: k, betweenWorks: b, betweenRaters: j, residual: e } = variances;
  const df1 = n - 1;
  const df2 = severityFreedom(variances);
  // Neither raters nor chance move a rating: the correlation is 1, and so is whatever else was possible.
  if (df2 === undefined) return { lower: 1, upper: 1, df2: null };
  const low = fQuantile(1 - tail, df1, df2);
  const high = fQuantile(1 - tail, df2, df1);
  const others = (k * n - k - n) * e;
  const [below, above] =
    form === "2,k" ? [low * (j - e), j - e] : [low * (k * j + others), k * j + others];
  return {
    lower: shareOf(n * (b - low * e), below + n * b) ?? null,
    upper: shareOf(n * (high * b - e), above + n * high * b) ?? null,
    df2,
  };
}

/**
 * The degrees of freedom (Satterthwaite) of the error of one rating, severity and residual in the parts that the correlation gives them; a
 * correlation below 0 counts as 0, since no part is negative. Undefined where there is no such error.
 */
function severityFreedom(variances: RatingVariances): number | undefined {
  const { works: n, raters: k, betweenRaters: j, residual: e } = variances;
  const rho = Math.max(0, intraclassValue("2,1", variances) ?? 0);
  const severity = k * rho * j;
  const rest = (n * (1 - rho) + k * rho * (n - 1)) * e;
  const whole = severity + rest;
  if (whole === 0) return undefined;
  const parts = (severity * severity) / (k - 1) + (rest * rest) / ((n - 1) * (k - 1));
  return (whole * whole) / parts;
}
