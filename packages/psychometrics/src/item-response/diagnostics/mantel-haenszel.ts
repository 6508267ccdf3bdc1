import { chiSquareUpper } from "../../numeric/chi-square-upper.ts";
import { ln } from "../../numeric/ln.ts";

/** Persons by columns of one length: what is compared, for whom, among whom. */
export interface DifferentialResponses {
  /** The response to the item: 0 or 1 for Mantel-Haenszel, 0 .. m for ordinal logistic regression; null where there is none. */
  readonly response: ArrayLike<number | null>;
  /** 1 for the group that is compared (focal), 0 for the group that it is compared with (reference). */
  readonly focal: ArrayLike<number>;
  /** What has to be equal for the comparison: the total score or rest score, or an ability. Finite where there is a response. */
  readonly matching: ArrayLike<number>;
}

/** How much an item is easier or harder for one group than for the other at the same matching score. */
export interface MantelHaenszel {
  readonly status: "computed";
  /** The common odds ratio, reference over focal: above 1 the item is harder for the focal group. */
  readonly oddsRatio: number;
  /** Its logarithm, and the standard error of that (Robins, Breslow and Greenland 1986). */
  readonly logOddsRatio: number;
  readonly standardError: number;
  /** -2.35 times the logarithm: the Educational Testing Service's scale, below 0 where the item is harder for the focal group. */
  readonly delta: number;
  /** With the continuity correction, one degree of freedom. */
  readonly chiSquare: number;
  readonly pValue: number;
  /** A negligible, B moderate, C large (Dorans and Holland 1993). */
  readonly class: "A" | "B" | "C";
  /** Matching scores at which both groups were found, with right and wrong answers. */
  readonly strata: number;
}

/** Why there is no comparison. */
export interface NoDifferentialFunctioning {
  readonly status: "not-computable";
  /** No matching score has persons of both groups and both answers; or the odds ratio is 0 or has no end. */
  readonly reason: "no-comparison" | "no-overlap";
}

/**
 * Differential item functioning of a right-or-wrong item by Mantel and Haenszel: odds of a right answer in both groups, compared only among persons with the same
 * matching score. Errors: RangeError where lengths differ, a response or group is neither 0 nor 1, or a matching score is not finite.
 *
 * Source: Holland and Thayer (1988) in Wainer and Braun, Test validity; Dorans and Holland (1993) in Holland and Wainer, Differential item functioning; the
 * classes as Zwick, ETS RR-12-08 (2012).
 *
 * @example
 * ```ts
 * import { mantelHaenszel } from "@whole-learner/psychometrics";
 * const found = mantelHaenszel({
 *   response: [1, 1, 1, 0, 1, 0, 0, 0],
 *   focal: [0, 0, 0, 0, 1, 1, 1, 1],
 *   matching: [5, 5, 5, 5, 5, 5, 5, 5],
 * });
 * found.status === "computed" && found.oddsRatio; // => 9
 * ```
 */
export function mantelHaenszel(
  responses: DifferentialResponses,
): MantelHaenszel | NoDifferentialFunctioning {
  const tables = strataOf(responses);
  let r = 0;
  let s = 0;
  let pr = 0;
  let mixed = 0;
  let qs = 0;
  let seen = 0;
  let expected = 0;
  let variance = 0;
  for (const [a, b, c, d] of tables) {
    const n = a + b + c + d;
    const right = (a * d) / n;
    const wrong = (b * c) / n;
    const p = (a + d) / n;
    r += right;
    s += wrong;
    pr += p * right;
    mixed += p * wrong + (1 - p) * right;
    qs += (1 - p) * wrong;
    seen += a;
    expected += ((a + b) * (a + c)) / n;
    variance += ((a + b) * (c + d) * (a + c) * (b + d)) / (n * n * (n - 1));
  }
  if (tables.length === 0) return { status: "not-computable", reason: "no-comparison" };
  if (r === 0 || s === 0) return { status: "not-computable", reason: "no-overlap" };
  const oddsRatio = r / s;
  const logOddsRatio = ln(oddsRatio);
  const standardError = Math.sqrt(pr / (2 * r * r) + mixed / (2 * r * s) + qs / (2 * s * s));
  const away = Math.max(0, Math.abs(seen - expected) - 0.5);
  const chiSquare = (away * away) / variance;
  const pValue = chiSquareUpper(chiSquare, 1);
  const delta = -2.35 * logOddsRatio;
  return {
    status: "computed",
    oddsRatio,
    logOddsRatio,
    standardError,
    delta,
    chiSquare,
    pValue,
    class: classOf(Math.abs(delta), 2.35 * standardError, pValue),
    strata: tables.length,
  };
}

/** The one-sided 5 % point of the normal distribution. */
const oneSided = 1.644853626951472;

function classOf(size: number, error: number, pValue: number): "A" | "B" | "C" {
  if (size < 1 || pValue >= 0.05) return "A";
  return size >= 1.5 && size - 1 > oneSided * error ? "C" : "B";
}

type Table = [
  referenceRight: number,
  referenceWrong: number,
  focalRight: number,
  focalWrong: number,
];

/** The tables of the matching scores that compare anything. */
function strataOf({ response, focal, matching }: DifferentialResponses): readonly Table[] {
  const tables = new Map<number, Table>();
  for (const [name, column] of Object.entries({ focal, matching }))
    if (column.length !== response.length)
      throw new RangeError(`${name}: ${column.length} for ${response.length} responses`);
  for (let person = 0; person < response.length; person++) {
    const answer = response[person] as number | null;
    const group = focal[person] as number;
    if (answer === null) continue;
    if (answer !== 0 && answer !== 1) throw new RangeError(`response: ${answer}`);
    if (group !== 0 && group !== 1) throw new RangeError(`focal: ${group}`);
    const score = matching[person] as number;
    if (!Number.isFinite(score)) throw new RangeError(`matching: ${score}`);
    const table = tables.get(score) ?? [0, 0, 0, 0];
    const cell = group * 2 + (1 - answer);
    table[cell] = (table[cell] as number) + 1;
    tables.set(score, table);
  }
  return [...tables.values()].filter(
    ([a, b, c, d]) => a + b > 0 && c + d > 0 && a + c > 0 && b + d > 0,
  );
}
