/**
 * How far two ratings are apart, squared, for {@link krippendorffAlpha}. `nominal`: the same or not. `ordinal`: by how many ratings lie
 * between them, half of their own counted. `interval`: by their difference. `ratio`: by their difference over their sum, for numbers from 0 on.
 */
export type DifferenceMetric = "nominal" | "ordinal" | "interval" | "ratio";

type Difference = (c: number, k: number) => number;

/** The squared differences of values at places c <= k of a list, each of which was given so often. */
export function squaredDifferences(
  metric: DifferenceMetric,
  values: readonly number[],
  given: readonly number[],
): Difference {
  const value = (place: number): number => values[place] as number;
  if (metric === "nominal") return (c, k) => (c === k ? 0 : 1);
  if (metric === "interval") {
    return (c, k) => (value(c) - value(k)) * (value(c) - value(k));
  }
  if (metric === "ratio") {
    return (c, k) => {
      if (c === k) return 0;
      const share = (value(c) - value(k)) / (value(c) + value(k));
      return share * share;
    };
  }
  // Ratings up to the middle of each value's own.
  let before = 0;
  const middles = given.map((count) => {
    before += count;
    return before - count / 2;
  });
  return (c, k) => {
    const apart = (middles[k] as number) - (middles[c] as number);
    return apart * apart;
  };
}
