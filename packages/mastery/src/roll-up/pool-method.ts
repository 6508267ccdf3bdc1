import type { Method, ScaleNumbers } from "../methods/method.ts";
import { foldSeries } from "../score/score.ts";
import type { PoolMethod } from "./roll-up-rule.ts";

/** A method with settled parameters, as a pool is scored by it. */
export const poolMethod = (
  method: Method,
  parameters: { readonly [name: string]: unknown },
  scale: ScaleNumbers | undefined,
): PoolMethod => ({
  // Settled against the method's own declaration, from which its type derives.
  fold: (series) => foldSeries(method, parameters as never, series, scale),
  shares: (series) => method.shares?.(parameters as never, series, scale),
});
