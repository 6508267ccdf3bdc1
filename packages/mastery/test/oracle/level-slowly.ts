import type { Scale } from "@whole-learner/core";
import type { LevelSection } from "../../src/policy/sections.ts";
import { billionths, compared, divided, of, plus, type Rational, rounded } from "./rational.ts";
import type { OracleFound } from "./score-series.ts";

export type Found = OracleFound;

/** 9: the highest level whose cut the score has reached. */
export function levelOf(
  score: Rational,
  { levels }: Scale,
  { cuts, bound = "from", rounded: rounding }: LevelSection = { cuts: "midpoints" },
): string | undefined {
  const values = levels.map(({ value }) => of(value));
  const begins = (place: number): Rational => {
    const [own = of(0), below = of(0)] = [values[place], values[place - 1]];
    if (cuts === "values") return own;
    if (cuts === "midpoints") return divided(plus(own, below), of(2));
    const given = cuts[place - 1] ?? 0;
    return typeof given === "number"
      ? of(given)
      : divided(of(given.numerator), of(given.denominator));
  };
  const read =
    rounding === undefined
      ? score
      : rounded({ over: billionths(score), under: 1_000_000_000n }, rounding.places, rounding.mode);
  let level = levels[0]?.id;
  levels.forEach(({ id }, place) => {
    if (place === 0) return;
    const order = compared(read, begins(place));
    if (bound === "above" ? order > 0 : order >= 0) level = id;
  });
  return level;
}
