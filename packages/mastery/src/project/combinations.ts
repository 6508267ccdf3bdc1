import { compareSnapped } from "@whole-learner/psychometrics/numeric";
import type { ChildOption, ChildOptions } from "./child-options.ts";

/** One option of each child, in their order. */
export type Combination = readonly ChildOption[];

/** More options than may be tried. */
export class TooMany extends Error {}

/** Every way in which children together show so many further pieces. Throws `TooMany` where one of them has too many. */
export function* combinationsOf(
  children: readonly ChildOptions[],
  pieces: number,
): Generator<Combination> {
  const [first, ...rest] = children;
  if (first === undefined) {
    if (pieces === 0) yield [];
    return;
  }
  // The last takes what is left.
  for (let own = rest.length === 0 ? pieces : 0; own <= pieces; own += 1) {
    const options = first.of(own);
    if (options === undefined) throw new TooMany();
    for (const others of combinationsOf(rest, pieces - own)) {
      for (const option of options) yield [option, ...others];
    }
  }
}

const flat = (combination: Combination): readonly (readonly [number, number])[] =>
  combination.flatMap(({ values }, child) => values.map((value) => [child, value] as const));

/** Least sum first, then the earlier child and the smaller value in the earliest place. */
export function compareCombinations(a: Combination, b: Combination): number {
  const sum = (one: Combination): number => one.reduce((total, option) => total + option.sum, 0);
  const bySum = compareSnapped(sum(a), sum(b));
  if (bySum !== 0) return bySum;
  const [left, right] = [flat(a), flat(b)];
  for (const [at, [child, value]] of left.entries()) {
    const [otherChild = child, otherValue = value] = right[at] ?? [];
    if (child !== otherChild) return child - otherChild;
    if (value !== otherValue) return value - otherValue;
  }
  return 0;
}
