import { type Falling, rootBetween } from "./falling-root.ts";

/** Two that differ by less in what is climbed are as good as each other: of log likelihoods, one part in a thousand of a likelihood, which no answer tells. */
const slack = 1e-3;

/** Where to look for roots, in even steps. */
export interface Places {
  readonly from: number;
  readonly to: number;
  readonly steps: number;
}

/**
 * Of the places where a slope falls through 0, which are tops of what it is the slope of, the highest: how much higher a top is than the one before it is the slope's
 * integral between them (Simpson's rule over the steps). "several" where two are as high; undefined where there is none.
 */
export function bestRoot(
  slopeAt: (x: number) => Falling,
  { from, to, steps }: Places,
): number | "several" | undefined {
  const width = (to - from) / steps;
  let best: number | undefined;
  let isTied = false;
  /** What was climbed since the best top. */
  let since = 0;
  let last = slopeAt(from).first;
  for (let step = 0; step < steps; step += 1) {
    const low = from + step * width;
    const next = slopeAt(low + width).first;
    if (last > 0 && next <= 0) {
      const root = rootBetween(slopeAt, low, low + width);
      const climbed = since + integral(slopeAt, low, root);
      const isHigher = best === undefined || climbed > slack;
      if (isHigher || Math.abs(climbed) <= slack) {
        isTied = !isHigher;
        best = root;
        since = -integral(slopeAt, low, root);
      }
    }
    since += integral(slopeAt, low, low + width);
    last = next;
  }
  return isTied ? "several" : best;
}

const integral = (slopeAt: (x: number) => Falling, low: number, high: number): number => {
  const at = (share: number): number => slopeAt(low + share * (high - low)).first;
  return ((high - low) / 6) * (at(0) + 4 * at(0.5) + at(1));
};
