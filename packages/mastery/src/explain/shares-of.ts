import type { ScaleNumbers, ScoredSeries } from "../methods/method.ts";
import type { ChosenMethod } from "../plan/plan.ts";
import { type ExactShares, exactShares } from "./exact-shares.ts";
import { shownShares } from "./shown-parts.ts";

/** What the pieces of a series are of its score, whatever their scores are. */
export interface Shares {
  /** As doubles, and as they are shown: these add up to 1. Absent where the method is no weighted mean. */
  readonly told?: { readonly shares: readonly number[]; readonly shown: readonly number[] };
  /** By the formula. Absent where it gives no ratios. */
  readonly exact?: ExactShares;
}

function sharesAnew(
  chosen: ChosenMethod,
  series: ScoredSeries,
  scale: ScaleNumbers | undefined,
): Shares {
  const { method, parameters } = chosen;
  // Settled against the method's own declaration, from which its type derives.
  const shares = method.shares?.(parameters as never, series, scale);
  const exact = exactShares(chosen, series, scale);
  return {
    ...(shares === undefined ? {} : { told: { shares, shown: shownShares(shares) } }),
    ...(exact === undefined ? {} : { exact }),
  };
}

/** Up to so many pieces, shares are kept: an exact share of a fading past has as many digits as there are pieces after it. */
const mostKept = 64;

/** What each method of a plan said of so many pieces of weight 1. Gone with the plan. */
const kept = new WeakMap<ChosenMethod, Map<number, Shares>>();

/**
 * The shares of a series. Where they rest on weights alone and each piece counts 1, so many pieces have the same shares whoever's they are: these
 * are worked out once for a plan.
 */
export function sharesOf(
  chosen: ChosenMethod,
  series: ScoredSeries,
  scale: ScaleNumbers | undefined,
): Shares {
  const count = series.length;
  if (
    chosen.method.sharesBy !== "weights" ||
    count > mostKept ||
    series.some(({ weight }) => weight !== 1)
  ) {
    return sharesAnew(chosen, series, scale);
  }
  const ofPlan = kept.get(chosen) ?? new Map<number, Shares>();
  kept.set(chosen, ofPlan);
  const found = ofPlan.get(count) ?? sharesAnew(chosen, series, scale);
  ofPlan.set(count, found);
  return found;
}
