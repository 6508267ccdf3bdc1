import type { Arithmetic } from "./arithmetic.ts";
import type { Kernels } from "./kernels.ts";
import type { Fold, Found, Method, ScoredSeries } from "./method.ts";

/** What every method keeps, and what it keeps where its traits claim it. */
export type MethodLaw =
  /** Never throws. */
  | "throws"
  /** A score in the domain it gives, or a reason; never NaN or Infinity, no share or probability outside 0 to 1, met or not met and nothing else. */
  | "result"
  /** The same pieces and parameters give the same, and no state that was handed over is changed. */
  | "pure"
  /** Its state is plain JSON: written down and read again between any two pieces, it comes to the same bits. */
  | "state"
  /** `order: "none"`: the same bits in any order. */
  | "order-free"
  /** `bounded`: between the lowest and the highest piece; so a series of equal scores scores just that. */
  | "bounded"
  /** `monotone`: a higher piece in a lower one's place never lowers the score nor takes it away. */
  | "monotone"
  /** `merge`: states of the parts of a series, merged in any grouping, score what the whole series does; where order is none, in any order. */
  | "merge"
  /** `shares`: one for each piece; they sum to 1, and each times its score, they sum to the score. `exactShares` are the same; by `sharesBy`, whatever the scores are. */
  | "shares"
  /** `looksAt`: places within the series, at least one of them, and the pieces at them alone score what the whole series does. */
  | "looks-at"
  /** `kernels`: each loop writes what the fold finds, to the bit. */
  | "kernels";

/** A law that did not hold, with what shows it. */
export interface LawViolation {
  readonly law: MethodLaw;
  /** The place of the case among those given. */
  readonly case: number;
  /** The series, and what was found; without a find, the method threw. */
  readonly series: ScoredSeries;
  readonly found?: Found;
  /** What it ought to agree with, where that is another series or another find. */
  readonly against?: { readonly series: ScoredSeries; readonly found?: Found };
}

/** What shows that a law does not hold. */
export type Shown = Omit<LawViolation, "law" | "case">;

/** One case, ready to run. */
export interface LawCase {
  readonly method: Method;
  readonly series: ScoredSeries;
  readonly fold: () => Fold<unknown>;
  /** What the method finds in a series, by these parameters. */
  readonly find: (series: ScoredSeries) => Found;
  readonly shares: (series: ScoredSeries) => readonly number[] | undefined;
  readonly exactShares: (
    arithmetic: Arithmetic<number>,
    series: ScoredSeries,
  ) => readonly number[] | undefined;
  readonly looksAt: (pieces: number) => readonly [from: number, until: number] | undefined;
  readonly kernels: () => Kernels;
}

/** Shows that a law does not hold in a case, or nothing. */
export type CheckLaw = (of: LawCase) => Shown | undefined;
