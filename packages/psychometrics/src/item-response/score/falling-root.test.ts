import { describe, expect, it } from "vitest";
import { type Falling, fallingRoot } from "./falling-root.ts";

const line =
  (root: number, slope = -1) =>
  (x: number): Falling => ({ first: slope * (x - root), second: slope });
/** Falls from 1 to -1 within a few units of its root; far from it Newton's step leaves every interval. */
const wall =
  (root: number) =>
  (x: number): Falling => {
    const t = Math.tanh(x - root);
    return { first: -t, second: t * t - 1 };
  };
const cube =
  (root: number) =>
  (x: number): Falling => ({
    first: -((x - root) ** 3) - (x - root),
    second: -3 * (x - root) ** 2 - 1,
  });

/** A root with how often the function was asked. */
function asked(
  functionAt: (x: number) => Falling,
  start: number,
): readonly [root: number, times: number] {
  let times = 0;
  const root = fallingRoot((x) => {
    times += 1;
    return functionAt(x);
  }, start);
  return [root, times];
}

describe("the root of a falling function", () => {
  it.each<[string, (x: number) => Falling, start: number, root: number, most: number]>([
    ["at the start", line(2), 2, 2, 1],
    ["one of Newton's steps away, to the right", line(0.5), 0, 0.5, 3],
    ["and to the left", line(-0.5), 0, -0.5, 3],
    ["far to the right: in steps that double", line(1000.25), 0, 1000.25, 13],
    ["far to the left", line(-1000.25), 0, -1000.25, 13],
    ["of a steep line", line(3.125, -1e6), 0, 3.125, 5],
    ["of a wall, from afar", wall(40.5), 0, 40.5, 18],
    ["of a wall, from the other side", wall(-40.5), 0, -40.5, 18],
    ["of a curve", cube(1.75), -2, 1.75, 12],
  ])("%s", (_, functionAt, start, root, most) => {
    const [found, times] = asked(functionAt, start);
    expect(Math.abs(found - root)).toBeLessThanOrEqual(1e-14 * (1 + Math.abs(root)));
    expect(times).toBeLessThanOrEqual(most);
  });

  it("is at least a million away where there is none, and the search has an end", () => {
    const [right, toRight] = asked(() => ({ first: 1, second: 0 }), 0);
    const [left, toLeft] = asked(() => ({ first: -1, second: 0 }), 0);
    expect(right).toBeGreaterThan(1e6);
    expect(left).toBeLessThan(-1e6);
    expect(Math.max(toRight, toLeft)).toBeLessThan(200);
  });
});
