/** A function with its derivative. */
export interface Falling {
  readonly first: number;
  readonly second: number;
}

/** Where the search for a side ends: well beyond every ability that there is, on whatever scale. */
const furthest = 1e12;

/**
 * Where a function that is above 0 on the left and below 0 on the right is 0. The two sides are looked for from the start on, in steps that double;
 * then Newton's steps, and halves where a step would leave the interval. To the last digits; deterministic.
 */
export function fallingRoot(functionAt: (x: number) => Falling, start: number): number {
  let at = start;
  let here = functionAt(at);
  let low = start;
  let high = start;
  for (let width = 1; here.first > 0 && width < furthest; width *= 2) {
    low = high;
    high += width;
    here = functionAt(high);
    at = high;
  }
  if (low === high) {
    for (let width = 1; here.first < 0 && width < furthest; width *= 2) {
      high = low;
      low -= width;
      here = functionAt(low);
      at = low;
    }
  }
  return within(functionAt, { low, high, at }, here);
}

/** The root between two places, of which the function is above 0 at the lower and below 0 at the higher. */
export const rootBetween = (
  functionAt: (x: number) => Falling,
  low: number,
  high: number,
): number => {
  const at = low + (high - low) / 2;
  return within(functionAt, { low, high, at }, functionAt(at));
};

function within(
  functionAt: (x: number) => Falling,
  between: { readonly low: number; readonly high: number; readonly at: number },
  found: Falling,
): number {
  let { low, high, at } = between;
  let here = found;
  for (let tries = 0; tries < 100 && here.first !== 0; tries++) {
    if (here.first > 0) low = at;
    else high = at;
    const newton = at - here.first / here.second;
    const next = newton > low && newton < high ? newton : low + (high - low) / 2;
    // Nothing lies between.
    if (Math.abs(next - at) <= 1e-14 * (1 + Math.abs(at))) return next;
    at = next;
    here = functionAt(at);
  }
  return at;
}
