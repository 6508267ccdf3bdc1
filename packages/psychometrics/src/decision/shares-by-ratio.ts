/**
 * Shares of 1 for 0 .. count - 1, from how each stands to the one before it. They are built outwards from the first place where they begin to fall, so that
 * nothing on the way is larger than what a double holds; what is too small to count is 0.
 *
 * @param ratio - share x + 1 over share x: rises or falls, but never rises again after it fell below 1, unless all of it lies within doubles
 */
export function sharesByRatio(count: number, ratio: (x: number) => number): Float64Array {
  const shares = new Float64Array(count);
  let top = 0;
  while (top + 1 < count && ratio(top) >= 1) top += 1;
  shares[top] = 1;
  for (let x = top; x + 1 < count; x += 1) shares[x + 1] = (shares[x] as number) * ratio(x);
  for (let x = top; x > 0; x -= 1) shares[x - 1] = (shares[x] as number) / ratio(x - 1);
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}
